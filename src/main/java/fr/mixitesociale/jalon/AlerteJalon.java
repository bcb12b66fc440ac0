package fr.mixitesociale.jalon;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at in one milestone.
 *
 * @param date the date that is told, when there is one
 */
public record AlerteJalon(
        NatureAlerte nature, Jalon jalon, @Nullable LocalDate date) implements Serializable {

    /** In a word, for a cell. */
    public String mot() {
        return Phrases.de("jalon.alerte.court." + nature.name());
    }

    public String phrase() {
        return Phrases.de("jalon.alerte." + nature.name(), jalon.libelle(), FormatFr.date(date));
    }
}
