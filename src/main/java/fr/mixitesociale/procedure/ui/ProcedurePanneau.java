package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;

/** The tab: the next action first, then what is missing, then what was done; up to date with what the others do. */
class ProcedurePanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;

    ProcedurePanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("procedure");
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::montrer);
    }

    void montrer() {
        try {
            Vie vie = outils.consultation().lire(cadre.contrat().id());
            removeAll();
            add(new ProchaineAction(vie, action -> new DialogueActe(cadre, outils, vie, action, this::montrer).open()));
            if (!vie.points().isEmpty()) {
                add(new PointsPanneau(vie, outils, this::montrer));
            }
            if (!vie.effets().isEmpty()) {
                add(new EffetsPanneau(vie.effets()));
            }
            if (vie.attentes().stream().findAny().isPresent() && vie.effets().isEmpty()) {
                add(new ControlePanneau(cadre.contrat(), vie.controles()));
            }
            if (!vie.versions().isEmpty()) {
                add(new VersionsPanneau(cadre.contrat().id(), vie.versions(), outils));
            }
            add(new ActesPanneau(cadre, vie, outils, this::montrer), new CalendrierPanneau(vie.calendrier()));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }
}
