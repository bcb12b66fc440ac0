package fr.mixitesociale.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ce qui se tape dans une cellule de la grille des jalons")
class SaisieJalonTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "« {0} » sur un jalon {1} : {2}")
    @CsvSource(delimiter = '|', textBlock = """
            f            | NON_COMMENCE | {STATUT=FAIT, REEL=2026-11-22}
            F 12/03/2026 | EN_COURS     | {STATUT=FAIT, REEL=12/03/2026}
            e            | NON_COMMENCE | {STATUT=EN_COURS}
            e12/3/27     | NON_COMMENCE | {STATUT=EN_COURS, PREVU=12/3/2027}
            d            | FAIT         | {STATUT=EN_DIFFICULTE}
            s            | EN_COURS     | {STATUT=SANS_OBJET}
            n            | FAIT         | {STATUT=NON_COMMENCE}
            Sans objet   | EN_COURS     | {STATUT=SANS_OBJET}
            en difficulté| EN_COURS     | {STATUT=EN_DIFFICULTE}
            12/3         | EN_COURS     | {PREVU=12/3/2026}
            12/03/2027   | NON_COMMENCE | {PREVU=12/03/2027}
            12/03/2026   | FAIT         | {REEL=12/03/2026}
            -            | EN_COURS     | {PREVU=null}
            -            | FAIT         | {REEL=null}
            @ Mme Roux   | EN_COURS     | {RESPONSABLE=Mme Roux}
            @            | EN_COURS     | {RESPONSABLE=null}
            """)
    @DisplayName("une lettre, une date, les deux, ou un nom")
    void lire(String texte, StatutJalon statut, String attendu) {
        assertThat(SaisieJalon.lire(texte, jalon(statut), JOUR)).hasToString(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ff", "bientôt", "f f", "p 12/03/2027"})
    @DisplayName("le reste ne se comprend pas")
    void refuser(String texte) {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> SaisieJalon.lire(texte, jalon(StatutJalon.EN_COURS), JOUR))
                .withMessageContaining(texte);
    }

    private static JalonDeProjet jalon(StatutJalon statut) {
        return new JalonDeProjet(UUID.randomUUID(), Jalon.PERMIS_DEPOSE, statut, null, null, null, 0);
    }
}
