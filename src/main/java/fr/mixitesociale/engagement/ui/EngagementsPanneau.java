package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.engagement.CritereEngagements;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.ui.OngletEngagements.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list, or one engagement: the address says which, so that each has its link and the browser's back works. */
class EngagementsPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private transient EtatEngagements etat = new EtatEngagements(CritereEngagements.TOUS, null);
    private transient @Nullable ListeEngagements liste;
    private transient @Nullable DetailEngagement detail;
    private transient @Nullable Registration adresse;

    EngagementsPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("engagements");
        cadre.ecouter(this, signal -> EngagementsService.OBJET.equals(signal.objet()), this::rafraichir);
        cadre.ecouterOccupations(this, EngagementsService.OBJET, this::rafraichir);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        UI ui = evenement.getUI();
        adresse = ui.addAfterNavigationListener(arrivee -> suivre(arrivee.getLocation()));
        montrer(EtatEngagements.de(ui.getActiveViewLocation().getQueryParameters()));
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (adresse != null) {
            adresse.remove();
            adresse = null;
        }
    }

    private void suivre(Location lieu) {
        EtatEngagements demande = EtatEngagements.de(lieu.getQueryParameters());
        if (lieu.getPath().endsWith(OngletEngagements.CLE) && !demande.equals(etat)) {
            montrer(demande);
        }
    }

    private void montrer(EtatEngagements nouveau) {
        etat = nouveau;
        removeAll();
        liste = null;
        detail = null;
        cadre.liberer();
        UUID ouvert = etat.ouvert();
        List<EngagementFiche> toutes =
                outils.consultation().lister(cadre.contrat().id());
        Optional<EngagementFiche> fiche =
                toutes.stream().filter(e -> e.id().equals(ouvert)).findFirst();
        if (fiche.isPresent()) {
            detail = new DetailEngagement(cadre, outils, etat, toutes, fiche.get(), this::aller);
            add(detail);
            return;
        }
        if (ouvert != null) {
            Notifications.refus(Phrases.de("engagement.absent"));
        }
        liste = new ListeEngagements(cadre, outils, this::aller);
        liste.montrer(etat, toutes);
        add(liste, vigilances());
    }

    /** What was not agreed for this period, theme by theme, under the list. */
    private Section vigilances() {
        String titre = Phrases.de("engagement.vigilance.titre." + PlaceVigilance.ARTICLE_1.name());
        Section section = new Section(new H2(titre));
        section.addClassName("vigilances-article");
        section.getElement().setAttribute("aria-label", titre);
        for (Theme theme : Theme.values()) {
            section.add(outils.vigilances().pour(cadre, PlaceVigilance.ARTICLE_1, theme, List.of()));
        }
        return section;
    }

    /** Others wrote, or came and went: reads again with this person's rights. */
    private void rafraichir() {
        try {
            List<EngagementFiche> toutes =
                    outils.consultation().lister(cadre.contrat().id());
            if (liste != null) {
                liste.montrer(etat, toutes);
            } else if (detail != null && !detail.rafraichir(toutes)) {
                Notifications.refus(Phrases.de("engagement.supprime_par_un_autre"));
                aller(etat.ouvrant(null));
            }
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private void aller(EtatEngagements suivant) {
        UI.getCurrentOrThrow()
                .navigate(ContratsNavigation.onglet(cadre.contrat().id(), OngletEngagements.CLE), suivant.parametres());
    }
}
