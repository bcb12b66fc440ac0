package fr.mixitesociale.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.mixitesociale.cockpit.SuiviCommune.Projets;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.graphique.DessinMosaique;
import fr.mixitesociale.graphique.DessinMosaiqueDense;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.objectif.ObjectifSansContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les lignes du pilotage")
class LireLesLignesTest {

    private static final LocalDate JOUR = LocalDate.of(2027, 6, 15);
    private static final UUID CONTRAT = new UUID(0, 7);

    @ParameterizedTest(name = "{0}, à risque {1}, {2} engagements, {3} jalons, {4} difficultés, COPIL {5} ⇒ {6}")
    @CsvSource(nullValues = "-", textBlock = """
            EN_VIGUEUR,  false, 0, 0, 0, 2026-06-15, -
            EN_VIGUEUR,  false, 0, 0, 0, 2026-06-14, SANS_COPIL
            EN_VIGUEUR,  false, 0, 0, 0, -,          SANS_COPIL
            EN_VIGUEUR,  true,  0, 0, 0, 2027-01-01, OBJECTIF_A_RISQUE
            EN_VIGUEUR,  false, 1, 0, 0, 2027-01-01, RETARDS
            EN_VIGUEUR,  false, 0, 1, 0, 2027-01-01, RETARDS
            EN_VIGUEUR,  false, 0, 0, 2, 2027-01-01, DIFFICULTES
            ELABORATION, false, 0, 0, 0, -,          -
            ECHU,        true,  0, 0, 0, -,          OBJECTIF_A_RISQUE
            ABANDONNE,   true,  1, 1, 1, -,          -
            """)
    @DisplayName("disent ce qui appelle l’attention")
    void alertes(
            StatutContrat statut,
            boolean aRisque,
            int engagements,
            int jalons,
            int difficultes,
            @Nullable LocalDate copil,
            @Nullable Alerte attendue) {
        SuiviCommune suivi = suivi(CONTRAT, statut, aRisque, engagements, jalons, difficultes, copil);
        assertThat(Alerte.de(Stade.de(statut), Statut.DEFICITAIRE, false, suivi, JOUR))
                .isEqualTo(attendue == null ? Set.of() : Set.of(attendue));
    }

    @Test
    @DisplayName("rappellent au préfet la commune carencée à qui rien n’est proposé")
    void carence() {
        assertThat(Alerte.de(Stade.RIEN, Statut.CARENCEE, false, null, JOUR))
                .containsExactly(Alerte.CARENCE_SANS_CONTRAT);
        assertThat(Alerte.de(Stade.RIEN, Statut.CARENCEE, true, null, JOUR))
                .as("the State has dated its proposal")
                .isEmpty();
        assertThat(Alerte.de(
                        Stade.PREPARATION,
                        Statut.CARENCEE,
                        true,
                        suivi(CONTRAT, StatutContrat.PROPOSITION, false, 0, 0, 0, null),
                        JOUR))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} logements dus ⇒ {1}")
    @CsvSource({"12, RIEN", "0, SANS_OBJET"})
    @DisplayName("sans contrat, n’attendent rien d’une commune qui ne doit rien")
    void sansContrat(int objectif, Stade stade) {
        Commune commune =
                new Commune(new CodeInsee("00001"), "Aubrac", "00", "00", null, null, null, 1000, List.of(), List.of());
        LigneCockpit ligne = new Assemblage(mock(Referentiel.class), Set.of(), JOUR)
                .ligne(commune, null, new ObjectifSansContrat(objectif, false, null, false), null);
        assertThat(ligne.stade()).isEqualTo(stade);
        assertThat(ligne.aUnObjectif()).isEqualTo(stade == Stade.RIEN);
    }

