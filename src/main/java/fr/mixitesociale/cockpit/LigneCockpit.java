package fr.mixitesociale.cockpit;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.objectif.ObjectifSansContrat;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the territory.
 *
 * @param groupement SIREN of its EPT, else of its EPCI; empty for the few communes without one
 * @param inventaire its last inventory; null for a commune without any
 * @param objectif of the period: that of its contract, else the notified or legal one; null while it is not known
 * @param legal what is asked of it without any contract
 * @param suivi its contract of the period; null without one
 */
public record LigneCockpit(
        CodeInsee code,
        String nom,
        String groupement,
        String nomGroupement,
        @Nullable SituationCommune inventaire,
        @Nullable Integer objectif,
        ObjectifSansContrat legal,
        Stade stade,
        @Nullable SuiviCommune suivi,
        Set<Alerte> alertes) {

    public LigneCockpit {
        alertes = Set.copyOf(alertes);
    }

    public @Nullable Statut statut() {
        return inventaire == null ? null : inventaire.statut();
    }

    public @Nullable Intervalle manquants() {
        return inventaire == null ? null : inventaire.manquants();
    }

    public boolean estNouvelleEntrante() {
        return legal.entree() != null;
    }

    public boolean estExemptee() {
        return legal.exemptee();
    }

    /** Whether the préfet notified its objective. */
    public boolean aUnObjectifNotifie() {
        return legal.notifie();
    }

    /** Whether something is due over the period. */
    public boolean aUnObjectif() {
        return objectif != null && objectif > 0;
    }
}
