package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Split of a commune's objective between its arrondissements (Paris, Lyon, Marseille; art. L. 302-8-1, I CCH). The figures
 * of an arrondissement have no regulatory value: only the commune's objective binds.
 */
public final class ControleArrondissements {

    private static final String ARTICLE = "art. L. 302-8-1, I CCH";

    private ControleArrondissements() {}

    /** @param taux rate of social housing of the arrondissement, percent; null when not known */
    public record Part(String nom, @Nullable BigDecimal taux, int objectif) {}

    /**
     * @param prioritaire dwellings placed in the arrondissements that have the least social housing
     * @param pourcentPrioritaire the same, percent of the total, rounded down
     */
    public record Bilan(int total, int prioritaire, int pourcentPrioritaire, List<Constat> constats) {}

    /** @param seuil rate under which an arrondissement has the priority, percent, bound excluded */
    public static Bilan controler(int objectif, Parametre<BigDecimal> seuil, List<Part> parts) {
        int total = parts.stream().mapToInt(Part::objectif).sum();
        int prioritaire = parts.stream()
                .filter(part -> part.taux() != null && part.taux().compareTo(seuil.valeur()) < 0)
                .mapToInt(Part::objectif)
                .sum();
        List<Constat> constats = new ArrayList<>();
        if (total != objectif) {
            int ecart = Math.abs(objectif - total);
            constats.add(Constat.bloquant(
                    Regle.ARRONDISSEMENTS,
                    "La somme des arrondissements (%s) doit être l’objectif de la commune (%s) : %s %s %s."
                            .formatted(
                                    Nombres.entier(total),
                                    Nombres.entier(objectif),
                                    Nombres.entier(ecart),
                                    ecart == 1 ? "logement" : "logements",
                                    total < objectif ? "de moins" : "de trop"),
                    ARTICLE));
        }
        if (total > 0 && prioritaire == 0) {
            constats.add(Constat.avertissement(
                    Regle.ARRONDISSEMENTS,
                    "Aucun logement n’est orienté vers les arrondissements de moins de %s de logements sociaux, qui sont prioritaires."
                            .formatted(Nombres.pourcent(seuil.valeur())),
                    seuil.article()));
        }
        int pourcent = total == 0 ? 0 : (int) (100L * prioritaire / total);
        return new Bilan(total, prioritaire, pourcent, List.copyOf(constats));
    }
}
