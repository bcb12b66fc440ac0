package fr.mixitesociale.jalon.ui;

import fr.mixitesociale.jalon.JalonsConsultation;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every screen of the milestones works with. */
@Component("outilsJalon")
record Outils(JalonsConsultation consultation, JalonsService service, Referentiel referentiel, Clock horloge) {

    LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
