package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.levier.GrillesConsultation;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One theme: its questions, section by section, then what the contract keeps of them. The address says which. */
class LeviersPanneau extends Div {

    private static final Set<String> SUITES = Set.of(EngagementsService.OBJET, VigilancesService.OBJET);

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private transient EtatLeviers etat = EtatLeviers.de(QueryParameters.empty());
    private transient @Nullable NavigationLeviers navigation;
    private transient @Nullable GrillePanneau grille;
    private transient @Nullable Registration adresse;

    LeviersPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("leviers");
        cadre.ecouter(
                this,
                signal -> GrillesConsultation.OBJETS.contains(signal.objet()) || SUITES.contains(signal.objet()),
                this::rafraichir);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        UI ui = evenement.getUI();
        adresse = ui.addAfterNavigationListener(arrivee -> suivre(arrivee.getLocation()));
        montrer(demande(ui.getActiveViewLocation().getQueryParameters()));
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (adresse != null) {
            adresse.remove();
            adresse = null;
        }
    }

    private void suivre(Location lieu) {
        EtatLeviers demande = demande(lieu.getQueryParameters());
        if (lieu.getPath().endsWith(OngletLeviers.CLE) && !demande.equals(etat)) {
            montrer(demande);
        }
    }

    /** A link to an answer leads to its theme and section. */
    private EtatLeviers demande(QueryParameters parametres) {
        EtatLeviers lu = EtatLeviers.de(parametres);
        if (parametres.getSingleParameter("theme").isPresent()) {
            return lu;
        }
        return parametres
                .getSingleParameter("volet")
                .flatMap(volet -> outils.consultation().situer(cadre.contrat().id(), volet))
                .map(lieu -> new EtatLeviers(lieu.theme(), lieu.section(), lieu.commune(), false))
                .orElse(lu);
    }

    private void montrer(EtatLeviers nouveau) {
        etat = nouveau;
        removeAll();
        cadre.liberer();
        LectureGrille lecture = lire();
        navigation = new NavigationLeviers(cadre, etat, lecture);
        grille = new GrillePanneau(cadre, outils, etat, lecture, this::aller, this::rafraichir);
        add(
                navigation,
                grille,
                new AnalyseDuTheme(
                        cadre, outils, etat, lecture, ChoixDeCommune.parmi(cadre.participation(), etat.commune())));
    }

    private LectureGrille lire() {
        return outils.consultation().lire(cadre.contrat().id(), etat.theme());
    }

    /** Others wrote: reads again with this person's rights. */
    private void rafraichir() {
        try {
            LectureGrille lecture = lire();
            if (navigation != null) {
                navigation.rafraichir(lecture);
            }
            if (grille != null && !grille.rafraichir(lecture)) {
                montrer(etat);
            }
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private void aller(EtatLeviers suivant) {
        UI.getCurrentOrThrow()
                .navigate(ContratsNavigation.onglet(cadre.contrat().id(), OngletLeviers.CLE), suivant.parametres());
    }
}
