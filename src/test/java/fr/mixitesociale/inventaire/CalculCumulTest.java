package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les communes d’un EPCI prises ensemble")
class CalculCumulTest {

    @Test
    @DisplayName("une commune carencée qui a dépassé son objectif ne rattrape pas le retard des autres")
    void sansCompensation() {
        // 100 missing; 50 above the target, but still carencée until the préfet lifts it
        assertThat(manquants(
                        commune(
                                "Retard",
                                UneLigne.du(Source.NOTIFIE, 2024).lls(150).rp(1000)),
                        commune(
                                "Avance",
                                UneLigne.du(Source.NOTIFIE, 2024)
                                        .lls(300)
                                        .rp(1000)
                                        .carencee(true))))
                .isEqualTo("100");
    }

    @Test
    @DisplayName("entre deux bornes, le milieu s’arrondit comme partout : la moitié monte")
    void milieu() {
        // résidences principales between 1000 and 1004: 100 to 101 missing
        assertThat(manquants(commune(
                        "Estimée",
                        UneLigne.du(Source.NATIONAL, 2024)
                                .lls(150)
                                .taux("15.00")
                                .rpEstime(1000, 1004))))
                .isEqualTo("101");
    }

    private static CommuneSuivie commune(String nom, UneLigne ligne) {
        return new CommuneSuivie(
                nom, PrecedenceInventaires.retenir(List.of(ligne.cible(25).ligne())));
    }

    private static String manquants(CommuneSuivie... communes) {
        return CalculCumul.de(List.of(communes)).orElseThrow().chiffres().get(1).valeur();
    }
}
