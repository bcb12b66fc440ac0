package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.mixitesociale.contrat.TexteDuContrat.Avancement;
import fr.mixitesociale.socle.Changement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("La part du texte qui est écrite")
class TexteEcritTest {

    private final UUID id = UUID.randomUUID();
    private final TexteDuContrat texte = mock(TexteDuContrat.class);
    private final TexteEcrit ecrit = new TexteEcrit(texte);

    @Test
    @DisplayName("n’interroge les chapitres qu’une fois, jusqu’à ce que le contrat change")
    void garde() {
        Participation participation = participation(StatutContrat.ELABORATION);
        chapitres(1, 2);
        assertThat(ecrit.pourcent(participation)).hasValue(50);
        chapitres(2, 2);
        ecrit.change(changement(UUID.randomUUID().toString()));
        ecrit.change(changement(null));
        assertThat(ecrit.pourcent(participation)).as("another contract changed").hasValue(50);
        verify(texte, times(1)).avancement(id);
        ecrit.change(changement(id.toString()));
        assertThat(ecrit.pourcent(participation)).hasValue(100);
    }

    @ParameterizedTest
    @EnumSource(StatutContrat.class)
    @DisplayName("ne se dit plus d’un texte signé, ni d’un contrat qui n’ira pas plus loin")
    void statuts(StatutContrat statut) {
        chapitres(1, 4);
        assertThat(ecrit.pourcent(participation(statut)).isPresent())
                .isEqualTo(statut.redactionOuverte() || statut == StatutContrat.SIGNATURE_OUVERTE);
    }

    private void chapitres(int faits, int attendus) {
        when(texte.avancement(any()))
                .thenReturn(List.of(new Avancement("essai", "Essai", new Completude(faits, attendus, List.of()))));
    }

    private Participation participation(StatutContrat statut) {
        Contrat contrat = mock(Contrat.class);
        when(contrat.id()).thenReturn(id);
        when(contrat.statut()).thenReturn(statut);
        Participation participation = mock(Participation.class);
        when(participation.contrat()).thenReturn(contrat);
        return participation;
    }

    private static Changement changement(@Nullable String contrat) {
        return new Changement("essai", "1", contrat, "ddt", Instant.EPOCH, Map.of());
    }
}
