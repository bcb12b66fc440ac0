package fr.mixitesociale.droit.regles;

import static fr.mixitesociale.droit.ReglesDEssai.DUFLOT;
import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.PROJET;
import static fr.mixitesociale.droit.ReglesDEssai.TOUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.PeriodeTriennale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Les jeux de règles livrés")
class ReglesLivreesTest {

    @ParameterizedTest
    @MethodSource("tous")
    @DisplayName("chaque paramètre cite son article et sa source, sous une clé à lui")
    void cites(JeuDeRegles jeu) {
        assertThat(jeu.parametres()).hasSizeGreaterThan(5).allSatisfy(parametre -> {
            assertThat(parametre.libelle()).as(parametre.cle()).isNotBlank();
            assertThat(parametre.article()).as(parametre.cle()).matches("(art\\. [LR]\\. 302-|guide DHUP).*");
            assertThat(parametre.reference().source()).as(parametre.cle()).isNotBlank();
        });
        assertThat(jeu.parametres()).extracting(Parametre::cle).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("la liste des paramètres n’en oublie aucun")
    void complets() {
        assertThat(LOI_3DS.parametres())
                .extracting(Parametre::cle)
                .containsExactly(
                        "rythme[0].taux",
                        "rythme[0].plancher",
                        "rythme[1].taux",
                        "rythme[1].plancher",
                        "rythme[2].taux",
                        "rythme[2].plancher",
                        "entrees.en_cours",
                        "entrees.premiere",
                        "entrees.deuxieme",
                        "abaissement.periodes_max",
                        "abaissement.population_derogation",
                        "abaissement.inconstructibilite_min",
                        "abaissement.inconstructibilite_max",
                        "abaissement.avis_cnsru",
                        "mutualisation.part",
                        "mutualisation.part_guide",
                        "mutualisation.periodes_max",
                        "mutualisation.plh_executoire",
                        "mutualisation.avis_cnsru",
                        "qualite.plai_min",
                        "qualite.pls_max",
                        "qualite.pls_reduit.pls_max",
                        "qualite.pls_reduit.sous_le_taux",
                        "lits_par_logement",
                        "seuil_arrondissements");
        assertThat(DUFLOT.parametres()).hasSize(3 + 2 + 1);
    }

    @Test
    @DisplayName("chaque période de 2014 à 2044 a un jeu et un seul, qui la dit dans ses bornes")
    void couverture() {
        List<PeriodeTriennale> periodes = IntStream.iterate(2014, debut -> debut <= 2044, debut -> debut + 3)
                .mapToObj(PeriodeTriennale::new)
                .toList();
        assertThat(periodes).hasSize(11).allSatisfy(periode -> {
            assertThat(TOUTES.tous().stream().filter(jeu -> jeu.couvre(periode)))
                    .as(periode.libelle())
                    .containsExactly(TOUTES.de(periode));
            assertThat(TOUTES.de(periode)).isSameAs(periode.debut() < 2023 ? DUFLOT : LOI_3DS);
        });
    }

    @Test
    @DisplayName("avant 2014, aucune règle : refusé avec la première période calculée")
    void avant() {
        assertThat(TOUTES.premiere()).isEqualTo(new PeriodeTriennale(2014));
        assertThatExceptionOfType(PeriodeSansRegles.class)
                .isThrownBy(() -> TOUTES.de(new PeriodeTriennale(2011)))
                .withMessage(
                        "Aucune règle n’est enregistrée pour la période 2011-2013 : les périodes calculées commencent"
                                + " en 2014.");
    }

    @Test
    @DisplayName("le projet de loi est gardé à part : trouvé par son nom, jamais par une période")
    void projet() {
        assertThat(TOUTES.tous()).containsExactly(DUFLOT, LOI_3DS, PROJET);
        assertThat(TOUTES.parId("RS-3DS-PROJET")).containsSame(PROJET);
        assertThat(TOUTES.parId("RS-INCONNU")).isEmpty();
        assertThat(PROJET.estProjet()).isTrue();
        assertThat(LOI_3DS.estProjet()).isFalse();
        assertThat(PROJET.date()).isEmpty();
    }

    @Test
    @DisplayName("un trou ou un recouvrement entre deux textes est refusé, et nommé")
    void continuite() {
        JeuDeRegles prolonge = bornes(DUFLOT, "RS-A", 2014, 2023);
        JeuDeRegles abrege = bornes(DUFLOT, "RS-A", 2014, 2017);
        JeuDeRegles ouvert = bornes(DUFLOT, "RS-A", 2014, Integer.MAX_VALUE);
        for (JeuDeRegles ancien : List.of(prolonge, abrege, ouvert)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Regles(List.of(LOI_3DS, ancien)))
                    .withMessage("RS-A doit finir là où RS-3DS commence (2023).");
        }
        assertThat(new Regles(List.of(LOI_3DS, DUFLOT)).tous()).containsExactly(DUFLOT, LOI_3DS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regles(List.of(PROJET)))
                .withMessage("Aucun jeu de règles applicable.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regles(List.of(LOI_3DS, PROJET, PROJET)))
                .withMessageContaining("même identifiant");
    }

    @Test
    @DisplayName("un écart qu’aucun cas ne comprend est une faute de programme, pas un objectif nul")
    void sansCas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOI_3DS.palier(new PeriodeTriennale(2023), new Ecart(BigDecimal.ZERO, 1)))
                .withMessageContaining("RS-3DS")
                .withMessageContaining("2023-2025");
        assertThat(DUFLOT.palierAuTaux(new PeriodeTriennale(2017), BigDecimal.valueOf(25)))
                .as("25 % is the rate of another period")
                .isEmpty();
    }

    @Test
    @DisplayName("un paramètre sans article ou sans source n’existe pas")
    void reference() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(" ", "guide", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference("art. L. 302-8", "", true));
    }

    @ParameterizedTest(name = "{0} de {1} : {2}")
    @CsvSource({"1, 2, 165, 83", "1, 2, 164, 82", "2, 3, 165, 110", "0, 1, 7, 0", "1, 1, 7, 7", "2, 3, 100, 67"})
    @DisplayName("une part est arrondie au-dessus")
    void part(int numerateur, int denominateur, int total, int attendu) {
        assertThat(new Fraction(numerateur, denominateur).auMoins(total)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "entrée le {0}, période {1} : {2}")
    @CsvSource({
        "2023-01-01, 2023, PREMIERE",
        "2023-01-02, 2023, EN_COURS",
        "2024-01-01, 2023, EN_COURS",
        "2024-01-01, 2026, PREMIERE",
        "2024-01-01, 2029, DEUXIEME",
        "2024-01-01, 2032, ",
        "2024-01-01, 2020, ",
        "2020-01-01, 2023, DEUXIEME",
        "2023-01-01, 2020, ",
        "2001-06-01, 2002, "
    })
    @DisplayName("place d’une commune nouvellement entrante")
    void entree(LocalDate jour, int periode, @Nullable Entree attendue) {
        assertThat(Entree.dans(new PeriodeTriennale(periode), jour).orElse(null))
                .isEqualTo(attendue);
    }

    @Test
    @DisplayName("la base d’une période est le 1er janvier de l’année qui la précède")
    void base() {
        assertThat(new PeriodeTriennale(2023).dateDeBase()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    private static Stream<JeuDeRegles> tous() {
        return TOUTES.tous().stream();
    }

    private static JeuDeRegles bornes(JeuDeRegles jeu, String id, int premiere, int derniere) {
        return new JeuDeRegles(
                id,
                jeu.libelle(),
                jeu.texte(),
                jeu.statut(),
                jeu.date(),
                premiere,
                derniere,
                jeu.paliers(),
                jeu.entrees(),
                jeu.abaissement(),
                jeu.mutualisation(),
                jeu.qualite(),
                jeu.litsParLogement(),
                jeu.seuilArrondissements());
    }
}
