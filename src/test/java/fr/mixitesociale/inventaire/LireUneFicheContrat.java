package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.bilan.Atteinte;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.droit.bilan.Motif;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@Import(CompteurSql.class)
@Transactional
@EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "01427")
abstract class LireUneFicheContrat {

    private static final CodeInsee REYRIEUX = new CodeInsee("01322");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FicheConsultation fiches;

    @Autowired
    CompteurSql sql;

    @BeforeEach
    void inventaires() {
        for (String table : List.of("inventaire", "bilan_periode", "annotation_courbe", "lecture_courbe")) {
            jdbc.sql("delete from " + table + " where code_insee in ('01322', '01333')")
                    .update();
        }
        InventairesDeTest essai = new InventairesDeTest(jdbc);
        essai.stocker(
                "01322",
                "Reyrieux",
                "01",
                IntStream.rangeClosed(2003, 2021)
                        .mapToObj(annee -> UneLigne.du(Source.TIERS, annee)
                                .lls(100 + (annee - 2003) * 10)
                                .rp(1500 + (annee - 2003) * 25))
                        .toArray(UneLigne[]::new));
        essai.stocker(
                "01322",
                "Reyrieux",
                "01",
                UneLigne.du(Source.NATIONAL, 2024)
                        .lls(322)
                        .taux("16.47")
                        .rpEstime(1955, 1955)
                        .cible(25)
                        .carencee(true));
        essai.bilan("01322", 2020, 50, 20);
        essai.bilan("01322", 2023, 60, null);
        sql.remettreAZero();
    }

    @Test
    @DisplayName("elle tient en quatre ordres SQL, quel que soit le nombre d’inventaires")
    void ordres() {
        FicheCommune fiche = fiches.fiche(REYRIEUX).orElseThrow();
        assertThat(fiche.inventaires()).hasSize(20);
        assertThat(sql.ordres()).as(sql.textes().toString()).isEqualTo(4);
    }

    @Test
    @DisplayName("Reyrieux : 322 LLS, 16,47 %, objectif 25 %, carencée, résidences principales estimées à 1955")
    void reyrieux() {
        FicheCommune fiche = fiches.fiche(REYRIEUX).orElseThrow();
        assertThat(fiche.identite().nom()).isEqualTo("Reyrieux");
        assertThat(fiche.identite().statut()).isEqualTo(Statut.CARENCEE);
        assertThat(fiche.identite().premierInventaire()).isEqualTo(2003);
        assertThat(fiche.inventaires().getLast().rpEstime()).isEqualTo(new Intervalle(1955, 1955));
        assertThat(fiche.chiffres())
                .extracting(ChiffreFiche::valeur)
                .containsExactly("16,47\u00a0%", "167", "60", "n.d.");
        assertThat(fiche.chiffres().get(1).complement()).isEqualTo("estimé");
        assertThat(fiche.chiffres().get(1).etapes())
                .extracting(Etape::formule)
                .anyMatch(formule -> formule.equals("25\u00a0% × 1\u202f955 − 322 = 166,75"));
        assertThat(fiche.chiffres().get(3).etapes().getFirst().formule()).contains("Aucun bilan");
        assertThat(fiche.bilans())
                .extracting(BilanPeriode::libelle, BilanPeriode::realise)
                .containsExactly(tuple("2020-2022", 20), tuple("2023-2025", null));
        assertThat(fiche.bilans().getFirst().atteinte()).isEqualByComparingTo("40");
        assertThat(fiche.bilans().get(1).calcul()).isNull();
        BilanTriennal bilan = Objects.requireNonNull(fiche.bilans().getFirst().calcul());
        assertThat(bilan.quantitative()).isEqualTo(Atteinte.NON_ATTEINTE);
        assertThat(bilan.qualitative()).as("35 % of PLAI, 20 % of PLS").isEqualTo(Atteinte.ATTEINTE);
        assertThat(bilan.motifs())
                .extracting(Motif::phrase)
                .startsWith("20 logements réalisés pour un objectif de 50 : il en manque 30.");
    }

    @Test
    @DisplayName("les trois courbes disent un fait, marquent les estimations et laissent les trous ouverts")
    void courbes() {
        FicheCommune fiche = fiches.fiche(REYRIEUX).orElseThrow();
        assertThat(fiche.graphiques()).containsOnlyKeys(Courbe.values());
        Graphique taux = fiche.graphiques().get(Courbe.TAUX);
        assertThat(taux.titre()).isEqualTo("Un demi-point gagné par an : à ce rythme, 25\u00a0% en 2043");
        assertThat(taux.series().getFirst().points()).hasSize(22);
        assertThat(taux.series().getFirst().points().get(19).valeur())
                .as("2022 is a gap")
                .isNull();
        assertThat(taux.repere()).isNotNull();
        assertThat(taux.repere().points().getFirst().estime()).isTrue();
        assertThat(taux.source()).contains("Taux cible inconnu pour 2003-2021 : celui de 2024");
        Graphique manquants = fiche.graphiques().get(Courbe.MANQUANTS);
        assertThat(manquants.series().getFirst().points())
                .filteredOn(p -> p.valeur() != null)
                .allMatch(p -> p.estime());
        Graphique comparaison = fiche.graphiques().get(Courbe.COMPARAISON);
        assertThat(comparaison.titre()).isEqualTo("Depuis 2003, un logement supplémentaire sur deux est social");
        assertThat(comparaison.series().get(1).points().getLast().estime()).isTrue();
    }

    @Test
    @DisplayName("une commune sans inventaire a sa fiche, et chaque chiffre dit pourquoi il manque")
    void sansInventaire() {
        FicheCommune fiche = fiches.fiche(new CodeInsee("01333")).orElseThrow();
        assertThat(fiche.inventaires()).isEmpty();
        assertThat(fiche.graphiques()).isEmpty();
        assertThat(fiche.chiffres()).allSatisfy(chiffre -> {
            assertThat(chiffre.valeur()).isEqualTo("n.d.");
            assertThat(chiffre.etapes().getFirst().formule()).contains("DDT");
        });
        assertThat(fiche.identite().statut()).isEqualTo(Statut.INCONNU);
    }

    @Test
    @DisplayName("un code inconnu n’a pas de fiche, et un visiteur sans compte non plus")
    void absente() {
        assertThat(fiches.fiche(new CodeInsee("01999"))).isEmpty();
        assertThat(fiches.inventaires(new CodeInsee("01999"))).isEmpty();
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> fiches.fiche(REYRIEUX));
    }
}
