package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.territoire.Commune;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the inventories say of a commune for a period, before any contract.
 *
 * @param population municipal population; 0 when not known
 * @param entree where a commune newly subject stands; null for one subject for longer
 * @param plhExecutoire null when nobody said
 * @param inconstructibilite percent of the urbanised territory; null when not known
 * @param objectifNotifie as a file of the préfecture tells it
 * @param legale figures of the base inventory of the period
 * @param precedente those of the last inventory before it
 */
record FaitsCommune(
        Commune commune,
        int population,
        @Nullable Entree entree,
        boolean exemptee,
        boolean deficitaire,
        @Nullable Boolean plhExecutoire,
        @Nullable BigDecimal inconstructibilite,
        Historique historique,
        @Nullable Integer objectifNotifie,
        @Nullable Chiffres legale,
        @Nullable Chiffres precedente) {

    /** @param source file and date of the inventory */
    record Chiffres(Base base, BigDecimal cible, String source) {}
}