    @Test
    @DisplayName("s’additionnent : un contrat de plusieurs communes compte ses engagements une fois, l’inconnu se dit")
    void sommes() {
        SuiviCommune commun = suivi(CONTRAT, StatutContrat.EN_VIGUEUR, false, 3, 1, 1, JOUR);
        Totaux totaux = Totaux.de(List.of(
                ligne("00001", "Aubrac", new Intervalle(100, 100), 33, Stade.EN_VIGUEUR, commun),
                ligne("00002", "Belpuech", new Intervalle(10, 12), 4, Stade.EN_VIGUEUR, commun),
                ligne("00003", "Castelviel", new Intervalle(-40, -40), null, Stade.SANS_OBJET, null, Statut.CONFORME),
                ligne("00004", "Dourgne", null, null, Stade.RIEN, null),
                ligne(
                        "00005",
                        "L’Hermitage",
                        new Intervalle(275, 275),
                        null,
                        Stade.SANS_OBJET,
                        null,
                        Statut.EXEMPTEE)));
        assertThat(totaux.communes()).isEqualTo(5);
        assertThat(totaux.manquants())
                .as("a surplus fills no gap elsewhere, an exempted commune owes none")
                .isEqualTo(new Intervalle(110, 112));
        assertThat(totaux.deficitaires()).isEqualTo(3);
        assertThat(totaux.objectif()).isEqualTo(37);
        assertThat(totaux.objectifsInconnus()).isEqualTo(1);
        assertThat(totaux.engagementsEnRetard()).isEqualTo(3);
        assertThat(totaux.jalonsEnRetard()).isEqualTo(2);
        assertThat(totaux.securises()).isEqualTo(2 * 20);
    }

    @Test
    @DisplayName("se trient par ce qu’elles valent, l’inconnu en dernier dans les deux sens")
    void ordre() {
        List<LigneCockpit> lignes = List.of(
                ligne("00001", "Œuilly", new Intervalle(9, 9), 9, Stade.RIEN, null),
                ligne("00002", "Alban", null, null, Stade.RIEN, null),
                ligne("00003", "Lavaur", new Intervalle(100, 104), 10, Stade.SANS_OBJET, null));
        Cockpit cockpit = new Cockpit("Essai", new PeriodeTriennale(2026), List.of(), JOUR, lignes);
        assertThat(noms(cockpit, ColonneCockpit.MANQUANTS, true)).containsExactly("Œuilly", "Lavaur", "Alban");
        assertThat(noms(cockpit, ColonneCockpit.MANQUANTS, false)).containsExactly("Lavaur", "Œuilly", "Alban");
        assertThat(noms(cockpit, ColonneCockpit.NOM, true)).containsExactly("Alban", "Lavaur", "Œuilly");
        assertThat(ColonneCockpit.MANQUANTS.texte(lignes.get(2))).isEqualTo("entre 100 et 104");
        assertThat(ColonneCockpit.MANQUANTS.fichier(lignes.get(0))).isEqualTo(9);
        assertThat(ColonneCockpit.MANQUANTS.texte(lignes.get(1))).isEqualTo("n.d.");
    }

    @Test
    @DisplayName("se filtrent ; ce que le filtre écarte garde sa place sur la carte, sans lien")
    void filtres() {
        List<LigneCockpit> lignes = List.of(
                ligne("00001", "Saint-Loup", new Intervalle(9, 9), 9, Stade.RIEN, null),
                ligne("00002", "Alban", new Intervalle(4, 4), 0, Stade.SANS_OBJET, null));
        Cockpit cockpit = new Cockpit("Essai", new PeriodeTriennale(2026), List.of(), JOUR, lignes);
        CriterePilotage rien = CriterePilotage.TOUTES.auxStades(Set.of(Stade.RIEN));
        assertThat(cockpit.lignes(rien, ColonneCockpit.NOM, true)).hasSize(1);
        assertThat(CriterePilotage.TOUTES.rechercher("loup").retient(lignes.get(0)))
                .isTrue();
        assertThat(CriterePilotage.TOUTES.rechercher("oup").retient(lignes.get(0)))
                .as("the middle of a word")
                .isFalse();
        assertThat(CriterePilotage.TOUTES.rechercher("00002").retient(lignes.get(0)))
                .isFalse();
        assertThat(CriterePilotage.TOUTES.avecObjectif(true).retient(lignes.get(1)))
                .isFalse();
        var tuiles = CarteDuTerritoire.de(cockpit, rien).groupes().getFirst().tuiles();
        assertThat(tuiles).extracting(tuile -> tuile.nom()).containsExactly("Saint-Loup", "Alban");
        assertThat(tuiles).extracting(tuile -> tuile.estompee()).containsExactly(false, true);
        String svg = DessinMosaique.svg(CarteDuTerritoire.de(cockpit, rien), DessinMosaique.Format.LARGE);
        assertThat(svg).contains("href=\"communes/00001\"").doesNotContain("href=\"communes/00002\"");
    }

