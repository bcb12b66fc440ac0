package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One commune of a sum: its name and its inventories, at least one, ordered by year. */
record CommuneSuivie(String nom, List<AnneeRetenue> annees) {

    AnneeRetenue derniere() {
        return annees.getLast();
    }

    InventaireAnnuel inventaire() {
        return derniere().inventaire();
    }

    Optional<AnneeRetenue> precedente() {
        return annees.size() < 2 ? Optional.empty() : Optional.of(annees.get(annees.size() - 2));
    }

    boolean doitRattraper() {
        return derniere().statut().estDeficitaire();
    }

    /** Résidences principales, exact or inferred. */
    @Nullable
    Intervalle residences() {
        Integer rp = inventaire().rp();
        return rp == null ? inventaire().rpEstime() : new Intervalle(rp, rp);
    }
}
