package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Qualite.PlsReduit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether the reduced cap of PLS held for a commune: little social housing at the base inventory and no PLH (III). */
final class PlsReduits {

    private PlsReduits() {}

    /** @return null while the rate of the base inventory or the PLH of that day is not known */
    static @Nullable Boolean de(int debut, Collection<AnneeRetenue> annees, @Nullable JeuDeRegles regles) {
        if (regles == null) {
            return null;
        }
        PlsReduit reduit = regles.qualite().reduit().orElse(null);
        if (reduit == null) {
            return Boolean.FALSE;
        }
        LocalDate base = new PeriodeTriennale(debut).dateDeBase();
        BigDecimal taux = annees.stream()
                .map(AnneeRetenue::inventaire)
                .filter(annee -> annee.date().equals(base) && annee.taux() != null)
                .map(InventaireAnnuel::taux)
                .findFirst()
                .orElse(null);
        if (taux == null) {
            return null;
        }
        if (taux.compareTo(reduit.sousLeTaux().valeur()) >= 0) {
            return Boolean.FALSE;
        }
        Boolean plh = annees.stream()
                .map(AnneeRetenue::dispositif)
                .reduce((ancien, recent) -> recent.ou(ancien))
                .orElse(Dispositif.INCONNU)
                .plhExecutoire(base);
        return plh == null ? null : !plh;
    }
}
