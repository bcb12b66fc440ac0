package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.ExportEngagements;
import fr.mixitesociale.engagement.Origines;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Art. 1 Engagements ». */
@SpringComponent
class OngletEngagements implements Onglet {

    static final String CLE = "engagements";

    private final Outils outils;

    OngletEngagements(
            EngagementsConsultation consultation,
            EngagementsService service,
            ExportEngagements export,
            FabriquePieces pieces,
            FabriqueVigilances vigilances,
            Origines origines,
            Clock horloge) {
        this.outils = new Outils(consultation, service, export, pieces, vigilances, origines, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            EngagementsConsultation consultation,
            EngagementsService service,
            ExportEngagements export,
            FabriquePieces pieces,
            FabriqueVigilances vigilances,
            Origines origines,
            Clock horloge) {}

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 310;
    }

    @Override
    public String libelle() {
        return Phrases.de("engagement.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new EngagementsPanneau(cadre, outils);
    }
}
