package fr.mixitesociale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("La maison : chaque pièce n’utilise que celles qu’elle déclare")
class MaisonTest {

    @Test
    @DisplayName("aucune dépendance hors du plan, aucun cycle")
    void plan() {
        ApplicationModules.of(PortailApplication.class).verify();
    }
}
