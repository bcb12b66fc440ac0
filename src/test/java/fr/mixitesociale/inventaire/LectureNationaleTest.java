package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.Anomalie.Nature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lire le fichier national")
class LectureNationaleTest {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String ENTETE =
            "Code_INSEE_commune;Nombre_lls_Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024;Taux_cible_commune;"
                    + "commune_deficitaire;Commune_carencee;Commune_exemptee_2023_2025;Prelevement_net_2025\n";

    private final LectureFichier lecture = UnReferentiel.lecture();

    @ParameterizedTest(name = "millésime {0} : inventaire au 1er janvier {1}")
    @CsvSource({"2023, 2022", "2024, 2023", "2025, 2024", "2026, 2025"})
    @DisplayName("dans ses quatre présentations connues")
    void presentations(int millesime, int annee) throws IOException {
        LotLu lot = lecture.lire(FichierRecu.de("national.csv", exemple(millesime)));

        assertThat(lot.annees()).containsExactly(annee);
        assertThat(lot.lignes()).hasSize(9);
        assertThat(lot.lignesRejetees()).isZero();
        assertThat(lot.anomalies())
                .extracting(Anomalie::codeInsee, Anomalie::nature)
                .containsExactly(
                        tuple("2A004", Nature.TAUX_NON_NUMERIQUE),
                        tuple("2A004", Nature.LLS_NON_NUMERIQUE),
                        tuple("97120", Nature.TAUX_ABERRANT),
                        tuple("05061", Nature.TAUX_NON_NUMERIQUE),
                        tuple("05061", Nature.LLS_NON_NUMERIQUE),
                        tuple("45232", Nature.DEFICIT_INCOHERENT),
                        tuple("77394", Nature.RP_INTROUVABLE),
                        tuple("62321", Nature.TAUX_NON_NUMERIQUE),
                        tuple("49069", Nature.CODE_ANCIEN));
        LigneLue reyrieux = lot.lignes().getFirst();
        assertThat(reyrieux.logements()).isEqualTo(new LigneLue.Logements(322, null, null, new Intervalle(1955, 1955)));
        assertThat(reyrieux.taux().publie()).isEqualByComparingTo("16.47");
        assertThat(reyrieux.statuts().carencee()).isTrue();
        assertThat(reyrieux.statuts().soumise()).isTrue();
        assertThat(lot.lignes().getLast().code().valeur()).isEqualTo("49126");
        assertThat(lot.lignes().getLast().codePublie().valeur()).isEqualTo("49069");
        BigDecimal prelevement = reyrieux.statuts().prelevement();
        if (millesime == 2023) {
            assertThat(prelevement).isNull();
        } else {
            assertThat(prelevement).isEqualByComparingTo("46559.19");
            assertThat(lot.lignes().get(1).statuts().prelevement()).isZero();
        }
    }

