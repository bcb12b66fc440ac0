package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.HtmlComponent;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** « Il y a 5 minutes, le 12 mars 2026 à 14 h 32 »: how long ago, then exactly when. */
class Moment extends HtmlComponent {

    private static final int UNE_HEURE = 60;
    private static final int UN_JOUR = 24;

    Moment(Instant le, Clock horloge) {
        super("time");
        LocalDateTime local = LocalDateTime.ofInstant(le, horloge.getZone());
        String exact = Phrases.de("echange.le", FormatFr.dateLongue(local.toLocalDate()), FormatFr.heure(local));
        getElement().setAttribute("datetime", le.toString());
        getElement().setText(relatif(Duration.between(le, horloge.instant()), exact));
    }

    private static String relatif(Duration age, String exact) {
        long minutes = age.toMinutes();
        if (minutes < 1) {
            return Phrases.de("echange.moment.instant", exact);
        }
        if (minutes < UNE_HEURE) {
            return Phrases.de("echange.moment.minutes", minutes, exact);
        }
        return age.toHours() < UN_JOUR ? Phrases.de("echange.moment.heures", age.toHours(), exact) : exact;
    }
}
