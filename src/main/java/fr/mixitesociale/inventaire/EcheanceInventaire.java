package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** The legal calendar of an inventory (art. L. 302-6 CCH): the last day of each step. */
enum EcheanceInventaire {
    TRANSMISSION(MonthDay.of(7, 1)),
    COMMUNICATION(MonthDay.of(9, 1)),
    NOTIFICATION(MonthDay.of(12, 31));

    private final MonthDay jour;

    EcheanceInventaire(MonthDay jour) {
        this.jour = jour;
    }

    /** The next one, that day included; every year ends on the last of them. */
    static EcheanceInventaire apres(LocalDate date) {
        return Stream.of(values())
                .filter(echeance -> !echeance.dans(date).isBefore(date))
                .findFirst()
                .orElseThrow();
    }

    LocalDate dans(LocalDate annee) {
        return jour.atYear(annee.getYear());
    }

    String libelle() {
        return Phrases.de("inventaire.carte.calendrier." + name());
    }
}
