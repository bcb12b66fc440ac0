package fr.mixitesociale.droit;

import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.controle.ControleAbaissement;
import fr.mixitesociale.droit.controle.ControleMutualisation;
import fr.mixitesociale.droit.controle.Derogation;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.controle.ObjectifRetenu;
import fr.mixitesociale.droit.decompte.Foyers;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The acceptance cases of the specification; the number that opens a line is that of the case. */
@DisplayName("Cas de référence")
class CasDeReferenceTest {

    private static final PeriodeTriennale P2032 = new PeriodeTriennale(2032);
    private static final LocalDate JOUR = LocalDate.of(2032, 3, 1);
    private static final BigDecimal VINGT_CINQ = BigDecimal.valueOf(25);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/objectifs.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("objectif légal et planchers")
    void objectif(
            String cas,
            String regles,
            int periode,
            BigDecimal cible,
            int lls,
            int rp,
            @Nullable Entree entree,
            Regime regime,
            BigDecimal taux,
            int objectif,
            @Nullable Integer abaissement,
            @Nullable Integer mutualisation) {
        ObjectifLegal legal = CalculObjectif.calculer(
                ReglesDEssai.TOUTES.parId(regles).orElseThrow(),
                new Situation(
                        new PeriodeTriennale(periode), cible, new Base.Connue(lls, rp), entree, false, null, "essai"));
        assertThat(legal.regime()).as(cas).isEqualTo(regime);
        assertThat(legal.taux().valeur()).as(cas).isEqualByComparingTo(taux);
        assertThat(legal.objectif()).as(cas).isEqualTo(objectif);
        assertThat(legal.plancherAbaissement()).as(cas).isEqualTo(abaissement);
        assertThat(legal.plancherMutualisation()).as(cas).isEqualTo(mutualisation);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/mutualisations.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("mutualisation de A (500 manquants) et B (300 manquants)")
    void mutualisation(
            String cas,
            int a,
            int b,
            boolean plh,
            boolean avis,
            boolean abaissement,
            @Nullable Regle refus,
            @Nullable String phrase) {
        ControleMutualisation.Bilan bilan = ControleMutualisation.controler(new ControleMutualisation.Demande(
                LOI_3DS,
                List.of(commune("00001", "A", 2000, 10_000, a), commune("00002", "B", 1200, 6000, b)),
                List.of(),
                plh,
                avis ? JOUR : null,
                abaissement));
        assertThat(bilan.totalLegal()).isEqualTo(165 + 99);
        assertThat(bilan.total()).isEqualTo(a + b);
        assertThat(bilan.estValidable()).as(cas).isEqualTo(refus == null);
        if (refus != null && phrase != null) {
            assertThat(bilan.constats())
                    .filteredOn(Constat::estBloquant)
                    .singleElement()
                    .satisfies(constat -> {
                        assertThat(constat.regle()).isEqualTo(refus);
                        assertThat(constat.phrase()).contains(phrase);
                        assertThat(constat.article()).contains("L. 302-8, X");
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/abaissements.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("durée d’un abaissement et prolongation")
    void abaissement(
            String cas,
            int deja,
            @Nullable Integer population,
            @Nullable BigDecimal inconstructible,
            boolean demande,
            boolean decision,
            String permis) {
        Map<PeriodeTriennale, Amenagement> passees = IntStream.rangeClosed(1, deja)
                .mapToObj(rang -> new PeriodeTriennale(P2032.debut() - 3 * rang))
                .collect(Collectors.toMap(Function.identity(), _ -> Amenagement.ABAISSEMENT));
        List<Constat> constats = ControleAbaissement.controler(new ControleAbaissement.Demande(
                legal(2000, 10_000),
                125,
                new Historique(passees),
                new Derogation(population, inconstructible, demande, decision ? JOUR : null),
                null));
        assertThat(Constat.permettent(constats)).as(cas).isEqualTo(permis.equals("oui"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/pls.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("part de PLS")
    void pls(String cas, int lls, @Nullable Boolean plh, BigDecimal max) {
        Situation situation = new Situation(P2032, VINGT_CINQ, new Base.Connue(lls, 10_000), null, false, plh, "essai");
        assertThat(CalculObjectif.calculer(LOI_3DS, situation)
                        .qualite()
                        .partPls()
                        .valeur())
                .as(cas)
                .isEqualByComparingTo(max);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/lits.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("lits de foyer comptés pour un logement")
    void lits(String cas, int lits, int logements) {
        Resultat<Integer> decompte = Foyers.decompte(LOI_3DS, lits, "complément");
        assertThat(decompte.valeur()).as(cas).isEqualTo(logements);
        assertThat(decompte.etapes()).singleElement().satisfies(etape -> {
            assertThat(etape.formule()).isEqualTo("%d ÷ 3, partie entière : %d".formatted(lits, logements));
            assertThat(etape.article()).isEqualTo("art. R. 302-15, III CCH");
            assertThat(etape.regles()).isEqualTo("RS-3DS");
            assertThat(etape.source()).isEqualTo("complément");
        });
    }

    @Test
    @DisplayName("un nombre de lits négatif n’existe pas")
    void litsNegatifs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Foyers.logements(LOI_3DS, -1))
                .withMessageContaining("-1");
    }

    @Test
    @DisplayName("8. un chiffre notifié autre que le calculé l’emporte, la différence est montrée (Var)")
    void var() {
        // Toulon 2020-2022: 2 266 notified, 2 487 computed
        ObjectifLegal calcule = CalculObjectif.calculer(
                ReglesDEssai.DUFLOT,
                Situation.simple(
                        new PeriodeTriennale(2020),
                        VINGT_CINQ,
                        new Base.Saisie(new BigDecimal("4974"), BigDecimal.valueOf(50)),
                        "bilan"));
        ObjectifRetenu retenu = ObjectifRetenu.decider(2266, null, null, calcule);
        assertThat(retenu.valeur()).isEqualTo(2266);
        assertThat(retenu.difference()).isEqualTo(-221);
        assertThat(retenu.etapes()).last().extracting(Etape::formule).isEqualTo("2\u202f266, pour 2\u202f487 calculés");
    }

    private static ControleMutualisation.Commune commune(String code, String nom, int lls, int rp, int valeur) {
        return new ControleMutualisation.Commune(code, nom, legal(lls, rp), valeur, true, true, Historique.VIDE);
    }

    private static ObjectifLegal legal(int lls, int rp) {
        return CalculObjectif.calculer(LOI_3DS, Situation.simple(P2032, VINGT_CINQ, new Base.Connue(lls, rp), "essai"));
    }
}
