package fr.mixitesociale.inventaire;

import static fr.mixitesociale.inventaire.Source.COMPLEMENT;
import static fr.mixitesociale.inventaire.Source.NATIONAL;
import static fr.mixitesociale.inventaire.Source.NOTIFIE;
import static fr.mixitesociale.inventaire.Source.TIERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.Intervalle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quand plusieurs sources parlent de la même commune")
class PrecedenceInventairesTest {

    @Test
    @DisplayName(
            "les chiffres viennent d’une seule ligne, la plus forte qui a un compte ; chaque mention de la plus forte qui l’a")
    void champParChamp() {
        InventaireAnnuel vu = seul(
                UneLigne.du(TIERS, 2022).lls(300).rp(1900),
                UneLigne.du(NATIONAL, 2022)
                        .lls(322)
                        .taux("16.47")
                        .rpEstime(1955, 1955)
                        .cible(25)
                        .carencee(true),
                UneLigne.du(NOTIFIE, 2022).objectif(55));
        assertThat(vu.lls()).isEqualTo(322);
        assertThat(vu.rp()).isNull();
        assertThat(vu.rpEstime()).isEqualTo(new Intervalle(1955, 1955));
        assertThat(vu.taux()).isEqualByComparingTo("16.47");
        assertThat(vu.manquants()).isEqualTo(new Intervalle(167, 167));
        assertThat(vu.objectifNotifie()).isEqualTo(55);
        assertThat(vu.carencee()).isTrue();
        assertThat(vu.source()).isEqualTo(NATIONAL);
    }

    @Test
    @DisplayName("un déficit notifié l’emporte sur le déficit calculé, qui reste lisible à côté")
    void deficitNotifie() {
        InventaireAnnuel vu =
                seul(UneLigne.du(NOTIFIE, 2025).lls(1326).rp(8052).cible(25).deficitNotifie("680.5"));
        assertThat(vu.manquants()).isEqualTo(new Intervalle(687, 687));
        assertThat(vu.manquantsRetenus()).isEqualTo(new Intervalle(681, 681));
    }

    @Test
    @DisplayName("le complément l’emporte sur le fichier national, et entre deux compléments le dernier importé")
    void dernierImport() {
        InventaireAnnuel vu = seul(
                UneLigne.du(NATIONAL, 2022).lls(1).importeeApres(9),
                UneLigne.du(COMPLEMENT, 2022).lls(2).rp(100),
                UneLigne.du(COMPLEMENT, 2022).lls(3).rp(100).importeeApres(2));
        assertThat(vu.lls()).isEqualTo(3);
        assertThat(vu.taux()).isEqualByComparingTo("3.00");
        assertThat(vu.source()).isEqualTo(COMPLEMENT);
    }

    @Test
    @DisplayName("un taux de 100 % ou plus est dit aberrant et ne sert à aucun calcul")
    void aberrant() {
        InventaireAnnuel vu = seul(UneLigne.du(NATIONAL, 2024)
                .lls(50)
                .taux("2126.00")
                .rpEstime(2, 3)
                .cible(25));
        assertThat(vu.tauxAberrant()).isTrue();
        assertThat(vu.taux()).isNull();
        assertThat(vu.rpEstime()).isNull();
        assertThat(vu.manquants()).isNull();
        assertThat(seul(UneLigne.du(TIERS, 2010).lls(12).rp(10)).tauxAberrant()).isTrue();
        assertThat(seul(UneLigne.du(TIERS, 2006).lls(33_249).rp(33_249)).tauxAberrant())
                .isTrue();
    }

    @Test
    @DisplayName("une mention publiée l’emporte sur notre arithmétique ; sans mention, le déficit exact décide")
    void statuts() {
        assertThat(statut(UneLigne.du(NATIONAL, 2024).carencee(true).exemptee(true)))
                .isEqualTo(Statut.CARENCEE);
        assertThat(statut(UneLigne.du(NATIONAL, 2024).exemptee(true).deficitaire(true)))
                .isEqualTo(Statut.EXEMPTEE);
        assertThat(statut(
                        UneLigne.du(NATIONAL, 2024).lls(30).taux("30").cible(25).deficitaire(true)))
                .isEqualTo(Statut.DEFICITAIRE);
        assertThat(statut(
                        UneLigne.du(COMPLEMENT, 2024).lls(249_999).rp(1_000_000).cible(25)))
                .isEqualTo(Statut.DEFICITAIRE);
        assertThat(statut(UneLigne.du(COMPLEMENT, 2024).lls(25).rp(100).cible(25)))
                .isEqualTo(Statut.CONFORME);
        assertThat(statut(
                        UneLigne.du(NATIONAL, 2024).lls(5).taux("10").cible(25).soumise(false)))
                .isEqualTo(Statut.NON_SOUMISE);
        assertThat(statut(UneLigne.du(NATIONAL, 2024).deficitaire(false).tauxMotif(">25%")))
                .isEqualTo(Statut.CONFORME);
        assertThat(statut(UneLigne.du(NATIONAL, 2024).deficitaire(false).tauxMotif("Pas d'inventaire")))
                .isEqualTo(Statut.INCONNU);
        assertThat(statut(UneLigne.du(TIERS, 2021).lls(5).rp(100))).isEqualTo(Statut.INCONNU);
    }

    @Test
    @DisplayName("les années sont rangées, et la situation est celle du dernier inventaire")
    void situation() {
        List<AnneeRetenue> annees = PrecedenceInventaires.retenir(List.of(
                UneLigne.du(NATIONAL, 2024)
                        .lls(90)
                        .taux("9.00")
                        .rpEstime(1000, 1000)
                        .cible(20)
                        .ligne(),
                UneLigne.du(TIERS, 2003).lls(10).rp(500).ligne()));
        assertThat(annees).extracting(annee -> annee.inventaire().annee()).containsExactly(2003, 2024);
        assertThat(PrecedenceInventaires.situation(annees)).hasValueSatisfying(situation -> {
            assertThat(situation.annee()).isEqualTo(2024);
            assertThat(situation.rp()).isEqualTo(new Intervalle(1000, 1000));
            assertThat(situation.manquants()).isEqualTo(new Intervalle(110, 110));
            assertThat(situation.statut()).isEqualTo(Statut.DEFICITAIRE);
        });
        assertThat(PrecedenceInventaires.situation(List.of())).isEmpty();
    }

    private static InventaireAnnuel seul(UneLigne... lignes) {
        return retenir(lignes).inventaire();
    }

    private static Statut statut(UneLigne... lignes) {
        return retenir(lignes).statut();
    }

    private static AnneeRetenue retenir(UneLigne... lignes) {
        List<AnneeRetenue> annees = PrecedenceInventaires.retenir(
                Stream.of(lignes).map(UneLigne::ligne).toList());
        assertThat(annees).hasSize(1);
        return annees.getFirst();
    }
}
