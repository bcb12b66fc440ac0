package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the text of a field is understood, and how French readers see it. */
public enum Genre {
    /** A number of dwellings. */
    NOMBRE,
    /** Missing dwellings, perhaps with decimals. */
    DECIMAL,
    POURCENT,
    DATE,
    OUI_NON,
    COURT,
    LONG;

    static final int NOMBRE_MAX = 9_999_999;
    static final int COURT_MAX = 200;
    static final int LONG_MAX = 4_000;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** @throws ValeurRefusee when it cannot be understood: the sentence says what is expected */
    @Nullable
    String normaliser(String champ, @Nullable String saisi) {
        return switch (this) {
            case NOMBRE -> {
                Integer nombre = LectureFr.entier(saisi)
                        .orElseThrow(() -> refus(champ, "objectif.refus.nombre"))
                        .valeur();
                if (nombre != null && (nombre < 0 || nombre > NOMBRE_MAX)) {
                    throw refus(champ, "objectif.refus.nombre");
                }
                yield nombre == null ? null : nombre.toString();
            }
            case DECIMAL -> decimal(champ, saisi, BigDecimal.valueOf(NOMBRE_MAX), "objectif.refus.decimal");
            case POURCENT -> decimal(champ, saisi, CENT, "objectif.refus.pourcent");
            case DATE -> {
                LocalDate jour = LectureFr.date(saisi)
                        .orElseThrow(() -> refus(champ, "objectif.refus.date"))
                        .valeur();
                yield jour == null ? null : jour.toString();
            }
            case OUI_NON -> {
                Boolean oui = LectureFr.booleen(saisi)
                        .orElseThrow(() -> refus(champ, "objectif.refus.oui_non"))
                        .valeur();
                yield oui == null ? null : oui ? "oui" : "non";
            }
            case COURT -> texte(champ, saisi, COURT_MAX);
            case LONG -> texte(champ, saisi, LONG_MAX);
        };
    }

    /** The canonical text in the words of French readers. */
    public String lisible(String canonique) {
        return switch (this) {
            case NOMBRE -> FormatFr.entier(Integer.valueOf(canonique));
            case DECIMAL -> {
                BigDecimal nombre = new BigDecimal(canonique);
                yield FormatFr.decimal(nombre, Math.max(0, nombre.scale()));
            }
            case POURCENT -> FormatFr.pourcent(new BigDecimal(canonique));
            case DATE -> FormatFr.date(LocalDate.parse(canonique));
            case OUI_NON -> Phrases.de("socle." + canonique);
            case COURT, LONG -> canonique;
        };
    }

    private static @Nullable String decimal(String champ, @Nullable String saisi, BigDecimal max, String refus) {
        BigDecimal nombre =
                LectureFr.decimal(saisi).orElseThrow(() -> refus(champ, refus)).valeur();
        if (nombre == null) {
            return null;
        }
        if (nombre.signum() < 0 || nombre.compareTo(max) > 0 || nombre.scale() > 2) {
            throw refus(champ, refus);
        }
        return canonique(nombre);
    }

    private static @Nullable String texte(String champ, @Nullable String saisi, int max) {
        String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > max) {
            throw new ValeurRefusee(champ, "objectif.refus.long", texte.length(), max);
        }
        return texte;
    }

    private static ValeurRefusee refus(String champ, String cle) {
        return new ValeurRefusee(champ, cle);
    }

    static String canonique(BigDecimal nombre) {
        BigDecimal nu = nombre.stripTrailingZeros();
        return (nu.scale() < 0 ? nu.setScale(0) : nu).toPlainString();
    }

    static @Nullable String texte(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case BigDecimal nombre -> canonique(nombre);
            case Boolean oui -> oui ? "oui" : "non";
            default -> valeur.toString();
        };
    }

    static @Nullable Integer entier(@Nullable String texte) {
        return texte == null ? null : Integer.valueOf(texte);
    }

    static @Nullable BigDecimal nombre(@Nullable String texte) {
        return texte == null ? null : new BigDecimal(texte);
    }

    static @Nullable LocalDate jour(@Nullable String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }
}
