package fr.mixitesociale.socle;

import java.util.Optional;

/** A {@link Signal} as one line of text; identifiers and logins hold no tab. */
final class MessageDeSignal {

    private static final String SEPARATEUR = "\t";
    private static final int CHAMPS = 5;

    private MessageDeSignal() {}

    static String ecrire(Signal signal) {
        String detail = signal.detail();
        return String.join(
                SEPARATEUR,
                signal.contratId(),
                signal.objet(),
                signal.id(),
                signal.auteur(),
                detail == null ? "" : detail.replace(SEPARATEUR, " "));
    }

    /** @return the signal; empty when the line is not one of ours (another version of the portal) */
    static Optional<Signal> lire(String ligne) {
        String[] champs = ligne.split(SEPARATEUR, CHAMPS);
        return champs.length == CHAMPS
                ? Optional.of(
                        new Signal(champs[0], champs[1], champs[2], champs[3], champs[4].isEmpty() ? null : champs[4]))
                : Optional.empty();
    }
}
