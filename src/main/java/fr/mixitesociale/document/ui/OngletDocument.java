package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.document.DocumentsService;
import fr.mixitesociale.document.PreparationsService;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Document ». */
@SpringComponent
class OngletDocument implements Onglet {

    static final String CLE = "document";
    private static final int ORDRE = 500;

    private final Outils outils;

    OngletDocument(
            DocumentsService documents,
            PreparationsService preparations,
            TexteDuContrat textes,
            DessinGraphique dessin,
            ProcedureConsultation procedure,
            Clock horloge) {
        this.outils = new Outils(documents, preparations, textes, dessin, procedure, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            DocumentsService documents,
            PreparationsService preparations,
            TexteDuContrat textes,
            DessinGraphique dessin,
            ProcedureConsultation procedure,
            Clock horloge) {}

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("document.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new DocumentPanneau(cadre, outils);
    }
}
