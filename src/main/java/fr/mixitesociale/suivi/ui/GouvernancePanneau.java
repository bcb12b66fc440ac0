package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.ReunionsService;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The article and the calendar, or one meeting: the address says which. */
class GouvernancePanneau extends Div {

    private static final Set<String> ARTICLE = Set.of(GouvernanceService.OBJET, GouvernanceService.MEMBRE);
    private static final Set<String> REUNIONS =
            Set.of(ReunionsService.OBJET, ReunionsService.PARTICIPANT, ReunionsService.DECISION);

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private transient Optional<UUID> ouverte = Optional.empty();
    private transient @Nullable ArticleQuatre article;
    private transient @Nullable Calendrier calendrier;
    private transient @Nullable DetailReunion detail;
    private transient @Nullable Registration adresse;

    GouvernancePanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("gouvernance");
        cadre.ecouter(this, signal -> ARTICLE.contains(signal.objet()), this::relireArticle);
        cadre.ecouter(this, signal -> REUNIONS.contains(signal.objet()), this::relireReunions);
        cadre.ecouterOccupations(this, GouvernanceService.OBJET, this::relireArticle);
        cadre.ecouterOccupations(this, ReunionsService.OBJET, this::relireReunions);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        UI ui = evenement.getUI();
        adresse = ui.addAfterNavigationListener(arrivee -> suivre(arrivee.getLocation()));
        montrer(LienReunion.lire(ui.getActiveViewLocation().getQueryParameters()));
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (adresse != null) {
            adresse.remove();
            adresse = null;
        }
    }

    private void suivre(Location lieu) {
        Optional<UUID> demandee = LienReunion.lire(lieu.getQueryParameters());
        if (lieu.getPath().endsWith(ChapitreGouvernance.CLE) && !demandee.equals(ouverte)) {
            montrer(demandee);
        }
    }

    private void montrer(Optional<UUID> reunion) {
        ouverte = reunion;
        removeAll();
        article = null;
        calendrier = null;
        detail = null;
        cadre.liberer();
        if (reunion.isPresent()) {
            try {
                detail = new DetailReunion(
                        cadre, outils, outils.reunions().lire(cadre.contrat().id(), reunion.get()));
                add(detail);
                return;
            } catch (ContratIntrouvable _) {
                Notifications.refus(Phrases.de("suivi.reunion.absente"));
            }
        }
        article = new ArticleQuatre(cadre, outils);
        calendrier = new Calendrier(cadre, outils);
        add(calendrier, article);
    }

    private void relireArticle() {
        if (article != null) {
            article.rafraichir();
        }
    }

    /** Others wrote: reads again with this person's rights. */
    private void relireReunions() {
        try {
            if (calendrier != null) {
                calendrier.montrer();
            } else if (detail != null && ouverte.isPresent()) {
                detail.suivre(outils.reunions().lire(cadre.contrat().id(), ouverte.get()));
            }
        } catch (ContratIntrouvable _) {
            if (detail != null) {
                Notifications.refus(Phrases.de("suivi.reunion.supprimee_par_un_autre"));
                UI.getCurrentOrThrow().navigate(LienReunion.chemin(cadre), QueryParameters.empty());
            }
        }
    }
}
