package fr.mixitesociale.cockpit;

import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls for attention in a commune; each is also a filter. */
public enum Alerte {
    /** Secured and probable projects do not reach the objective. */
    OBJECTIF_A_RISQUE,
    RETARDS,
    DIFFICULTES,
    /** In force, and no COPIL held for a year (guide DHUP: at least one a year). */
    SANS_COPIL,
    /** The préfet proposes a contract to every commune carencée: an action of the State until its proposal is dated. */
    CARENCE_SANS_CONTRAT;

    private static final int MOIS_ENTRE_DEUX_COPIL = 12;

    public String libelle() {
        return Phrases.de("cockpit.alerte." + name());
    }

    /** @param pourvue whether a contract was begun or proposed, by the rule of the legal calendar */
    static Set<Alerte> de(
            Stade stade, @Nullable Statut statut, boolean pourvue, @Nullable SuiviCommune suivi, LocalDate jour) {
        Set<Alerte> alertes = EnumSet.noneOf(Alerte.class);
        if (statut == Statut.CARENCEE && !pourvue) {
            alertes.add(CARENCE_SANS_CONTRAT);
        }
        if (suivi == null || !stade.estEngage()) {
            return alertes;
        }
        if (suivi.projets().aRisque()) {
            alertes.add(OBJECTIF_A_RISQUE);
        }
        if (suivi.engagementsEnRetard() + suivi.jalonsEnRetard() > 0) {
            alertes.add(RETARDS);
        }
        if (suivi.difficultes() > 0) {
            alertes.add(DIFFICULTES);
        }
        LocalDate dernier = suivi.dernierCopil();
        if (stade == Stade.EN_VIGUEUR
                && (dernier == null || dernier.isBefore(jour.minusMonths(MOIS_ENTRE_DEUX_COPIL)))) {
            alertes.add(SANS_COPIL);
        }
        return alertes;
    }
}
