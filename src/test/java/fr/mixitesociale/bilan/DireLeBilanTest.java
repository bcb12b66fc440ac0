package fr.mixitesociale.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.bilan.BilanDuContrat.Partie;
import fr.mixitesociale.bilan.BilanDuContrat.Tenu;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.TypePiece;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.difficulte.DroitsDifficulte;
import fr.mixitesociale.difficulte.NatureDifficulte;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.ReglesDEssai;
import fr.mixitesociale.droit.bilan.Atteinte;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.engagement.DroitEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.Indicateur;
import fr.mixitesociale.engagement.NatureIndicateur;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.projet.Parc;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Bilan.Qualite;
import fr.mixitesociale.risque.Regle;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.CodeInsee;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dire le bilan")
class DireLeBilanTest {

    private static final CodeInsee AUBRAC = new CodeInsee("00001");
    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2023);
    private static final Regles REGLES = ReglesDEssai.TOUTES;
    private static final Signataire COMMUNE =
            new Signataire(new UUID(0, 1), NatureSignataire.COMMUNE, "00001", "Commune d’Aubrac-sur-Mirande", true);
    private static final Signataire ETAT =
            new Signataire(new UUID(0, 2), NatureSignataire.ETAT, "00", "État (Mirande)", true);

    @ParameterizedTest(name = "{0} dus, {1} LLS dont {2} PLAI et {3} PLS, plafond {4} % ⇒ {5}, {6}")
    @CsvSource(nullValues = "-", textBlock = """
            100, 100, 30, 30, 30, ATTEINTE,     ATTEINTE
            100,  99, 40, 10, 30, NON_ATTEINTE, ATTEINTE
            100, 200, 60, 55, 30, ATTEINTE,     ATTEINTE
            100, 100, 29, 30, 30, ATTEINTE,     NON_ATTEINTE
            100, 100, 30, 31, 30, ATTEINTE,     NON_ATTEINTE
            100, 100, 30, 21, 20, ATTEINTE,     NON_ATTEINTE
            100, 100, 30, 20, 20, ATTEINTE,     ATTEINTE
            100, 100, -,  -,  30, ATTEINTE,     NON_JUGEE
            100, 100, 80, 30, 30, ATTEINTE,     NON_JUGEE
            100,   0, -,  -,  30, NON_ATTEINTE, NON_JUGEE
              -, 100, 30, 30, 30, NON_JUGEE,    NON_JUGEE
            """)
    @DisplayName("en nombre et en qualité, sur les parts de ce qui est réalisé (art. L. 302-8, III CCH)")
    void juger(
            @Nullable Integer objectif,
            int lls,
            @Nullable Integer plai,
            @Nullable Integer pls,
            int plafond,
            Atteinte quantitative,
            Atteinte qualitative) {
        Bilan bilan = new Bilan(
                AUBRAC,
                "Aubrac",
                objectif,
                new Qualite(30, plafond, 30, plafond),
                lls == 0 ? List.of() : List.of(obtenu("Une opération", lls, plai, pls)));
        ResultatCommune resultat = ResultatCommune.de(bilan, REGLES.de(PERIODE), "essai", null);
        assertThat(resultat.quantitative()).isEqualTo(quantitative);
        assertThat(resultat.qualitative()).isEqualTo(qualitative);
        assertThat(resultat.estExposee())
                .isEqualTo(quantitative == Atteinte.NON_ATTEINTE || qualitative == Atteinte.NON_ATTEINTE);
    }

    @Test
    @DisplayName("du contrat passé son terme aussi : c’est alors qu’il se tire")
    void apresLeTerme() {
        assertThat(BilanConsultation.concerne(bilan().situation().contrat())).isTrue();
    }

    @Test
    @DisplayName("mot à mot, comme il s’imprime")
    void texte() throws IOException {
        try (var attendu = getClass().getResourceAsStream("/bilan/bilan.txt")) {
            assertThat(lisible(TexteDuBilan.de(bilan())))
                    .isEqualTo(new String(attendu.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static BilanDuContrat bilan() {
        Contrat contrat = new Contrat(
                new UUID(0, 9),
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                PERIODE,
                StatutContrat.ECHU,
                "Aubrac-sur-Mirande",
                null,
                "00",
                LocalDate.of(2025, 12, 31),
                1,
                List.of(COMMUNE, ETAT));
        Bilan ensemble = new Bilan(
                AUBRAC,
                "Aubrac-sur-Mirande",
                60,
                new Qualite(18, 18, 30, 30),
                List.of(
                        obtenu("Résidence du Lavoir", 31, 11, 4),
                        new Appreciation(projet("Maison Delmas", 3, 1, null), Regle.PERIODE_FINIE, null, null, 0)));
        SituationContrat situation =
                new SituationContrat(contrat, LocalDate.of(2026, 3, 12), ensemble, List.of(ensemble));
        ResultatCommune resultat = ResultatCommune.de(ensemble, REGLES.de(PERIODE), "essai", null);
        return new BilanDuContrat(
                situation,
                List.of(resultat),
                List.of(
                        new Partie(COMMUNE, List.of(tenu(COMMUNE, "1.1", "Céder l’ancien terrain de sport", true))),
                        new Partie(ETAT, List.of(tenu(ETAT, "4.1", "Réserver le quart des attributions", false)))),
                List.of(difficulte()),
                List.of(
                        new FicheObservation(
                                new UUID(0, 3), 1, COMMUNE.id(), COMMUNE.nom(), "Un recours a pesé.", null, null),
                        new FicheObservation(new UUID(0, 4), 0, ETAT.id(), ETAT.nom(), null, null, null)),
                List.of(SuiteCommune.de("Aubrac-sur-Mirande", null, null)));
    }

    private static Tenu tenu(Signataire pilote, String numero, String intitule, boolean fait) {
        UUID id = new UUID(1, pilote.id().getLeastSignificantBits());
        return new Tenu(
                new EngagementFiche(
                        id,
                        1,
                        numero,
                        Theme.FONCIER,
                        intitule,
                        pilote,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        LocalDate.of(2024, 12, 31),
                        new Indicateur(
                                NatureIndicateur.OUI_NON,
                                "Fait",
                                null,
                                "oui",
                                fait ? "oui" : "non",
                                LocalDate.of(2024, 11, 18)),
                        null,
                        fait ? StatutEngagement.REALISE : StatutEngagement.EN_RETARD,
                        null,
                        null,
                        Instant.EPOCH,
                        Map.of(),
                        new DroitEngagement(false, false, null)),
                fait
                        ? List.of(new Piece(
                                new UUID(0, 5),
                                "engagement",
                                id,
                                "acte.csv",
                                TypePiece.values()[0],
                                12,
                                "0123456789abcdef".repeat(4),
                                Instant.parse("2024-11-20T09:00:00Z"),
                                "commune"))
                        : List.of());
    }

    private static Difficulte difficulte() {
        return new Difficulte(
                new UUID(0, 6),
                new UUID(0, 7),
                "Résidence du Lavoir",
                false,
                NatureDifficulte.RECOURS,
                "Deux voisins attaquent le permis.",
                "Médiation",
                ETAT.id(),
                ETAT.nom(),
                null,
                Instant.parse("2024-02-05T09:00:00Z"),
                "Léa Martin",
                Instant.parse("2024-05-14T09:00:00Z"),
                "Léa Martin",
                "Protocole signé.",
                1,
                new DroitsDifficulte(false, false));
    }

    private static Appreciation obtenu(String nom, int lls, @Nullable Integer plai, @Nullable Integer pls) {
        return new Appreciation(projet(nom, lls, plai, pls), Regle.OBTENU, null, LocalDate.of(2024, 6, 1), 0);
    }

    private static ProjetSuivi projet(String nom, int lls, @Nullable Integer plai, @Nullable Integer pls) {
        return new ProjetSuivi(
                new UUID(2, nom.hashCode()),
                new UUID(0, 9),
                AUBRAC,
                nom,
                lls,
                plai,
                null,
                pls,
                2024,
                2024,
                Parc.values()[0],
                null,
                false);
    }

    /** Headings, paragraphs, bullets and rows, one a line; figures by their title. */
    private static String lisible(Ouvrage ouvrage) {
        List<String> lignes = new ArrayList<>();
        lignes.add(ouvrage.titre() + " | " + ouvrage.sousTitre() + " | " + String.join(" ", ouvrage.mentions()));
        ouvrage.sections().forEach(section -> {
            lignes.add("# " + section.titre());
            section.blocs().forEach(bloc -> ecrire(bloc, lignes));
        });
        return String.join("\n", lignes) + "\n";
    }

    private static void ecrire(Bloc bloc, List<String> lignes) {
        switch (bloc) {
            case Bloc.Titre titre -> lignes.add("## " + titre.texte());
            case Bloc.Paragraphe paragraphe -> lignes.add(texte(paragraphe.passages()));
            case Bloc.Note note -> lignes.add("> " + texte(note.passages()));
            case Bloc.ACompleter vide -> lignes.add("(" + vide.phrase() + ")");
            case Bloc.Liste liste ->
                liste.elements()
                        .forEach(element -> element.forEach(sous -> {
                            int rang = lignes.size();
                            ecrire(sous, lignes);
                            lignes.set(rang, "- " + lignes.get(rang));
                        }));
            case Bloc.Tableau tableau -> {
                lignes.add("[" + tableau.legende() + "]");
                lignes.add(tableau.colonnes().stream().map(Bloc.Colonne::titre).collect(Collectors.joining(" | ")));
                tableau.lignes()
                        .forEach(ligne -> lignes.add(ligne.stream()
                                .map(Cellule::passages)
                                .map(DireLeBilanTest::texte)
                                .collect(Collectors.joining(" | "))));
            }
            case Bloc.Figure figure -> lignes.add("{" + figure.graphique().titre() + "}");
            case Bloc.Signatures _ -> throw new IllegalStateException("nobody signs a bilan");
        }
    }

    private static String texte(List<Passage> passages) {
        return passages.stream().map(Passage::texte).collect(Collectors.joining());
    }
}
