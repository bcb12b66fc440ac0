package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.controle.Amenagement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one type of contract would allow.
 *
 * @param refus why it is not open to the commune; null when it is
 * @param plancher least objective, bounds when the résidences principales are only bounded; null with a refusal
 * @param plafond greatest objective; null when there is none (a pooled objective may rise)
 * @param chiffres the floor and its PLAI and PLS; none with a refusal
 * @param conditions durations and conditions, each with its article
 */
public record Offre(
        Amenagement type,
        @Nullable String refus,
        @Nullable Intervalle plancher,
        @Nullable Intervalle plafond,
        List<String> conditions,
        List<Chiffre> chiffres) {

    public Offre {
        conditions = List.copyOf(conditions);
        chiffres = List.copyOf(chiffres);
    }

    public boolean estOuverte() {
        return refus == null;
    }
}
