package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.regles.Abaissement;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a commune invokes to be lowered beyond the usual number of periods (IX, last paragraph): small, or hardly buildable,
 * on a motivated request that the préfet accepts.
 *
 * @param population municipal population; null when not known
 * @param inconstructibilite share of the urbanised territory that cannot be built on, percent; null when not known
 * @param decisionDuPrefet day of the préfet's decision; null before it
 */
public record Derogation(
        @Nullable Integer population,
        @Nullable BigDecimal inconstructibilite,
        boolean demandeMotivee,
        @Nullable LocalDate decisionDuPrefet) {

    public static final Derogation AUCUNE = new Derogation(null, null, false, null);

    /** Whether its size or its territory opens the derogation; bounds of the territory included. */
    public boolean estOuverte(Abaissement regles) {
        boolean petite =
                population != null && population < regles.populationDerogation().valeur();
        boolean contrainte = inconstructibilite != null
                && inconstructibilite.compareTo(regles.inconstructibiliteMin().valeur()) >= 0
                && inconstructibilite.compareTo(regles.inconstructibiliteMax().valeur()) <= 0;
        return petite || contrainte;
    }

    boolean estAccordee(Abaissement regles) {
        return estOuverte(regles) && demandeMotivee && decisionDuPrefet != null;
    }
}
