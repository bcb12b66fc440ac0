package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.simulateur.AdresseDeSimulation;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.simulateur.Reponse;
import fr.mixitesociale.simulateur.SimulateurService;
import fr.mixitesociale.simulateur.Simulation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the law asks of a commune, for anyone. Figures at the left, the answer beside them, recomputed at each pause of the
 * keyboard; the address follows, so that it can be shared at any instant.
 */
@Route(SimulateurNavigation.ROUTE)
@Menu(title = "simulateur.menu", order = 80)
@AnonymousAllowed
class SimulateurView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SimulateurService simulateur;
    private final transient Referentiel referentiel;
    private final transient Clock horloge;
    private final FormulaireSimulation formulaire;
    private final EtSiPanneau etSi;
    private final Div ignores = new Div();
    private final Div reponse = new Div();
    private final Div suite = new Div();
    private final Paragraph annonce = new Paragraph();

    SimulateurView(SimulateurService simulateur, Referentiel referentiel, DessinGraphique dessin, Clock horloge) {
        this.simulateur = simulateur;
        this.referentiel = referentiel;
        this.horloge = horloge;
        addClassName("simulateur");
        formulaire = new FormulaireSimulation(referentiel, simulateur.periodes(), this::suivre);
        etSi = new EtSiPanneau(dessin, () -> suivre(FormulaireSimulation.Geste.CHIFFRES));
        annonce.addClassName("visuellement-cache");
        annonce.getElement().setAttribute("role", "status");
        ignores.addClassNames("message", "alerte");
        ignores.getElement().setAttribute("role", "status");
        ignores.setId("simulateur-ignores");
        Div colonnes = new Div(formulaire, new Div(annonce, reponse));
        colonnes.addClassName("colonnes");
        add(entete(), ignores, colonnes, etSi, suite);
    }

    private static EntetePage entete() {
        Button copier =
                new Button(Phrases.de("simulateur.copier"), _ -> NavigateurPont.copierLAdresse(SimulateurView::dire));
        copier.setId("simulateur-copier");
        Button imprimer = new Button(Phrases.de("simulateur.imprimer"), _ -> NavigateurPont.imprimer());
        return new EntetePage(Phrases.de("simulateur.h1"))
                .sousTitre(Phrases.de("simulateur.chapeau"))
                .action(copier, imprimer);
    }

    private static void dire(boolean copie) {
        if (copie) {
            Notifications.succes(Phrases.de("simulateur.copier.fait"));
        } else {
            Notifications.refus(Phrases.de("simulateur.copier.a_la_main"));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        AdresseDeSimulation.Lue lue = AdresseDeSimulation.lire(
                evenement.getLocation().getQueryParameters().getParameters(), simulateur.periodes());
        List<String> phrases = new ArrayList<>(lue.ignores());
        Hypotheses demandees = lue.hypotheses();
        if (demandees.commune() != null
                && referentiel.commune(demandees.commune()).isEmpty()) {
            phrases.add(Phrases.de("simulateur.adresse.commune.absente", demandees.commune()));
            demandees = demandees.sansCommune();
        }
        montrerIgnores(phrases);
        remplir(simulateur.completer(demandees));
        calculer();
    }

    private void montrerIgnores(List<String> phrases) {
        ignores.removeAll();
        ignores.setVisible(!phrases.isEmpty());
        UnorderedList liste = new UnorderedList();
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        ignores.add(new Paragraph(Phrases.de("simulateur.adresse.titre", phrases.size())), liste);
    }

    private void remplir(Hypotheses hypotheses) {
        formulaire.montrer(
                hypotheses,
                Optional.ofNullable(hypotheses.commune())
                        .flatMap(referentiel::commune)
                        .orElse(null),
                simulateur.inventaires(hypotheses.commune()));
        etSi.montrer(hypotheses.rythme());
    }

    /** Another commune or inventory brings its figures; then the answer and the address follow. */
    private void suivre(FormulaireSimulation.Geste geste) {
        Hypotheses saisies = formulaire.lire(etSi.lire());
        switch (geste) {
            case COMMUNE ->
                remplir(simulateur.completer(
                        saisies.commune() == null ? saisies.sansCommune() : saisies.pour(saisies.commune())));
            case INVENTAIRE -> remplir(simulateur.completer(saisies.sansChiffres()));
            case CHIFFRES -> {}
        }
        ignores.setVisible(false);
        Hypotheses calculees = calculer();
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(SimulateurNavigation.ROUTE, SimulateurNavigation.parametres(calculees)));
    }

    private Hypotheses calculer() {
        Hypotheses hypotheses = formulaire.lire(etSi.lire());
        reponse.removeAll();
        suite.removeAll();
        Simulation simulation = simulateur.simuler(hypotheses);
        simulation.refusEntree().ifPresent(formulaire::refuserEntree);
        Optional<Reponse> calculee = simulation.reponse().filter(_ -> formulaire.estLisible());
        etSi.setVisible(calculee.isPresent());
        calculee.ifPresentOrElse(r -> montrer(hypotheses, r), this::attendre);
        return hypotheses;
    }

    private void attendre() {
        String cle = formulaire.estLisible() ? "simulateur.attente" : "simulateur.a_corriger";
        annonce.setText(Phrases.de(cle));
        reponse.add(new EtatVide(Phrases.de(cle), Phrases.de(cle + ".a_faire")));
    }

    private void montrer(Hypotheses hypotheses, Reponse r) {
        String titre = Optional.ofNullable(hypotheses.commune())
                .flatMap(referentiel::commune)
                .map(Commune::nom)
                .map(nom -> Phrases.de("simulateur.titre.commune", nom, r.titre()))
                .orElse(r.titre());
        annonce.setText(titre);
        reponse.add(new ReponsePanneau(r, titre), new OffresPanneau(r, hypotheses.type()));
        if (!r.avertissements().isEmpty()) {
            reponse.add(new AvertissementsPanneau(r.avertissements()));
        }
        etSi.montrer(r.etSi());
        suite.add(new PiedImprime(hypotheses, r, LocalDate.now(horloge)));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("simulateur.titre_page");
    }
}
