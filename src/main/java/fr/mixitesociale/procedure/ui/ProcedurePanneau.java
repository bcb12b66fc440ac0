package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import java.util.List;

/** The tab: the next action first, then what is missing, then what was done; up to date with what the others do. */
class ProcedurePanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div action = new Div();
    private final PointsPanneau demande;
    private final Div suite = new Div();

    ProcedurePanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("procedure");
        demande = new PointsPanneau(outils, this::montrer);
        List.of(action, suite).forEach(partie -> partie.addClassName("procedure"));
        add(action, demande, suite);
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::montrer);
    }

    void montrer() {
        try {
            Vie vie = outils.consultation().lire(cadre.contrat().id());
            action.removeAll();
            action.add(new ProchaineAction(
                    vie, choisie -> new DialogueActe(cadre, outils, vie, choisie, this::montrer).open()));
            demande.montrer(vie);
            suite.removeAll();
            if (!vie.effets().isEmpty()) {
                suite.add(new EffetsPanneau(vie.effets()));
            }
            if (vie.attentes().stream().findAny().isPresent() && vie.effets().isEmpty()) {
                suite.add(new ControlePanneau(cadre.contrat(), vie.controles()));
            }
            if (!vie.versions().isEmpty()) {
                suite.add(new VersionsPanneau(cadre.contrat().id(), vie.versions(), outils));
            }
            suite.add(new ActesPanneau(cadre, vie, outils, this::montrer), new CalendrierPanneau(vie.calendrier()));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }
}
