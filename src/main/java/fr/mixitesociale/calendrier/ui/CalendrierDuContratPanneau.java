package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.calendrier.CalendrierConsultation;
import fr.mixitesociale.calendrier.EcheanceLegale;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.UUID;

/** The dates of one contract; a meeting held or an act recorded by anyone moves them here. */
class CalendrierDuContratPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient CalendrierConsultation consultation;
    private transient List<EcheanceLegale> montrees = List.of();

    CalendrierDuContratPanneau(CadreContrat cadre, CalendrierConsultation consultation) {
        this.cadre = cadre;
        this.consultation = consultation;
        addClassName("calendrier");
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::montrer);
    }

    private void montrer() {
        try {
            UUID contrat = cadre.contrat().id();
            List<EcheanceLegale> lues = consultation.duContrat(contrat);
            if (!lues.equals(montrees)) {
                montrees = lues;
                removeAll();
                add(new Panneau(
                                Phrases.de("calendrier.titre"),
                                new TableEcheances(
                                        lues, cadre.contrat().communes().size() > 1))
                        .sousTitre(Phrases.de("calendrier.contrat.sous_titre"))
                        .action(Agenda.bouton(consultation, () -> consultation.duContrat(contrat))));
            }
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }
}
