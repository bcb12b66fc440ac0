package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.socle.Signal;
import fr.mixitesociale.socle.TexteCourt;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What nodes say to each other about the screens open on a contract. Travels as a {@link Signal} of its own kind, which
 * screens do not listen to: they hear {@code presence} from their own node, once it has taken note.
 */
sealed interface AnnonceDePresence {

    /** Kind of these signals. */
    String GENRE = "presence.noeud";

    /** The node that speaks. */
    String noeud();

    /** This screen is there, in this state; said again from time to time. */
    record Est(String noeud, Instant depuis, Present present) implements AnnonceDePresence {}

    /** This screen has gone. */
    record Part(String noeud, String poste, String identifiant) implements AnnonceDePresence {}

    /** A node that knows nobody asks the others to say who is there. */
    record QuiEstLa(String noeud) implements AnnonceDePresence {}

    default Signal signal(UUID contrat) {
        return switch (this) {
            case Est(var noeud, var depuis, var p) ->
                Mots.signal(
                        contrat,
                        p.poste(),
                        p.identifiant(),
                        "est",
                        noeud,
                        String.valueOf(depuis.toEpochMilli()),
                        p.nom(),
                        p.cote(),
                        p.objet(),
                        p.objetId());
            case Part(var noeud, var poste, var identifiant) -> Mots.signal(contrat, poste, identifiant, "part", noeud);
            case QuiEstLa(var noeud) -> Mots.signal(contrat, noeud, "", "qui", noeud);
        };
    }

    /** @return what the signal says; empty when it is not one of ours (another version of the portal) */
    static Optional<AnnonceDePresence> de(Signal signal) {
        String detail = signal.detail();
        if (!GENRE.equals(signal.objet()) || detail == null) {
            return Optional.empty();
        }
        String[] mots = detail.split(Mots.SEPARATEUR, -1);
        return switch (mots[0] + " " + mots.length) {
            case "est 7" -> Mots.est(signal, mots);
            case "part 2" -> Optional.of(new Part(mots[1], signal.id(), signal.auteur()));
            case "qui 2" -> Optional.of(new QuiEstLa(mots[1]));
            default -> Optional.empty();
        };
    }

    /** One line of words: short enough for a notification of PostgreSQL (8,000 bytes), whatever people are called. */
    final class Mots {

        /** The control character made for it; names cannot hold one once cleaned. */
        private static final String SEPARATEUR = "\u001f";

        private static final int LONGUEUR_MAX = 120;

        private Mots() {}

        private static Signal signal(UUID contrat, String id, String auteur, @Nullable String... mots) {
            StringBuilder detail = new StringBuilder();
            for (String mot : mots) {
                detail.append(detail.isEmpty() ? "" : SEPARATEUR).append(mot == null ? "" : propre(mot));
            }
            return new Signal(contrat.toString(), GENRE, id, auteur, detail.toString());
        }

        private static String propre(String mot) {
            return TexteCourt.couper(mot.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), LONGUEUR_MAX, "…");
        }

        private static Optional<AnnonceDePresence> est(Signal signal, String[] mots) {
            try {
                return Optional.of(new Est(
                        mots[1],
                        Instant.ofEpochMilli(Long.parseLong(mots[2])),
                        new Present(signal.id(), signal.auteur(), mots[3], mots[4], ouRien(mots[5]), ouRien(mots[6]))));
            } catch (NumberFormatException | DateTimeException _) {
                return Optional.empty();
            }
        }

        private static @Nullable String ouRien(String mot) {
            return mot.isEmpty() ? null : mot;
        }
    }
}
