package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.ColonneDepartement;
import fr.mixitesociale.objectif.DecisionsService;
import fr.mixitesociale.objectif.LettresNotification;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.objectif.TableDepartement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChoixColonnes;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Referentiel;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The objectives of a département, period by period: read, compare, notify, raise, take the letters away. */
@Route(ObjectifsView.ROUTE)
@Menu(title = "objectif.departement.menu", order = 30)
@RolesAllowed({"DDT", "PREFET"})
class ObjectifsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "objectifs";
    private static final int LARGEUR_TELEPHONE = 600;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient TableDepartement table;
    private final transient DecisionsService decisions;
    private final transient Clock horloge;
    private final FiltresObjectifs filtres;
    private final GrilleObjectifs grille;
    private final ChoixColonnes<ColonneDepartement> colonnes;
    private final Paragraph nombre = new Paragraph();
    private final Button notifier;
    private final Button rehausser;
    private final Button retirer;
    private final Anchor lettres;
    private List<LigneDepartement> lignes = List.of();
    private Set<LigneDepartement> choisies = Set.of();
    private EtatObjectifs etat;

    ObjectifsView(
            TableDepartement table,
            DecisionsService decisions,
            LettresNotification courriers,
            Referentiel referentiel,
            Clock horloge) {
        this.table = table;
        this.decisions = decisions;
        this.horloge = horloge;
        addClassName("objectifs");
        List<PeriodeTriennale> periodes = table.periodes();
        etat = new EtatObjectifs(courante(periodes), EtatObjectifs.Filtre.TOUTES, "");
        filtres = new FiltresObjectifs(periodes, suivant -> aller(suivant), () -> etat);
        grille = new GrilleObjectifs(this::choisir);
        colonnes = new ChoixColonnes<>(
                "objectifs-colonnes",
                GrilleObjectifs.AU_CHOIX,
                ColonneDepartement::libelle,
                grille::montrees,
                grille::montrer);
        nombre.setId("objectifs-nombre");
        nombre.getElement().setAttribute("role", "status");
        notifier = bouton("objectifs-notifier", this::notifier);
        notifier.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        rehausser = bouton("objectifs-rehausser", this::rehausser);
        rehausser.setText(Phrases.de("objectif.departement.rehausser"));
        retirer = bouton("objectifs-retirer", this::retirer);
        retirer.setText(Phrases.de("objectif.departement.retirer"));
        lettres = Telechargement.bouton(
                Phrases.de("objectif.departement.lettres"),
                () -> new Fichier(
                        "notifications-" + etat.periode().libelle() + ".docx",
                        DOCX,
                        courriers.docx(
                                etat.periode(),
                                choisies.stream().map(LigneDepartement::code).toList())));
        lettres.setId("objectifs-lettres");
        Div actes = new Div(notifier, lettres, rehausser, retirer);
        actes.addClassName("exports");
        Div barre =
                new Div(nombre, actes, colonnes, new ExportsObjectifs(grille, () -> visibles(), () -> etat.periode()));
        barre.addClassName("barre-liste");
        String departement = table.departement();
        add(
                new EntetePage(Phrases.de(
                                "objectif.departement.titre_de",
                                referentiel
                                        .departement(departement)
                                        .map(Departement::nom)
                                        .orElse(departement)))
                        .sousTitre(Phrases.de("objectif.departement.chapeau")),
                filtres,
                barre,
                grille);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        List<PeriodeTriennale> periodes = table.periodes();
        etat = EtatObjectifs.de(evenement.getLocation().getQueryParameters(), periodes, courante(periodes));
        filtres.montrer(etat);
        lignes = table.lire(etat.periode());
        montrer();
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        grille.adapter(NavigateurPont.estEtroit(LARGEUR_TELEPHONE));
    }

    private PeriodeTriennale courante(List<PeriodeTriennale> periodes) {
        PeriodeTriennale aujourdhui =
                PeriodeTriennale.de(LocalDate.now(horloge).getYear()).orElseThrow();
        return periodes.contains(aujourdhui) ? aujourdhui : periodes.getFirst();
    }

    private void montrer() {
        List<LigneDepartement> montrees = visibles();
        grille.montrer(montrees);
        long notifiees = lignes.stream().filter(LigneDepartement::estNotifiee).count();
        nombre.setText(Phrases.de(
                "objectif.departement.nombre",
                montrees.size(),
                FormatFr.entier(montrees.size()),
                notifiees,
                FormatFr.entier(notifiees)));
        choisir(Set.of());
    }

    private List<LigneDepartement> visibles() {
        String cherche = etat.recherche().toLowerCase(Locale.FRANCE);
        return lignes.stream()
                .filter(etat.filtre()::garde)
                .filter(ligne -> ligne.nom().toLowerCase(Locale.FRANCE).contains(cherche)
                        || ligne.code().valeur().equals(etat.recherche()))
                .toList();
    }

    private void choisir(Set<LigneDepartement> nouvelles) {
        choisies = nouvelles;
        boolean seule = choisies.size() == 1;
        boolean toutesNotifiees = !choisies.isEmpty() && choisies.stream().allMatch(LigneDepartement::estNotifiee);
        notifier.setText(Phrases.de("objectif.departement.notifier", choisies.size()));
        notifier.setEnabled(!choisies.isEmpty());
        rehausser.setEnabled(seule);
        retirer.setEnabled(seule && choisies.iterator().next().decision().notification() != null);
        lettres.setVisible(toutesNotifiees);
    }

    private void notifier() {
        new DialogueNotifier(decisions, etat.periode(), List.copyOf(choisies), LocalDate.now(horloge), this::relire)
                .open();
    }

    private void rehausser() {
        new DialogueRehausser(decisions, choisies.iterator().next(), this::relire).open();
    }

    private void retirer() {
        LigneDepartement ligne = choisies.iterator().next();
        Confirmation.demander(
                Phrases.de("objectif.departement.retirer.titre", ligne.nom()),
                Phrases.de("objectif.departement.retirer.texte"),
                Phrases.de("objectif.departement.retirer"),
                () -> {
                    decisions.retirerNotification(
                            ligne.code(), etat.periode(), ligne.decision().version());
                    relire(Phrases.de("objectif.departement.retiree", ligne.nom()));
                });
    }

    private void relire(String nouvelle) {
        lignes = table.lire(etat.periode());
        montrer();
        Notifications.succes(nouvelle);
    }

    private void aller(EtatObjectifs suivant) {
        UI.getCurrentOrThrow().navigate(ROUTE, suivant.parametres());
    }

    private static Button bouton(String id, Runnable geste) {
        Button bouton = new Button();
        bouton.setId(id);
        bouton.addClickListener(_ -> geste.run());
        return bouton;
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("objectif.departement.titre_page");
    }
}
