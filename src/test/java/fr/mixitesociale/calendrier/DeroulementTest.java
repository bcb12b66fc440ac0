package fr.mixitesociale.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Les étapes d’une exemption ou d’une carence")
class DeroulementTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "faites : {0} → attendue : {1}, avant le {2}, en retard : {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|CONSTAT|2026-12-31|false",
                "CONSTAT=2026-09-01|INTENTION|-|false",
                "CONSTAT=2026-06-01 INTENTION=2026-10-15|OBSERVATIONS|2026-12-15|false",
                "CONSTAT=2026-06-01 INTENTION=2026-07-01|AVIS_CRHH|-|false",
                "INTENTION=2026-07-01 AVIS_CRHH=2026-10-01|AVIS_CNSRU|2027-03-31|false",
                "INTENTION=2026-07-01 AVIS_CNSRU=2026-10-20|ARRETE|-|false",
                "ARRETE=2026-11-01|PROPOSITION|-|false",
                "PROPOSITION=2026-11-02|-|-|false"
            })
    @DisplayName("la suivante est celle que rien n’a dépassée")
    void attendue(String faites, EtapeSru attendue, LocalDate echeance, boolean enRetard) {
        List<LigneDeDemarche> attendues =
                Deroulement.de(demarche(MotifDemarche.OBJECTIF, lire(faites)), ReglagesCalendrier.USUELS, JOUR).stream()
                        .filter(LigneDeDemarche::attendue)
                        .toList();
        if (attendue == null) {
            assertThat(attendues).isEmpty();
        } else {
            assertThat(attendues).singleElement().satisfies(ligne -> {
                assertThat(ligne.etape()).isEqualTo(attendue);
                assertThat(ligne.echeance()).isEqualTo(echeance);
                assertThat(ligne.enRetard()).isEqualTo(enRetard);
            });
        }
    }

    @Test
    @DisplayName("un décret en retard se dit ; son jour est un réglage")
    void decret() {
        Map<EtapeSru, EtapeDatee> faites =
                Map.of(EtapeSru.AVIS_CNSRU_EXEMPTION, new EtapeDatee(LocalDate.of(2026, 3, 1), "avis n° 12"));
        ReglagesCalendrier juillet = new ReglagesCalendrier("03-31", "06-30", "12-31", "07-15");
        assertThat(Deroulement.de(demarche(MotifDemarche.ISOLEMENT, faites), juillet, JOUR)
                        .getLast())
                .isEqualTo(new LigneDeDemarche(EtapeSru.DECRET, null, LocalDate.of(2026, 7, 15), true, true));
    }

    @ParameterizedTest
    @EnumSource(MotifDemarche.class)
    @DisplayName("chaque motif a ses mots, et chaque étape est à un seul parcours")
    void motifs(MotifDemarche motif) {
        assertThat(motif.libelle()).isNotBlank();
        assertThat(motif.aEtablir()).contains("L. 302");
        assertThat(motif.demarche().etapes()).isNotEmpty().allSatisfy(etape -> {
            assertThat(etape.libelle()).isNotBlank();
            assertThat(etape.article()).isNotBlank();
            assertThat(etape.demarche()).isEqualTo(motif.demarche());
        });
    }

    @ParameterizedTest(name = "dernier inventaire {0}, le {1} : {2} {3} {4} {5}")
    @CsvSource({
        "2025,2026-06-01,PROCHE,PROCHE,A_VENIR,A_VENIR",
        "2025,2026-10-15,PASSE,PASSE,PROCHE,PROCHE",
        "2026,2026-10-15,FAIT,FAIT,FAIT,FAIT"
    })
    @DisplayName("l’inventaire de l’année a quatre dates")
    void inventaire(int dernier, LocalDate jour, Etat declaration, Etat transmission, Etat observations, Etat notifie) {
        assertThat(CalendrierDeLInventaire.de("Belpuech", dernier, jour))
                .extracting(EcheanceLegale::etat)
                .containsExactly(declaration, transmission, observations, notifie);
    }

    private static Demarche demarche(MotifDemarche motif, Map<EtapeSru, EtapeDatee> faites) {
        return new Demarche(
                new UUID(0, 1),
                new CodeInsee("00001"),
                new PeriodeTriennale(motif.demarche() == NatureDemarche.CARENCE ? 2023 : 2026),
                motif.demarche(),
                motif,
                faites,
                0);
    }

    private static Map<EtapeSru, EtapeDatee> lire(String faites) {
        Map<EtapeSru, EtapeDatee> lues = new EnumMap<>(EtapeSru.class);
        for (String faite : faites == null ? new String[0] : faites.split(" ")) {
            String[] parties = faite.split("=");
            lues.put(EtapeSru.valueOf(parties[0]), new EtapeDatee(LocalDate.parse(parties[1]), null));
        }
        return lues;
    }
}
