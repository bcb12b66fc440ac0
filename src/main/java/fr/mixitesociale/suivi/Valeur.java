package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a field is understood, and told again.
 *
 * @param normaliser (field, typed) → canonical text
 * @param lisible canonical text → words
 */
record Valeur(BiFunction<String, @Nullable String, @Nullable String> normaliser, UnaryOperator<String> lisible) {

    private static final int LIEN_MAX = 500;

    static final Valeur DATE = new Valeur(
            (champ, saisi) -> {
                LocalDate jour = LectureFr.date(saisi)
                        .orElseThrow(() -> new ValeurRefusee(champ, "suivi.refus.date"))
                        .valeur();
                return jour == null ? null : jour.toString();
            },
            texte -> FormatFr.date(LocalDate.parse(texte)));

    static final Valeur HEURE = new Valeur(
            (champ, saisi) -> {
                @Nullable String texte = LectureFr.texte(saisi);
                return texte == null ? null : heure(champ, texte).toString();
            },
            Valeur::heureLisible);

    static final Valeur OUI_NON = new Valeur(
            (champ, saisi) -> {
                Boolean lu = LectureFr.booleen(saisi)
                        .orElseThrow(() -> new ValeurRefusee(champ, "suivi.refus.choix"))
                        .valeur();
                return Boolean.TRUE.equals(lu) ? "oui" : "non";
            },
            texte -> Phrases.de("oui".equals(texte) ? "socle.oui" : "socle.non"));

    /** Id of a signatory; its name is known to the contract only. */
    static final Valeur SIGNATAIRE = new Valeur(
            (champ, saisi) -> {
                @Nullable String texte = LectureFr.texte(saisi);
                return texte == null
                        ? null
                        : compris(champ, () -> UUID.fromString(texte)).toString();
            },
            UnaryOperator.identity());

    /** An address people will click: of the Web only. */
    static final Valeur LIEN = new Valeur(
            (champ, saisi) -> {
                @Nullable String texte = borne(champ, LectureFr.texte(saisi), LIEN_MAX);
                if (texte != null && !estUnLien(texte)) {
                    throw new ValeurRefusee(champ, "suivi.refus.lien");
                }
                return texte;
            },
            UnaryOperator.identity());

    static Valeur texte(int longueur) {
        return new Valeur((champ, saisi) -> borne(champ, LectureFr.texte(saisi), longueur), UnaryOperator.identity());
    }

    /** A text that cannot be emptied. */
    Valeur obligatoire() {
        return new Valeur(
                (champ, saisi) -> {
                    @Nullable String texte = normaliser.apply(champ, saisi);
                    if (texte == null) {
                        throw new ValeurRefusee(champ, "suivi.refus.vide");
                    }
                    return texte;
                },
                lisible);
    }

    static Valeur entier(int min, int max) {
        return new Valeur(
                (champ, saisi) -> {
                    Integer lu = LectureFr.entier(saisi)
                            .orElseThrow(() -> new ValeurRefusee(champ, "suivi.refus.entier", min, max))
                            .valeur();
                    if (lu != null && (lu < min || lu > max)) {
                        throw new ValeurRefusee(champ, "suivi.refus.entier", min, max);
                    }
                    return lu == null ? null : lu.toString();
                },
                texte -> FormatFr.entier(Integer.valueOf(texte)));
    }

    static <E extends Enum<E>> Valeur choix(Class<E> type, Function<E, String> libelle) {
        return new Valeur(
                (champ, saisi) -> {
                    @Nullable String texte = LectureFr.texte(saisi);
                    return texte == null
                            ? null
                            : compris(champ, () -> Enum.valueOf(type, texte)).name();
                },
                texte -> libelle.apply(Enum.valueOf(type, texte)));
    }

    private static boolean estUnLien(String texte) {
        try {
            URI adresse = new URI(texte);
            String protocole = adresse.getScheme();
            return adresse.getHost() != null && ("https".equals(protocole) || "http".equals(protocole));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static LocalTime heure(String champ, String texte) {
        try {
            return LocalTime.parse(texte).withSecond(0).withNano(0);
        } catch (DateTimeParseException _) {
            throw new ValeurRefusee(champ, "suivi.refus.heure");
        }
    }

    /** « 14 h 30 ». */
    static String heureLisible(String canonique) {
        return FormatFr.heure(LocalTime.parse(canonique).atDate(LocalDate.EPOCH));
    }

    private static <T> T compris(String champ, Supplier<T> lecture) {
        try {
            return lecture.get();
        } catch (IllegalArgumentException _) {
            throw new ValeurRefusee(champ, "suivi.refus.choix");
        }
    }

    private static @Nullable String borne(String champ, @Nullable String texte, int longueur) {
        if (texte != null && texte.length() > longueur) {
            throw new ValeurRefusee(champ, "suivi.refus.long", texte.length(), longueur);
        }
        return texte;
    }
}
