package fr.mixitesociale.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import fr.mixitesociale.droit.PeriodeTriennale;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Le calendrier légal d’un contrat")
class CalendrierDuContratTest {

    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2026);
    private static final LocalDate TERME = LocalDate.of(2028, 12, 31);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/calendrier/contrat.csv",
            delimiter = ';',
            useHeadersInDisplayName = false,
            numLinesToSkip = 2)
    void cas(
            String cas,
            LocalDate jour,
            String statut,
            @Nullable String faits,
            @Nullable Integer parAn,
            @Nullable LocalDate dernier,
            @Nullable Integer revoyure,
            NatureEcheance nature,
            LocalDate le,
            Etat etat) {
        assertThat(CalendrierDuContrat.de(
                        faits(statut, lire(faits), parAn, dernier, revoyure), ReglagesCalendrier.USUELS, jour))
                .as(cas)
                .filteredOn(echeance -> echeance.nature() == nature)
                .singleElement()
                .satisfies(echeance -> {
                    assertThat(echeance.le()).isEqualTo(le);
                    assertThat(echeance.etat()).isEqualTo(etat);
                });
    }

    @Test
    @DisplayName("chaque jour de cinq ans : en ordre, une ligne par nature, un retard n’est jamais à venir")
    void proprietes() {
        for (String statut : List.of("ELABORATION", "EN_VIGUEUR", "ECHU")) {
            for (LocalDate jour = LocalDate.of(2025, 6, 1); jour.getYear() < 2031; jour = jour.plusDays(1)) {
                LocalDate ceJour = jour;
                List<EcheanceLegale> lues = CalendrierDuContrat.de(
                        faits(statut, Map.of(), null, null, null), ReglagesCalendrier.USUELS, jour);
                assertThat(lues).isSortedAccordingTo(EcheanceLegale.CHRONOLOGIE);
                assertThat(lues).extracting(EcheanceLegale::nature).doesNotHaveDuplicates();
                assertThat(lues)
                        .allSatisfy(echeance -> assertThat(echeance.le().isBefore(ceJour))
                                .isEqualTo(echeance.etat() == Etat.DEPASSE || echeance.etat() == Etat.PASSE));
            }
        }
    }

    @Test
    @DisplayName("sans contrat en vigueur, aucun comité de pilotage n’est attendu")
    void pasDeCopil() {
        assertThat(CalendrierDuContrat.de(
                        faits("ECHU", Map.of(), null, null, null), ReglagesCalendrier.USUELS, TERME.plusYears(1)))
                .extracting(EcheanceLegale::nature)
                .doesNotContain(NatureEcheance.COPIL);
    }

    private static FaitsDuContrat faits(
            String statut,
            Map<NatureEcheance, LocalDate> faits,
            @Nullable Integer parAn,
            @Nullable LocalDate dernier,
            @Nullable Integer revoyure) {
        return new FaitsDuContrat(
                new UUID(0, 1),
                "Contrat d’essai",
                PERIODE,
                TERME,
                !statut.equals("DEMANDE"),
                statut.equals("EN_VIGUEUR"),
                statut.equals("ECHU"),
                faits,
                parAn,
                dernier,
                revoyure);
    }

    private static Map<NatureEcheance, LocalDate> lire(@Nullable String faits) {
        Map<NatureEcheance, LocalDate> lus = new EnumMap<>(NatureEcheance.class);
        if (faits != null) {
            String[] parties = faits.split("=");
            lus.put(NatureEcheance.valueOf(parties[0]), LocalDate.parse(parties[1]));
        }
        return lus;
    }
}