    @Test
    @DisplayName("en UTF-8 avec ou sans marque, comme en Windows-1252")
    void encodages() throws IOException {
        String texte = new String(exemple(2025), CP1252);
        LotLu attendu = lecture.lire(FichierRecu.de("n.csv", exemple(2025)));

        assertThat(lecture.lire(FichierRecu.de("n.csv", texte.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(attendu);
        assertThat(lecture.lire(FichierRecu.de("n.csv", ("\ufeff" + texte).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(attendu);
    }

    @Test
    @DisplayName("un point-virgule dans un taux sans guillemets ne décale pas la ligne")
    void tauxDecale() {
        LotLu lot = lire(ENTETE + "62321;691;38;62%;20%;0;0;0;0,00 €\n");

        assertThat(lot.lignes().getFirst().taux().motif()).isEqualTo("38;62%");
        assertThat(lot.lignes().getFirst().statuts().deficitaire()).isFalse();
        assertThat(lot.anomalies()).extracting(Anomalie::nature).containsExactly(Nature.TAUX_NON_NUMERIQUE);
    }

    @ParameterizedTest(name = "« {0} » : refusé, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01322;12,5;16,47%;25%;1;1;0;0|nombre entier",
                "01322;;16,47%;25%;1;1;0;0|nombre entier",
                "01322;-3;16,47%;25%;1;1;0;0|négatif",
                "01322;n.d.;16,47%;25%;1;1;0;0|nombre entier",
                "01322;322;-1%;25%;1;1;0;0|négatif",
                "01322;322;16,47%;25%;1;1;0;-5 €|négatif",
                "01322;322;16,47%;25%;1|au lieu de 8",
                "01322;322;16,47%;25%;1;1;0;0;7;8|au lieu de 8",
                "99999;322;16,47%;25%;1;1;0;0|ni une commune",
                "1322;322;16,47%;25%;1;1;0;0|zéro",
            })
    @DisplayName("une valeur inattendue refuse tout le fichier et dit où")
    void refus(String ligne, String extrait) {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire(ENTETE + "01427;804;26,10%;25%;0;0;0;0\n" + ligne + "\n"))
                .satisfies(refus -> assertThat(refus.erreurs()).singleElement().satisfies(erreur -> {
                    assertThat(erreur.ligne()).isEqualTo(3);
                    assertThat(erreur.message()).contains(extrait);
                }));
    }

    @Test
    @DisplayName("un caractère nul, un code en double refusent tout le fichier")
    void nulEtDouble() {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire(ENTETE + "01322;3\0 22;16,47%;25%;1;1;0;0\n"))
                .satisfies(refus -> assertThat(refus.erreurs().getFirst().colonne())
                        .isEqualTo("Nombre_lls_Inventaire_au_01_01_2024"));
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire(ENTETE + "01322;322;16,47%;25%;1;1;0;0\n01322;322;16,47%;25%;1;1;0;0\n"))
                .satisfies(refus ->
                        assertThat(refus.erreurs().getFirst().message()).contains("ligne 2"));
    }

    @Test
    @DisplayName("les colonnes absentes sont toutes nommées d’un coup")
    void colonnesAbsentes() {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire("Code_INSEE_commune;Taux_SRU_au_01_01_2024;commune_deficitaire\n"))
                .satisfies(refus -> assertThat(refus.erreurs())
                        .extracting(ErreurFichier::colonne)
                        .containsExactly(
                                "Nombre_lls_Inventaire_au_01_01_AAAA",
                                "Taux_cible_commune",
                                "Commune_carencee",
                                "Commune_exemptee_AAAA_AAAA"));
    }

    @Test
    @DisplayName("deux codes qui désignent la même commune ne s’écrasent pas en silence")
    void collision() {
        LotLu lot =
                lire(ENTETE + "49069;10;5,86%;20%;1;0;0;0\n49126;20;5,86%;20%;1;0;0;0\n49145;30;5,86%;20%;1;0;0;0\n");

        assertThat(lot.lignes()).extracting(ligne -> ligne.logements().lls()).containsExactly(20);
        assertThat(lot.lignesRejetees()).isEqualTo(2);
        assertThat(lot.anomalies())
                .filteredOn(anomalie -> anomalie.nature() == Nature.LIGNE_EN_DOUBLE)
                .extracting(Anomalie::codeInsee)
                .containsExactly("49069", "49145");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "bonjour", "a;b;c\n1;2;3", "%PDF-1.7", "<html></html>", "\0\0\0\0"})
    @DisplayName("ce qui n’est pas un fichier connu est refusé avec une phrase")
    void inconnu(String contenu) {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire(contenu))
                .satisfies(refus -> assertThat(refus.erreurs()).isNotEmpty());
    }

    private LotLu lire(String texte) {
        return lecture.lire(FichierRecu.de("essai.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] exemple(int millesime) throws IOException {
        try (var flux = LectureNationaleTest.class.getResourceAsStream("/inventaire/national-" + millesime + ".csv")) {
            return Objects.requireNonNull(flux).readAllBytes();
        }
    }
}
