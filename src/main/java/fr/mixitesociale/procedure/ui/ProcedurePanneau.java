package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.ActionOuverte;
import fr.mixitesociale.procedure.Attente;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab: the next action first, then what is missing, then what was done; up to date with what the others do. */
class ProcedurePanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div action = new Div();
    private final PointsPanneau demande;
    private final Div suite = new Div();
    private transient @Nullable Suite annoncee;

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
            montrerLaSuite(vie);
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
            suite.add(new ActesPanneau(cadre, vie, outils, this::montrer));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    /** The same button stays the same button: a click, or the focus, is not lost to a change elsewhere. */
    private void montrerLaSuite(Vie vie) {
        Suite autre = new Suite(vie.attentes(), vie.actions());
        if (!autre.equals(annoncee)) {
            annoncee = autre;
            action.removeAll();
            action.add(new ProchaineAction(vie, this::ouvrir));
        }
    }

    /** With what the others have done since the button was drawn. */
    private void ouvrir(ActionOuverte choisie) {
        new DialogueActe(
                        cadre,
                        outils,
                        outils.consultation().lire(cadre.contrat().id()),
                        choisie,
                        this::montrer)
                .open();
    }

    private record Suite(List<Attente> attentes, List<ActionOuverte> actions) {}
}
