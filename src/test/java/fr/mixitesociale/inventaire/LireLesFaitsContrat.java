package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Import(CompteurSql.class)
@Transactional
@EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "01427")
abstract class LireLesFaitsContrat {

    private static final CodeInsee REYRIEUX = new CodeInsee("01322");
    private static final PeriodeTriennale P2023 = new PeriodeTriennale(2023);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FaitsConsultation faits;

    @Autowired
    CompteurSql sql;

    private InventairesDeTest essai;

    @BeforeEach
    void vider() {
        for (String table : List.of("inventaire", "bilan_periode")) {
            jdbc.sql("delete from " + table + " where code_insee in ('01322', '01333')")
                    .update();
        }
        essai = new InventairesDeTest(jdbc);
    }

    @Test
    @DisplayName("la base de 2023-2025 est l’inventaire de 2022, même quand un plus récent est connu")
    void base() {
        stocker(
                UneLigne.du(Source.COMPLEMENT, 2022).lls(300).rp(2000).cible(25).exemptee(false),
                UneLigne.du(Source.COMPLEMENT, 2024).lls(320).rp(2050).cible(20).exemptee(true));

        FaitsDeCommune reyrieux = reyrieux();

        assertThat(reyrieux.dateDeBase()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(reyrieux.estSurBaseLegale()).isTrue();
        Situation situation = reyrieux.situation(true).orElseThrow();
        assertThat(situation.base()).isEqualTo(new Base.Connue(300, 2000));
        assertThat(situation.cible()).isEqualByComparingTo("25");
        assertThat(situation.exemptee()).isFalse();
        assertThat(situation.source()).contains("complement.csv", "1er janvier 2022");
        assertThat(reyrieux.cibleSupposee()).isFalse();
    }

    @Test
    @DisplayName("sans elle, le dernier inventaire sert au travail et le dit")
    void baseDeTravail() {
        stocker(UneLigne.du(Source.NATIONAL, 2024)
                .lls(322)
                .taux("16.47")
                .rpEstime(1955, 1956)
                .cible(25)
                .carencee(true));

        FaitsDeCommune reyrieux = reyrieux();

        assertThat(reyrieux.base()).isNull();
        assertThat(reyrieux.estSurBaseLegale()).isFalse();
        assertThat(reyrieux.cibleSupposee()).isTrue();
        assertThat(reyrieux.carencee()).isTrue();
        assertThat(reyrieux.situation(null).orElseThrow().base())
                .isEqualTo(new Base.Estimee(322, new Intervalle(1955, 1956)));
    }

    @Test
    @DisplayName("l’entrée en cours de période donne son taux et sa base, celle de l’année d’entrée")
    void entree() {
        stocker(
                UneLigne.du(Source.COMPLEMENT, 2022).lls(300).rp(2000).cible(25),
                UneLigne.du(Source.COMPLEMENT, 2024)
                        .lls(320)
                        .rp(2050)
                        .cible(25)
                        .dispositif(new Dispositif(
                                LocalDate.of(2024, 1, 1),
                                new BigDecimal("31.5"),
                                LocalDate.of(2020, 3, 1),
                                LocalDate.of(2026, 2, 28))));

        FaitsDeCommune reyrieux = reyrieux();

        assertThat(reyrieux.entree()).contains(Entree.EN_COURS);
        assertThat(reyrieux.dateDeBase()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(reyrieux.situation(null).orElseThrow().base()).isEqualTo(new Base.Connue(320, 2050));
        assertThat(reyrieux.dispositif().inconstructibilite()).isEqualByComparingTo("31.5");
        assertThat(reyrieux.dispositif().plhExecutoire(LocalDate.of(2023, 1, 1)))
                .isTrue();
        assertThat(reyrieux.dispositif().plhExecutoire(LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(faits.pour(List.of(REYRIEUX), new PeriodeTriennale(2026))
                        .getFirst()
                        .entree())
                .contains(Entree.PREMIERE);
    }

    @Test
    @DisplayName("les périodes passées gardent leur contrat, la période demandée n’en est pas une")
    void passees() {
        stocker(UneLigne.du(Source.COMPLEMENT, 2022).lls(300).rp(2000).cible(25));
        essai.bilan("01322", 2020, 50, 20);
        essai.bilan("01322", 2023, 66, null);
        jdbc.sql("update bilan_periode set type_contrat = 'ABAISSANT' where code_insee = '01322' and debut = 2020")
                .update();

        FaitsDeCommune reyrieux = reyrieux();

        assertThat(reyrieux.passees()).singleElement().satisfies(bilan -> {
            assertThat(bilan.objectif()).isEqualTo(50);
            assertThat(bilan.contrat()).isEqualTo(TypeContratPasse.ABAISSANT);
        });
        assertThat(reyrieux.objectifNotifie()).isEqualTo(66);
    }

    @Test
    @DisplayName("une commune sans inventaire a ses faits, tous inconnus, et un code inconnu n’en a pas")
    void inconnus() {
        List<FaitsDeCommune> lus = faits.pour(List.of(new CodeInsee("01333"), new CodeInsee("01999")), P2023);

        assertThat(lus).singleElement().satisfies(fait -> {
            assertThat(fait.situation(null)).isEmpty();
            assertThat(fait.source()).isEmpty();
            assertThat(fait.entree()).isEmpty();
            assertThat(fait.population()).isPositive();
        });
    }

    @Test
    @DisplayName("un département se lit en trois ordres, quel que soit le nombre de communes")
    void ordres() {
        stocker(UneLigne.du(Source.COMPLEMENT, 2022).lls(300).rp(2000).cible(25));
        sql.remettreAZero();
        assertThat(faits.duDepartement("01", P2023))
                .extracting(fait -> fait.commune().code())
                .contains(REYRIEUX);
        assertThat(sql.ordres()).as(sql.textes().toString()).isEqualTo(3);
    }

    private FaitsDeCommune reyrieux() {
        return faits.pour(List.of(REYRIEUX), P2023).getFirst();
    }

    private void stocker(UneLigne... lignes) {
        essai.stocker("01322", "Reyrieux", "01", lignes);
    }
}
