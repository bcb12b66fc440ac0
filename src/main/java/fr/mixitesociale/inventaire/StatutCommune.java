package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The word that sums up a commune's situation at one inventory. Published flags win over our arithmetic: nine real
 * communes are published déficitaires with a rate above their target, and only the préfet may correct that.
 */
final class StatutCommune {

    private StatutCommune() {}

    static Statut de(InventaireAnnuel inventaire, @Nullable Boolean soumise) {
        if (vrai(inventaire.carencee())) {
            return Statut.CARENCEE;
        }
        if (vrai(inventaire.exemptee())) {
            return Statut.EXEMPTEE;
        }
        if (vrai(inventaire.deficitaire())) {
            return Statut.DEFICITAIRE;
        }
        if (faux(soumise)) {
            return Statut.NON_SOUMISE;
        }
        return faux(inventaire.deficitaire()) && aUnInventaire(inventaire) ? Statut.CONFORME : Statut.INCONNU;
    }

    /** Whether the commune lies under its target, when nobody published it: null unless target and rate are known. */
    static @Nullable Boolean sousLaCible(
            LigneInventaire chiffres,
            @Nullable BigDecimal taux,
            @Nullable BigDecimal cible,
            @Nullable Boolean soumise) {
        if (taux == null || cible == null) {
            return null;
        }
        Integer lls = chiffres.lls();
        Integer rp = chiffres.rp();
        boolean manque =
                lls != null && rp != null ? Deficit.exact(cible, lls, rp).signum() > 0 : taux.compareTo(cible) < 0;
        return manque && !faux(soumise);
    }

    /** A count, a rate, or a published « >25% »: enough to say that the obligation is met. */
    private static boolean aUnInventaire(InventaireAnnuel inventaire) {
        String motif = inventaire.tauxMotif();
        return inventaire.lls() != null || inventaire.taux() != null || (motif != null && motif.startsWith(">"));
    }

    private static boolean vrai(@Nullable Boolean valeur) {
        return Boolean.TRUE.equals(valeur);
    }

    private static boolean faux(@Nullable Boolean valeur) {
        return Boolean.FALSE.equals(valeur);
    }
}
