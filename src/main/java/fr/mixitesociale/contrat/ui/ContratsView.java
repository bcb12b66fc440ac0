package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.territoire.Referentiel;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contracts of the person, those that move first; the search is in the address. */
@Route(ContratsNavigation.LISTE)
@Menu(title = "contrat.liste.menu", order = 20)
@PermitAll
class ContratsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RECHERCHE = "q";
    /** Below, everything is on the screen: a search would only take room. */
    private static final int SANS_RECHERCHE = 8;

    private final transient ContratsConsultation contrats;
    private final boolean estAdministrateur;
    private final TextField recherche = new TextField(Phrases.de("contrat.liste.recherche"));
    private final ChoixAComparer choix = new ChoixAComparer();
    private final Div groupes = new Div();

    ContratsView(
            ContratsConsultation contrats,
            ContratsService service,
            UtilisateurCourant courant,
            List<ActionListe> actions,
            Referentiel referentiel,
            Clock horloge) {
        this.contrats = contrats;
        addClassName("contrats");
        estAdministrateur = courant.exiger().a(Role.ADMIN);
        EntetePage entete =
                new EntetePage(Phrases.de("contrat.liste.titre")).sousTitre(Phrases.de("contrat.liste.sous_titre"));
        actions.forEach(action -> action.boutons(courant.exiger()).forEach(entete::action));
        if (courant.exiger().a(Role.PREFET, Role.DDT)) {
            Button ouvrir = new Button(
                    Phrases.de("contrat.ouvrir.bouton"),
                    _ -> new DialogueOuverture(service, referentiel, courant.exiger(), horloge).open());
            ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            ouvrir.setId("ouvrir-contrat");
            entete.action(ouvrir);
        }
        recherche.setClearButtonVisible(true);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.addValueChangeListener(saisie -> {
            if (saisie.isFromClient()) {
                UI.getCurrentOrThrow().navigate(ContratsNavigation.LISTE, parametres(saisie.getValue()));
            }
        });
        add(entete, recherche, choix, groupes);
    }

    private static QueryParameters parametres(String cherche) {
        return cherche.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(RECHERCHE, cherche));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String cherche = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(RECHERCHE)
                .orElse("");
        recherche.setValue(cherche);
        List<Contrat> miens = contrats.mesContrats();
        recherche.setVisible(miens.size() > SANS_RECHERCHE || !cherche.isEmpty());
        List<Contrat> retenus = miens.stream()
                .filter(contrat -> RechercheContrat.trouve(contrat, cherche))
                .toList();
        choix.setVisible(miens.size() > 1);
        groupes.removeAll();
        if (miens.isEmpty()) {
            groupes.add(new EtatVide(
                    Phrases.de(estAdministrateur ? "contrat.liste.administrateur" : "contrat.liste.vide"),
                    Phrases.de(
                            estAdministrateur
                                    ? "contrat.liste.administrateur.pourquoi"
                                    : "contrat.liste.vide.a_faire")));
        } else if (retenus.isEmpty()) {
            groupes.add(new EtatVide(
                    Phrases.de("contrat.liste.sans_resultat", cherche),
                    Phrases.de("contrat.liste.sans_resultat.a_faire")));
        }
        for (GroupeContrats groupe : GroupeContrats.values()) {
            List<Contrat> ceux = retenus.stream().filter(groupe::contient).toList();
            if (!ceux.isEmpty()) {
                groupes.add(new Panneau(groupe.libelle(), table(groupe, ceux, miens.size() > 1)));
            }
        }
    }

    private TableDonnees table(GroupeContrats groupe, List<Contrat> contrats, boolean comparables) {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.texte(Phrases.de("contrat.liste.contrat")),
                Colonne.texte(Phrases.de("contrat.liste.periode")),
                Colonne.texte(Phrases.de("contrat.liste.statut")),
                Colonne.texte(Phrases.de("contrat.liste.type")),
                Colonne.texte(Phrases.de("contrat.liste.signataires"))));
        if (comparables) {
            colonnes.add(Colonne.texte(Phrases.de("contrat.comparer")));
        }
        return TableDonnees.composee(
                groupe.libelle(),
                colonnes,
                contrats.stream()
                        .map(contrat -> comparables
                                ? Stream.concat(ligne(contrat).stream(), Stream.of(choix.caseDe(contrat)))
                                        .toList()
                                : ligne(contrat))
                        .toList());
    }

    private static List<Component> ligne(Contrat contrat) {
        return List.of(
                new Anchor(ContratsNavigation.contrat(contrat.id()), contrat.intitule()),
                new Span(contrat.periode().libelle()),
                EtiquetteContrat.de(contrat.statut()),
                new Span(contrat.type().libelle()),
                new Span(contrat.signataires().stream()
                        .filter(signataire -> signataire.nature() != NatureSignataire.COMMUNE)
                        .map(Signataire::nom)
                        .collect(Collectors.joining(" · "))));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", Phrases.de("contrat.liste.titre"));
    }
}
