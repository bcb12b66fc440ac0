package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.risque.ChapitreRisque;
import fr.mixitesociale.risque.ManquesConsultation;
import fr.mixitesociale.risque.ManquesService;
import fr.mixitesociale.risque.ReglesDeRisque;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.RisqueService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Où en sommes-nous ». */
@SpringComponent
class OngletAvancement implements Onglet {

    private final Outils outils;

    OngletAvancement(
            RisqueConsultation consultation,
            RisqueService service,
            ManquesConsultation manques,
            ManquesService choix,
            ReglesDeRisque regles,
            DessinGraphique dessin,
            Clock horloge) {
        this.outils = new Outils(consultation, service, manques, choix, regles, dessin, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            RisqueConsultation consultation,
            RisqueService service,
            ManquesConsultation manques,
            ManquesService choix,
            ReglesDeRisque regles,
            DessinGraphique dessin,
            Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreRisque.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreRisque.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("risque.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new AvancementPanneau(cadre, outils);
    }
}
