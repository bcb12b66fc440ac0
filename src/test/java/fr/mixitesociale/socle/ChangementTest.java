package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.socle.Changement.Valeurs;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un changement")
class ChangementTest {

    @Test
    @DisplayName("garde ses champs dans l’ordre où ils ont été dits")
    void ordre() {
        List<String> noms = IntStream.range(0, 20).mapToObj(i -> "champ" + i).toList();
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        noms.forEach(nom -> champs.put(nom, new Valeurs(null, "x")));

        Changement changement = new Changement("essai", "1", null, "agent", Instant.EPOCH, champs);
        champs.clear();

        assertThat(changement.champs().keySet()).containsExactlyElementsOf(noms);
    }
}
