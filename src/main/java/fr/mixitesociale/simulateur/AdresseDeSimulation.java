package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.TauxCible;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A simulation as an address to share. What an address says badly is left out and told, with what was expected: someone
 * may have typed it.
 */
public final class AdresseDeSimulation {

    private final Map<String, List<String>> parametres;
    private final List<PeriodeTriennale> periodes;
    private final List<String> ignores = new ArrayList<>();

    private AdresseDeSimulation(Map<String, List<String>> parametres, List<PeriodeTriennale> periodes) {
        this.parametres = parametres;
        this.periodes = periodes;
    }

    /** @param ignores one sentence for each parameter left out */
    public record Lue(Hypotheses hypotheses, List<String> ignores) {}

    /** @param periodes those that a rule set covers and that the screen offers */
    public static Lue lire(Map<String, List<String>> parametres, List<PeriodeTriennale> periodes) {
        AdresseDeSimulation adresse = new AdresseDeSimulation(parametres, periodes);
        return new Lue(adresse.hypotheses(), List.copyOf(adresse.ignores));
    }

    private Hypotheses hypotheses() {
        return new Hypotheses(
                lire("commune", CodeInsee::lire),
                lire("inventaire", texte -> entier(texte, 2000, 2200)),
                lire("rp", texte -> entier(texte, 1, Hypotheses.MAX)),
                lire("lls", texte -> entier(texte, 0, Hypotheses.MAX)),
                lire("cible", texte -> decimal(texte).filter(TauxCible::estLegal)),
                lire("periode", this::periode),
                Objects.requireNonNullElse(
                        lire("type", texte -> constante(Amenagement.values(), texte)), Amenagement.SANS),
                lire("entree", texte -> constante(Entree.values(), texte)),
                lire("plh", texte -> LectureFr.booleen(texte).map(LectureFr.Lue::valeur)),
                lire("population", texte -> entier(texte, 0, Hypotheses.MAX)),
                new Rythme(
                        lire("rp_an", texte -> entier(texte, 0, Hypotheses.MAX)),
                        lire("lls_an", texte -> entier(texte, 0, Hypotheses.MAX)),
                        lire(
                                "part",
                                texte -> decimal(texte)
                                        .filter(part ->
                                                part.signum() >= 0 && part.compareTo(BigDecimal.valueOf(100)) <= 0))));
    }

    private <T> @Nullable T lire(String nom, Function<String, Optional<T>> lecture) {
        List<String> valeurs = parametres.getOrDefault(nom, List.of());
        if (valeurs.isEmpty() || valeurs.getFirst().isBlank()) {
            return null;
        }
        String texte = valeurs.getFirst().strip();
        Optional<T> lue = texte.length() > 40 ? Optional.empty() : lecture.apply(texte);
        if (lue.isEmpty()) {
            ignores.add(
                    Phrases.de("simulateur.adresse.ignore", Phrases.de("simulateur.adresse." + nom), couper(texte)));
        }
        return lue.orElse(null);
    }

    private static String couper(String texte) {
        return texte.length() > 40 ? texte.substring(0, 40) + "…" : texte;
    }

    private Optional<PeriodeTriennale> periode(String texte) {
        return periodes.stream()
                .filter(periode -> periode.libelle().equals(texte))
                .findFirst();
    }

    private static Optional<Integer> entier(String texte, int min, int max) {
        return LectureFr.entier(texte).map(LectureFr.Lue::valeur).filter(n -> n >= min && n <= max);
    }

    private static Optional<BigDecimal> decimal(String texte) {
        return LectureFr.decimal(texte).map(LectureFr.Lue::valeur);
    }

    private static <E extends Enum<E>> Optional<E> constante(E[] valeurs, String texte) {
        return Stream.of(valeurs).filter(valeur -> mot(valeur).equals(texte)).findFirst();
    }

    private static String mot(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }

    /** Parameters in the order of the screen; what is not given is not written. */
    public static Map<String, List<String>> ecrire(Hypotheses h) {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        mettre(parametres, "commune", h.commune());
        mettre(parametres, "inventaire", h.inventaire());
        mettre(parametres, "lls", h.lls());
        mettre(parametres, "rp", h.rp());
        mettre(parametres, "cible", nombre(h.cible()));
        mettre(parametres, "periode", h.periode() == null ? null : h.periode().libelle());
        mettre(parametres, "type", h.type() == Amenagement.SANS ? null : mot(h.type()));
        mettre(parametres, "entree", h.entree() == null ? null : mot(h.entree()));
        mettre(parametres, "plh", h.plh() == null ? null : h.plh() ? "oui" : "non");
        mettre(parametres, "population", h.population());
        mettre(parametres, "rp_an", h.rythme().rpParAn());
        mettre(parametres, "lls_an", h.rythme().llsParAn());
        mettre(parametres, "part", nombre(h.rythme().part()));
        return parametres;
    }

    private static @Nullable String nombre(@Nullable BigDecimal valeur) {
        return valeur == null ? null : valeur.stripTrailingZeros().toPlainString();
    }

    private static void mettre(Map<String, List<String>> parametres, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            parametres.put(nom, List.of(valeur.toString()));
        }
    }
}
