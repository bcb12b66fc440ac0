package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.inventaire.Anomalie.Nature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lire un complément ou un historique")
class LectureComplementTest {

    private static final String ENTETE = "code_insee;date_inventaire;rp;taux_cible_pct;lls_hlm;lls_foyers_lits;"
            + "lls_total;deficit_notifie;objectif_legal_notifie;carencee;objectif_2020_2022;realise_2020_2022\n";

    private final LectureFichier lecture = UnReferentiel.lecture();

    @Test
    @DisplayName("quatre colonnes suffisent, « lls » vaut « lls_total »")
    void minimal() {
        LotLu lot = lire("code_insee;date_inventaire;rp;taux_cible_pct;lls\n06004;01/01/2024;40 145;25 %;4054\n");

        LigneLue antibes = lot.lignes().getFirst();
        assertThat(lot.nature()).isEqualTo(NatureFichier.COMPLEMENT);
        assertThat(antibes.source()).isEqualTo(Source.COMPLEMENT);
        assertThat(antibes.date()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(antibes.logements().rp()).isEqualTo(40_145);
        assertThat(antibes.logements().lls()).isEqualTo(4054);
    }

    @Test
    @DisplayName("code, date, rp et lls seulement : l’historique d’un tiers")
    void tiers() {
        LotLu lot = lire("code_insee;date_inventaire;rp;lls\n06004;2003-01-01;100;10\n06004;2004-01-01;100;11\n");

        assertThat(lot.nature()).isEqualTo(NatureFichier.TIERS);
        assertThat(lot.annees()).containsExactly(2003, 2004);
        assertThat(lot.lignes()).extracting(LigneLue::source).containsOnly(Source.TIERS);
    }

    @Test
    @DisplayName("un déficit ou un objectif notifié fait une ligne notifiée")
    void notifie() {
        assertThat(lire(ENTETE + "06004;2024-01-01;1000;25;;;100;150;;;;\n")
                        .lignes()
                        .getFirst()
                        .source())
                .isEqualTo(Source.NOTIFIE);
        assertThat(lire(ENTETE + "06004;2024-01-01;1000;25;;;100;;50;;;\n")
                        .lignes()
                        .getFirst()
                        .source())
                .isEqualTo(Source.NOTIFIE);
    }

    @Test
    @DisplayName("trois lits comptent pour un logement, une somme fausse est signalée")
    void categories() {
        assertThat(lire(ENTETE + "06004;2024-01-01;1000;25;90;32;100;;;;;\n").anomalies())
                .isEmpty();
        LotLu faux = lire(ENTETE + "06004;2024-01-01;1000;25;90;33;100;;;;;\n");
        assertThat(faux.anomalies()).extracting(Anomalie::nature).containsExactly(Nature.SOMME_CATEGORIES);
        assertThat(faux.lignes()).hasSize(1);
    }

    @Test
    @DisplayName("un déficit notifié à plus d’un logement du calcul est signalé, les deux sont gardés")
    void deficit() {
        assertThat(lire(ENTETE + "06004;2024-01-01;1000;25;;;100;149;;;;\n").anomalies())
                .isEmpty();
        assertThat(lire(ENTETE + "06004;2024-01-01;1000;25;;;100;148;;;;\n").anomalies())
                .extracting(Anomalie::nature)
                .containsExactly(Nature.DEFICIT_DIFFERENT);
    }

    @ParameterizedTest(name = "{0}, {1} notifiés, entrée {2} : signalé {3}")
    @CsvSource({
        // 33 % of 150 missing: 49.5, half up 50
        "2022-01-01, 51, '', non",
        "2022-01-01, 52, '', 50",
        "2022-01-01, 48, '', 50",
        // not the base of any period: the objective was founded on an earlier inventory
        "2023-01-01, 90, '', non",
        // first full period: 15 %, 22.5
        "2022-01-01, 50, 2023-01-01, 23",
        "2022-01-01, 22, 2023-01-01, non",
        // entered in 2024: its base is that of the year of entry
        "2024-01-01, 50, 2024-01-01, 15",
        "2022-01-01, 50, 2024-01-01, non",
        // the Duflot law said nothing of new entrants, and no law before 2014 is encoded
        "2019-01-01, 90, 2020-01-01, non",
        "2010-01-01, 90, '', non"
    })
    @DisplayName("un objectif notifié à plus d’un logement du calcul est signalé, les deux sont dits")
    void objectif(String inventaire, int notifie, String entree, String signale) {
        LotLu lot = lire("code_insee;date_inventaire;rp;taux_cible_pct;lls_total;objectif_legal_notifie;date_entree\n"
                + "06004;%s;1000;25;100;%d;%s\n".formatted(inventaire, notifie, entree));
        assertThat(lot.lignes()).hasSize(1);
        if (signale.equals("non")) {
            assertThat(lot.anomalies()).isEmpty();
            return;
        }
        assertThat(lot.anomalies()).singleElement().satisfies(anomalie -> {
            assertThat(anomalie.nature()).isEqualTo(Nature.OBJECTIF_DIFFERENT);
            assertThat(anomalie.message())
                    .contains("notifié : " + notifie + " ", "avec RS-3DS : " + signale + ".", "2023-2025");
        });
    }

    @Test
    @DisplayName("l’entrée, l’inconstructibilité, le PLH et le contrat de chaque période sont lus")
    void dispositif() {
        String entete = "code_insee;date_inventaire;rp;lls_total;date_entree;inconstructibilite_pct;plh_debut;plh_fin;"
                + "type_contrat_2020_2022\n";
        LotLu lot =
                lire(entete + "06004;2024-01-01;1000;100;01/01/2020;32,5 %;2019-06-01;2025-05-31;Sans aménagement\n");
        assertThat(lot.lignes().getFirst().dispositif())
                .isEqualTo(new Dispositif(
                        LocalDate.of(2020, 1, 1),
                        new BigDecimal("32.5"),
                        LocalDate.of(2019, 6, 1),
                        LocalDate.of(2025, 5, 31)));
        assertThat(lot.periodes()).extracting(PeriodeLue::contrat).containsExactly(TypeContratPasse.SANS_AMENAGEMENT);
        assertThat(lire(entete + "06004;2024-01-01;1000;100;;;2025-06-01;2019-05-31;\n")
                        .anomalies())
                .singleElement()
                .satisfies(anomalie -> assertThat(anomalie.message()).contains("31/05/2019", "01/06/2025"));
        assertThat(lire(entete + "06004;2024-01-01;1000;100;;;;;rehaussant\n").lignesRejetees())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("les bilans des périodes passées sont lus")
    void periodes() {
        PeriodeLue periode = lire(ENTETE + "06004;2024-01-01;1000;25;;;100;;;;120;85\n")
                .periodes()
                .getFirst();
        assertThat(periode.debut()).isEqualTo(2020);
        assertThat(periode.objectif()).isEqualTo(120);
        assertThat(periode.realise()).isEqualTo(85);
        assertThat(periode.pctPlai()).isNull();
    }

    @Test
    @DisplayName("autant de logements sociaux que de résidences : la ligne est gardée, le doute est dit")
    void llsEgalRp() {
        LotLu lot = lire(ENTETE + "06004;2006-01-01;33249;25;;;33249;;;;;\n");

        assertThat(lot.lignes()).hasSize(1);
        assertThat(lot.anomalies()).singleElement().satisfies(anomalie -> {
            assertThat(anomalie.nature()).isEqualTo(Nature.LLS_EGAL_RP);
            assertThat(anomalie.message()).contains("33\u202f249").contains("jamais tracé");
        });
    }

    @ParameterizedTest(name = "« {0} » : {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "99999;2024-01-01;1000;;;;100;;;;;|CODE_INCONNU",
                "6004;2024-01-01;1000;;;;100;;;;;|CODE_INCONNU",
                "06004;2024-01-01;0;;;;0;;;;;|RP_NUL",
                "06004;2024-01-01;100;;;;101;;;;;|LLS_SUPERIEUR_RP",
                "06004;2023-02-29;1000;;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;31/12/2023;1000;;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;01/01/1999;1000;;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;01/01/2099;1000;;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01;mille;;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01;1000;250;;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01;1000;;-4;;100;;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01;1000;;;;;;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01;1000;25;;;100;99999999999;;;;|VALEUR_ILLISIBLE",
                "06004;2024-01-01|VALEUR_ILLISIBLE",
            })
    @DisplayName("une ligne douteuse est rejetée seule")
    void rejets(String ligne, Nature raison) {
        LotLu lot = lire(ENTETE + "01322;2024-01-01;1955;25;;;322;;;;;\n" + ligne + "\n");

        assertThat(lot.lignesLues()).isEqualTo(2);
        assertThat(lot.lignesRejetees()).isEqualTo(1);
        assertThat(lot.lignes()).extracting(l -> l.code().valeur()).containsExactly("01322");
        assertThat(lot.anomalies()).singleElement().satisfies(anomalie -> {
            assertThat(anomalie.ligne()).isEqualTo(3);
            assertThat(anomalie.nature()).isEqualTo(raison);
            assertThat(anomalie.message()).startsWith("Ligne rejetée");
        });
    }

    @Test
    @DisplayName("une ligne répétée est rejetée")
    void doublon() {
        LotLu lot = lire(ENTETE + "06004;2024-01-01;1000;;;;100;;;;;\n06004;01/01/2024;1000;;;;99;;;;;\n");
        assertThat(lot.lignes()).hasSize(1);
        assertThat(lot.anomalies()).extracting(Anomalie::nature).containsExactly(Nature.LIGNE_EN_DOUBLE);
    }

    @Test
    @DisplayName("une colonne obligatoire absente refuse le fichier")
    void colonneAbsente() {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> lire("code_insee;date_inventaire;lls_total\n06004;2024-01-01;10\n"))
                .satisfies(refus -> assertThat(refus.erreurs())
                        .extracting(ErreurFichier::colonne)
                        .containsExactly("rp"));
    }

    @Test
    @DisplayName("un classeur XLSX avec de vraies dates et de vrais nombres")
    void xlsx() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "essai", "1.0")) {
            var feuille = classeur.newWorksheet("Complément");
            String[] entete = {"code_insee", "date_inventaire", "rp", "taux_cible_pct", "lls_total"};
            for (int i = 0; i < entete.length; i++) {
                feuille.value(0, i, entete[i]);
            }
            feuille.value(1, 0, "06004");
            feuille.value(1, 1, LocalDate.of(2024, 1, 1));
            feuille.style(1, 1).format("dd/mm/yyyy").set();
            feuille.value(1, 2, 40145);
            feuille.value(1, 3, 0.25);
            feuille.style(1, 3).format("0%").set();
            feuille.value(1, 4, 4054);
        }
        LotLu lot = lecture.lire(FichierRecu.de("complement.xlsx", sortie.toByteArray()));

        LigneLue ligne = lot.lignes().getFirst();
        assertThat(ligne.date()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(ligne.logements().rp()).isEqualTo(40_145);
        assertThat(ligne.taux().cible()).isEqualByComparingTo(BigDecimal.valueOf(25));
    }

    private LotLu lire(String texte) {
        return lecture.lire(FichierRecu.de("essai.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }
}
