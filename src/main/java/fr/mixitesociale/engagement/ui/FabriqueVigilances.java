package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.Origines;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.engagement.VigilancesService;
import java.time.Clock;
import java.util.List;

/** Makes the list of points de vigilance of a theme, for the tabs of volet 2 and of article 1. */
@SpringComponent
public class FabriqueVigilances {

    private final Outils outils;

    FabriqueVigilances(
            VigilancesConsultation consultation, VigilancesService service, Origines origines, Clock horloge) {
        this.outils = new Outils(consultation, service, origines, horloge);
    }

    /** What the list works with. */
    record Outils(VigilancesConsultation consultation, VigilancesService service, Origines origines, Clock horloge) {}

    /** @param suggestions texts one may begin from */
    public VigilancesPanneau pour(CadreContrat cadre, PlaceVigilance place, Theme theme, List<String> suggestions) {
        return new VigilancesPanneau(cadre, outils, place, theme, suggestions);
    }
}
