package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un signal sur le fil")
class MessageDeSignalTest {

    @Test
    @DisplayName("arrive comme il est parti, avec ou sans détail")
    void allerRetour() {
        Signal nu = new Signal("c1", "projet", "p1", "anne", null);
        Signal detaille = new Signal("c1", "presence", "p1", "anne", "Roux\u001fCommune d’Aubrac");
        assertThat(MessageDeSignal.lire(MessageDeSignal.ecrire(nu))).contains(nu);
        assertThat(MessageDeSignal.lire(MessageDeSignal.ecrire(detaille))).contains(detaille);
    }

    @Test
    @DisplayName("une ligne qui n’est pas des nôtres est laissée de côté")
    void inconnu() {
        assertThat(MessageDeSignal.lire("")).isEmpty();
        assertThat(MessageDeSignal.lire("bonjour\ttous")).isEmpty();
    }
}
