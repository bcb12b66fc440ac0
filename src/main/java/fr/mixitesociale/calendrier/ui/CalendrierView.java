package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.calendrier.CalendrierConsultation;
import fr.mixitesociale.calendrier.CalendrierNavigation;
import fr.mixitesociale.calendrier.DemarchesConsultation;
import fr.mixitesociale.calendrier.EcheanceLegale;
import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import fr.mixitesociale.calendrier.FicheDemarche;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** The legal calendar of a territory; what is chosen is in the address. */
@Route(CalendrierNavigation.CHEMIN)
@Menu(title = "calendrier.menu", order = 25)
@PermitAll
class CalendrierView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CalendrierConsultation calendrier;
    private final transient DemarchesConsultation demarches;
    private final transient ContratsConsultation contrats;
    private final transient Choix choix;
    private final transient OutilsDemarches outils;
    private final Select<Choix.Cas> filtre = new Select<>();
    private final Div contenu = new Div();
    private FiltreCalendrier courant = FiltreCalendrier.TOUT;

    CalendrierView(
            CalendrierConsultation calendrier,
            DemarchesConsultation demarches,
            ContratsConsultation contrats,
            Choix choix,
            OutilsDemarches outils) {
        this.calendrier = calendrier;
        this.demarches = demarches;
        this.contrats = contrats;
        this.choix = choix;
        this.outils = outils;
        addClassName("calendrier");
        filtre.setLabel(Phrases.de("calendrier.filtre"));
        filtre.setId("calendrier-filtre");
        filtre.setItemLabelGenerator(Choix.Cas::libelle);
        filtre.addValueChangeListener(choisi -> {
            if (choisi.isFromClient() && choisi.getValue() != null) {
                UI.getCurrentOrThrow()
                        .navigate(
                                CalendrierNavigation.CHEMIN,
                                choisi.getValue().filtre().parametres());
            }
        });
        EntetePage entete = new EntetePage(Phrases.de("calendrier.titre"))
                .sousTitre(Phrases.de("calendrier.sous_titre"))
                .action(Agenda.bouton(calendrier, this::echeances));
        outils.ouvrir(this::montrer).ifPresent(entete::action);
        add(entete, filtre, contenu);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        courant = FiltreCalendrier.de(evenement.getLocation().getQueryParameters());
        montrer();
    }

    private void montrer() {
        List<FicheDemarche> toutes = demarches.miennes();
        List<Choix.Cas> cas = choix.entre(contrats.mesContrats(), calendrier.communes(), toutes);
        filtre.setItems(cas);
        filtre.setValue(cas.stream()
                .filter(un -> un.filtre().equals(courant))
                .findFirst()
                .orElse(cas.getFirst()));
        List<EcheanceLegale> lues = echeances();
        contenu.removeAll();
        contenu.add(aVenir(lues));
        CodeInsee commune = courant.commune();
        List<FicheDemarche> retenues = toutes.stream()
                .filter(fiche -> courant.contrat() == null)
                .filter(fiche -> commune == null || fiche.demarche().commune().equals(commune))
                .toList();
        retenues.forEach(fiche -> contenu.add(new DemarchePanneau(fiche, outils, this::montrer)));
        List<EcheanceLegale> passees =
                lues.stream().filter(echeance -> !estDevant(echeance)).toList();
        if (!passees.isEmpty()) {
            contenu.add(new Panneau(Phrases.de("calendrier.passees"), new TableEcheances(passees, true)));
        }
    }

    private static Panneau aVenir(List<EcheanceLegale> lues) {
        List<EcheanceLegale> devant =
                lues.stream().filter(CalendrierView::estDevant).toList();
        String titre = Phrases.de("calendrier.a_venir");
        return devant.isEmpty()
                ? new Panneau(titre, new EtatVide(Phrases.de("calendrier.vide"), Phrases.de("calendrier.vide.suite")))
                : new Panneau(titre, new TableEcheances(devant, true));
    }

    private static boolean estDevant(EcheanceLegale echeance) {
        return Stream.of(Etat.DEPASSE, Etat.PROCHE, Etat.A_VENIR).anyMatch(etat -> etat == echeance.etat());
    }

    /** A contract that is not theirs is shown as one that does not exist: nothing. */
    private List<EcheanceLegale> echeances() {
        try {
            if (courant.contrat() != null) {
                return calendrier.duContrat(courant.contrat());
            }
            return courant.commune() == null ? calendrier.miennes() : calendrier.deLaCommune(courant.commune());
        } catch (ContratIntrouvable _) {
            return List.of();
        }
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", Phrases.de("calendrier.titre"));
    }
}