    @Test
    @DisplayName(
            "six cents communes tiennent sur une carte légère ; le clavier ne s’arrête que là où l’on attend quelque chose")
    void carteDense() {
        List<LigneCockpit> lignes = IntStream.range(0, 600)
                .mapToObj(i -> ligne(
                        "%05d".formatted(i + 1),
                        "Saint-Exemple-sur-Mirande",
                        new Intervalle(9, 9),
                        9,
                        i == 0 ? Stade.RIEN : Stade.SANS_OBJET,
                        null))
                .toList();
        Cockpit cockpit = new Cockpit("Essai", new PeriodeTriennale(2026), List.of(), JOUR, lignes);
        String carte = DessinMosaiqueDense.html(CarteDuTerritoire.de(cockpit, CriterePilotage.TOUTES));
        assertThat(carte).hasSizeLessThan(150_000).contains("<a href=\"communes/00001\"><title>Saint-Exemple");
        assertThat(carte.split("<a href", -1)).hasSize(601);
        assertThat(carte.split("tabindex=\"-1\"", -1)).hasSize(600);
        CriterePilotage rien = CriterePilotage.TOUTES.auxStades(Set.of(Stade.RIEN));
        assertThat(DessinMosaiqueDense.html(CarteDuTerritoire.de(cockpit, rien)))
                .contains("href=\"communes/00001\"")
                .doesNotContain("href=\"communes/00002\"");
    }

    private static List<String> noms(Cockpit cockpit, ColonneCockpit tri, boolean croissant) {
        return cockpit.lignes(CriterePilotage.TOUTES, tri, croissant).stream()
                .map(LigneCockpit::nom)
                .toList();
    }

    private static SuiviCommune suivi(
            UUID contrat,
            StatutContrat statut,
            boolean aRisque,
            int engagements,
            int jalons,
            int difficultes,
            @Nullable LocalDate copil) {
        return new SuiviCommune(
                contrat,
                "Essai",
                statut,
                TypeContrat.SANS_AMENAGEMENT,
                "",
                new Projets(5, 20, 3, 1, aRisque),
                engagements,
                jalons,
                difficultes,
                copil,
                null);
    }

    private static LigneCockpit ligne(
            String code,
            String nom,
            @Nullable Intervalle manquants,
            @Nullable Integer objectif,
            Stade stade,
            @Nullable SuiviCommune suivi) {
        return ligne(code, nom, manquants, objectif, stade, suivi, Statut.DEFICITAIRE);
    }

    private static LigneCockpit ligne(
            String code,
            String nom,
            @Nullable Intervalle manquants,
            @Nullable Integer objectif,
            Stade stade,
            @Nullable SuiviCommune suivi,
            Statut statut) {
        return new LigneCockpit(
                new CodeInsee(code),
                nom,
                "209900018",
                "CA",
                new SituationCommune(
                        new CodeInsee(code),
                        nom,
                        "00",
                        "Essai",
                        "CA",
                        1000,
                        2025,
                        100,
                        new BigDecimal("12.34"),
                        BigDecimal.valueOf(25),
                        manquants,
                        statut,
                        Source.COMPLEMENT),
                objectif,
                new ObjectifSansContrat(objectif, false, null, false),
                stade,
                suivi,
                Set.of());
    }
}
