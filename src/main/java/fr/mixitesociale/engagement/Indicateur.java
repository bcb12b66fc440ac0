package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether an engagement is kept.
 *
 * @param cible canonical: a number with a dot, « oui », or the name of what is to be handed over
 * @param valeur canonical: a number with a dot, « oui » or « non »
 * @param le when the value was observed
 */
public record Indicateur(
        @Nullable NatureIndicateur nature,
        @Nullable String libelle,
        @Nullable String unite,
        @Nullable String cible,
        @Nullable String valeur,
        @Nullable LocalDate le) {

    private static final String OUI = "oui";

    /** Whether it says what is measured and up to where: otherwise the engagement is a general one (guide, p. 21). */
    public boolean estMesurable() {
        return nature != null && libelle != null && (nature != NatureIndicateur.NOMBRE || cible != null);
    }

    /** « 12 logements sur 40 », « Oui », « Remis »; « n.d. » without a value. */
    public String mesure() {
        if (nature == null || (valeur == null && cible == null)) {
            return FormatFr.NON_DISPONIBLE;
        }
        return switch (nature) {
            case NOMBRE -> nombreSurCible();
            case OUI_NON -> valeur == null ? FormatFr.NON_DISPONIBLE : ouiNon(valeur);
            case LIVRABLE -> Phrases.de(OUI.equals(valeur) ? "engagement.mesure.remis" : "engagement.mesure.attendu");
        };
    }

    private String nombreSurCible() {
        if (valeur == null) {
            return Phrases.de("engagement.mesure.cible", nombre(cible) + enUnite());
        }
        return cible == null
                ? nombre(valeur) + enUnite()
                : Phrases.de("engagement.mesure.nombre", nombre(valeur), nombre(cible) + enUnite());
    }

    /** Share of the target reached, 0 to 1; empty when it has no meaning. */
    public Optional<Double> avancement() {
        if (nature == NatureIndicateur.NOMBRE) {
            Optional<BigDecimal> but = decimal(cible).filter(nombre -> nombre.signum() > 0);
            return but.map(total ->
                    Math.clamp(decimal(valeur).orElse(BigDecimal.ZERO).doubleValue() / total.doubleValue(), 0.0, 1.0));
        }
        return valeur == null ? Optional.empty() : Optional.of(OUI.equals(valeur) ? 1.0 : 0.0);
    }

    /** A number, « oui », « non », or a text: the three natures are typed in the same field. */
    static @Nullable String normaliser(@Nullable String saisi) {
        @Nullable String texte = LectureFr.texte(saisi);
        if (texte == null) {
            return null;
        }
        String mot = texte.toLowerCase(Locale.ROOT);
        if (mot.equals(OUI) || mot.equals("non")) {
            return mot;
        }
        return decimal(texte).map(BigDecimal::toPlainString).orElse(texte);
    }

    /** Whether this canonical value suits this nature of indicator. */
    static boolean convient(@Nullable NatureIndicateur nature, @Nullable String valeur) {
        if (valeur == null || nature == null) {
            return true;
        }
        return nature == NatureIndicateur.NOMBRE
                ? decimal(valeur).isPresent()
                : valeur.equals(OUI) || valeur.equals("non");
    }

    /** A canonical value as French readers expect it. */
    public static String lisible(@Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return decimal(canonique).isPresent()
                ? nombre(canonique)
                : canonique.equals(OUI) || canonique.equals("non") ? ouiNon(canonique) : canonique;
    }

    private static String ouiNon(String valeur) {
        return Phrases.de(OUI.equals(valeur) ? "socle.oui" : "socle.non");
    }

    private static String nombre(@Nullable String canonique) {
        return decimal(canonique)
                .map(valeur -> FormatFr.decimal(valeur, Math.max(0, valeur.scale())))
                .orElse(FormatFr.NON_DISPONIBLE);
    }

    private String enUnite() {
        return unite == null ? "" : "\u00a0" + unite;
    }

    private static Optional<BigDecimal> decimal(@Nullable String texte) {
        return LectureFr.decimal(texte).flatMap(lue -> Optional.ofNullable(lue.valeur()));
    }
}
