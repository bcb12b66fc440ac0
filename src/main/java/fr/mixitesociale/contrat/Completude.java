package fr.mixitesociale.contrat;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a chapter is written.
 *
 * @param manques what is not there yet, each a full sentence that names the commune where there are several
 */
public record Completude(int faits, int attendus, List<String> manques) {

    /** Of a chapter that expects nothing from anybody. */
    public static final Completude SANS_OBJET = new Completude(0, 0, List.of());

    public Completude {
        manques = List.copyOf(manques);
        if (faits < 0 || faits > attendus) {
            throw new IllegalArgumentException("%d of %d".formatted(faits, attendus));
        }
    }

    /** Whole percents, rounded down: 100 is only said when nothing is missing. */
    public int pourcent() {
        return attendus == 0 ? 100 : faits * 100 / attendus;
    }

    public Completude plus(Completude autre) {
        return new Completude(
                faits + autre.faits,
                attendus + autre.attendus,
                Stream.concat(manques.stream(), autre.manques.stream()).toList());
    }
}
