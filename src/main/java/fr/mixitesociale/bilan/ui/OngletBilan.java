package fr.mixitesociale.bilan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.bilan.BilanConsultation;
import fr.mixitesociale.bilan.BilanService;
import fr.mixitesociale.bilan.DocumentsDuBilan;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Bilan triennal », of a contract in force or past its term. */
@SpringComponent
class OngletBilan implements Onglet {

    /** After « COPIL ». */
    private static final int ORDRE = 370;

    private final Outils outils;

    OngletBilan(
            BilanConsultation consultation,
            BilanService service,
            DocumentsDuBilan documents,
            DessinGraphique dessin,
            Clock horloge) {
        this.outils = new Outils(consultation, service, documents, dessin, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            BilanConsultation consultation,
            BilanService service,
            DocumentsDuBilan documents,
            DessinGraphique dessin,
            Clock horloge) {}

    @Override
    public String cle() {
        return BilanConsultation.ONGLET;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("bilan.onglet");
    }

    @Override
    public boolean estVisible(Participation participation) {
        return BilanConsultation.concerne(participation.contrat());
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new BilanPanneau(cadre, outils);
    }
}
