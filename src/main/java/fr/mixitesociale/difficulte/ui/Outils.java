package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.difficulte.DifficultesConsultation;
import fr.mixitesociale.difficulte.DifficultesService;
import fr.mixitesociale.projet.ProjetsConsultation;
import java.time.Clock;
import java.time.LocalDate;

/** What every screen of the difficulties works with. */
@SpringComponent("outilsDifficulte")
record Outils(
        DifficultesConsultation consultation, DifficultesService service, ProjetsConsultation projets, Clock horloge) {

    LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
