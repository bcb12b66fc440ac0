package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.projet.Reimport.Modification;
import fr.mixitesociale.projet.Reimport.Refus;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.Saisie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@Import(CompteurSql.class)
abstract class AllerRetourContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    LotsService lots;

    @Autowired
    ClasseurService classeurs;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcTemplate jdbc;

    UnContrat contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContrat.enVigueur(contexte);
    }

    @Test
    @DisplayName("2 000 projets sans changement : aucune différence, en quelques ordres SQL")
    void sansChangement() {
        DeuxMilleProjets.semer(jdbc, contrat.id(), contrat.commune(), 2_000);
        byte[] classeur = emporter();
        contrat.enTantQueCommune(() -> {
            compteur.remettreAZero();
            Reimport reimport = classeurs.comparer(contrat.id(), "projets.xlsx", classeur);
            assertThat(compteur.ordres()).isLessThanOrEqualTo(3);
            assertThat(reimport.estSansDifference()).isTrue();
            assertThat(reimport.refus()).isEmpty();
            return "";
        });
        // and once a spreadsheet has written it again
        assertThat(comparer(modifier(classeur, _ -> {})).estSansDifference()).isTrue();
    }

    @Test
    @DisplayName("5 cellules changées parmi 2 000 projets, triés à l’envers : exactement 5, puis appliquées")
    void cinq() {
        DeuxMilleProjets.semer(jdbc, contrat.id(), contrat.commune(), 2_000);
        byte[] classeur = modifier(emporter(), feuille -> {
            for (int i = 1; i <= 5; i++) {
                cellule(feuille, i * 300, ChampProjet.LOGEMENTS).setCellValue(5_000 + i);
            }
            renverser(feuille);
        });
        Reimport reimport = comparer(classeur);
        assertThat(reimport.modifications())
                .hasSize(5)
                .extracting(Modification::champ, Modification::apres)
                .containsExactlyInAnyOrder(
                        tuple(ChampProjet.LOGEMENTS, "5001"),
                        tuple(ChampProjet.LOGEMENTS, "5002"),
                        tuple(ChampProjet.LOGEMENTS, "5003"),
                        tuple(ChampProjet.LOGEMENTS, "5004"),
                        tuple(ChampProjet.LOGEMENTS, "5005"));
        assertThat(reimport.ajouts()).isEmpty();
        assertThat(reimport.suppressions()).isEmpty();
        assertThat(reimport.heurts()).isEmpty();
        assertThat(reimport.refus()).isEmpty();
        ResultatLot fait = contrat.enTantQueCommune(
                () -> lots.appliquer(contrat.id(), Reimport.lot(List.of(), reimport.modifications(), List.of()), null));
        assertThat(fait.ecrites()).hasSize(5);
        assertThat(fait.projetsModifies()).isEqualTo(5);
        assertThat(comparer(classeur).estSansDifference()).isTrue();
        assertThat(tous().stream().map(p -> p.entier(ChampProjet.LOGEMENTS))).contains(5_001, 5_005);
    }

    @Test
    @DisplayName("ce qu’un tableur change de lui-même n’est pas une différence")
    void tableur() {
        ajouter(Map.of(
                ChampProjet.NOM, "Îlot « des Œillets »",
                ChampProjet.ADRESSE, "12\u00a0à\u202f18 rue Émile-Zola",
                ChampProjet.REFERENCE_CADASTRALE, "0214",
                ChampProjet.LLS, "42",
                ChampProjet.PLAI, "12",
                ChampProjet.ANNEE_PREVUE, "2027",
                ChampProjet.OBSERVATIONS, "Première ligne\nDeuxième\u00a0ligne\n\n=1+1"));
        Reimport reimport = comparer(modifier(emporter(), feuille -> {
            cellule(feuille, 1, ChampProjet.ADRESSE).setCellValue(" 12 à 18 rue E\u0301mile-Zola ");
            cellule(feuille, 1, ChampProjet.LLS).setCellValue("42");
            cellule(feuille, 1, ChampProjet.PLAI).setCellValue(11.999999999999998);
            cellule(feuille, 1, ChampProjet.OBSERVATIONS)
                    .setCellValue("Première ligne_x000D_\r\nDeuxième ligne\r\n\r\n=1+1");
            cellule(feuille, 1, ChampProjet.LOGEMENTS).setCellValue("n.d.");
            Cell annee = cellule(feuille, 1, ChampProjet.ANNEE_PREVUE);
            annee.setCellFormula("2020+7");
            feuille.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(annee);
        }));
        assertThat(reimport.modifications()).isEmpty();
        assertThat(reimport.refus()).isEmpty();
    }

    @Test
    @DisplayName("les mauvaises cellules sont refusées une par une, avec leur ligne ; les bonnes restent")
    void refus() {
        ajouter(Map.of(ChampProjet.NOM, "Un", ChampProjet.LLS, "4"));
        ajouter(Map.of(ChampProjet.NOM, "Deux"));
        Reimport reimport = comparer(modifier(emporter(), feuille -> {
            cellule(feuille, 1, ChampProjet.LLS).setCellValue("douze");
            cellule(feuille, 1, ChampProjet.PLAI).setCellValue(2);
            cellule(feuille, 1, ChampProjet.NOM).setBlank();
            cellule(feuille, 2, ChampProjet.ANNEE_PREVUE).setCellValue("1999");
            cellule(feuille, 2, ChampProjet.OBSERVATIONS).setCellFormula("1/0");
            feuille.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            cellule(feuille, 2, ChampProjet.LISTE).setCellValue("plus tard");
        }));
        assertThat(reimport.modifications())
                .extracting(Modification::ligne, Modification::champ, Modification::avant, Modification::apres)
                .containsExactly(tuple(2, ChampProjet.PLAI, null, "2"));
        assertThat(reimport.refus())
                .extracting(Refus::ligne, Refus::colonne)
                .containsExactlyInAnyOrder(
                        tuple(2, ChampProjet.NOM.libelle()),
                        tuple(2, ChampProjet.LLS.libelle()),
                        tuple(3, ChampProjet.ANNEE_PREVUE.libelle()),
                        tuple(3, ChampProjet.LISTE.libelle()),
                        tuple(3, ChampProjet.OBSERVATIONS.libelle()));
        assertThat(reimport.refus().stream().filter(r -> "douze".equals(r.valeur())))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("Nombre entier de 0 à 100 000"));
    }

    @Test
    @DisplayName(
            "changé en ligne depuis l’export : ce que moi seul ai changé est repris, le reste est laissé ou montré")
    void entreTemps() {
        UUID id = ajouter(Map.of(ChampProjet.NOM, "Un", ChampProjet.LLS, "10", ChampProjet.PLAI, "3"));
        byte[] classeur = modifier(emporter(), feuille -> {
            cellule(feuille, 1, ChampProjet.LLS).setCellValue(20);
            cellule(feuille, 1, ChampProjet.PLUS).setCellValue(7);
        });
        saisir(id, ChampProjet.LLS, "10", "15");
        saisir(id, ChampProjet.PLAI, "3", "4");
        Reimport reimport = comparer(classeur);
        assertThat(reimport.modifications())
                .extracting(Modification::champ, Modification::avant, Modification::apres)
                .containsExactly(tuple(ChampProjet.PLUS, null, "7"));
        assertThat(reimport.heurts())
                .extracting(Modification::champ, Modification::avant, Modification::apres)
                .containsExactly(tuple(ChampProjet.LLS, "15", "20"));
        // « keep mine » writes over what was shown; changed again meanwhile, it is refused with the name
        saisir(id, ChampProjet.LLS, "15", "16");
        ResultatLot fait = contrat.enTantQueCommune(
                () -> lots.appliquer(contrat.id(), Reimport.lot(List.of(), reimport.heurts(), List.of()), null));
        assertThat(fait.ecrites()).isEmpty();
        assertThat(fait.refusees())
                .singleElement()
                .extracting(Refusee::message)
                .asString()
                .contains("agent-commune")
                .contains("16");
    }

    @Test
    @DisplayName("l’aperçu annonce ce que l’application refuserait : financé avant la période, liste, arrondissement")
    void refusDApplication() {
        ajouter(Map.of(ChampProjet.NOM, "Un"));
        Reimport reimport = comparer(modifier(emporter(), feuille -> {
            cellule(feuille, 1, ChampProjet.ANNEE_FINANCEMENT).setCellValue(2019);
            cellule(feuille, 1, ChampProjet.LISTE).setCellValue("Vivier");
            cellule(feuille, 1, ChampProjet.ARRONDISSEMENT).setCellValue("3e arrondissement");
            cellule(feuille, 1, ChampProjet.LLS).setCellValue(4);
            Row nouvelle = feuille.createRow(2);
            nouvelle.createCell(colonne(feuille, ChampProjet.NOM)).setCellValue("Deux");
            nouvelle.createCell(colonne(feuille, ChampProjet.ANNEE_FINANCEMENT)).setCellValue(2019);
            nouvelle.createCell(colonne(feuille, ChampProjet.LISTE)).setCellValue("Vivier");
        }));
        assertThat(reimport.modifications()).extracting(Modification::champ).containsExactly(ChampProjet.LLS);
        assertThat(reimport.refus())
                .extracting(Refus::ligne, Refus::colonne)
                .containsExactlyInAnyOrder(
                        tuple(2, ChampProjet.ANNEE_FINANCEMENT.libelle()),
                        tuple(2, ChampProjet.LISTE.libelle()),
                        tuple(2, ChampProjet.ARRONDISSEMENT.libelle()),
                        tuple(3, ChampProjet.ANNEE_FINANCEMENT.libelle()));
        assertThat(reimport.ajouts())
                .singleElement()
                .satisfies(ajout -> assertThat(ajout.projet().valeurs())
                        .containsEntry(ChampProjet.LISTE, "VIVIER")
                        .doesNotContainKey(ChampProjet.ANNEE_FINANCEMENT));
    }

    @Test
    @DisplayName("une ligne retirée propose une suppression, une ligne ajoutée un projet ; les identifiants restent")
    void lignes() {
        UUID un = ajouter(Map.of(ChampProjet.NOM, "Un"));
        UUID deux = ajouter(Map.of(ChampProjet.NOM, "Deux"));
        byte[] classeur = modifier(emporter(), feuille -> {
            feuille.removeRow(feuille.getRow(1));
            Row nouvelle = feuille.createRow(9);
            nouvelle.createCell(colonne(feuille, ChampProjet.NOM)).setCellValue("Trois");
            nouvelle.createCell(colonne(feuille, ChampProjet.LLS)).setCellValue("1 000");
            nouvelle.createCell(colonne(feuille, ChampProjet.PLAI)).setCellValue("beaucoup");
        });
        UUID quatre = ajouter(Map.of(ChampProjet.NOM, "Ajouté en ligne depuis"));
        Reimport reimport = comparer(classeur);
        assertThat(reimport.suppressions())
                .extracting(Reimport.Suppression::projet)
                .containsExactly(un);
        assertThat(reimport.ajouts()).singleElement().satisfies(ajout -> {
            assertThat(ajout.ligne()).isEqualTo(10);
            assertThat(ajout.projet().valeurs())
                    .containsEntry(ChampProjet.NOM, "Trois")
                    .containsEntry(ChampProjet.LLS, "1000")
                    .doesNotContainKey(ChampProjet.PLAI);
        });
        assertThat(reimport.refus()).extracting(Refus::ligne, Refus::valeur).containsExactly(tuple(10, "beaucoup"));
        ResultatLot fait = contrat.enTantQueCommune(() -> lots.appliquer(
                contrat.id(), Reimport.lot(reimport.ajouts(), List.of(), reimport.suppressions()), null));
        assertThat(fait.retires()).containsExactly(un);
        assertThat(tous().stream().map(Projet::id))
                .containsExactly(deux, quatre, fait.ajoutes().getFirst());
        contrat.enTantQueCommune(
                () -> lots.appliquer(contrat.id(), new LotProjets(List.of(), List.of(), List.of(), List.of(un)), null));
        assertThat(tous().getFirst().id()).isEqualTo(un);
    }

    @Test
    @DisplayName("une ligne copiée, un identifiant effacé, une colonne cachée ou une feuille supprimée se disent")
    void abimes() {
        ajouter(Map.of(ChampProjet.NOM, "Un"));
        byte[] propre = emporter();
        Reimport copie = comparer(modifier(propre, feuille -> {
            Row double2 = feuille.createRow(5);
            double2.createCell(0).setCellValue(feuille.getRow(1).getCell(0).getStringCellValue());
            double2.createCell(1).setCellValue(feuille.getRow(1).getCell(1).getStringCellValue());
            double2.createCell(colonne(feuille, ChampProjet.NOM)).setCellValue("Copie");
        }));
        assertThat(copie.estSansDifference()).isTrue();
        assertThat(copie.refus()).extracting(Refus::ligne).containsExactly(2, 6);
        Reimport sansEmpreinte =
                comparer(modifier(propre, f -> f.getRow(1).getCell(1).setBlank()));
        assertThat(sansEmpreinte.refus())
                .singleElement()
                .extracting(Refus::ligne)
                .isEqualTo(2);
        refuse(modifier(propre, f -> f.getRow(0).getCell(0).setBlank()), "colonne cachée");
        refuse(
                modifier(
                        propre,
                        f -> f.getWorkbook()
                                .getSheetAt(1)
                                .getRow(0)
                                .getCell(0)
                                .setCellValue(UUID.randomUUID().toString())),
                "autre contrat");
        Reimport sansFeuille = comparer(modifier(propre, f -> {
            f.removeRow(f.getRow(1));
            f.getWorkbook().removeSheetAt(1);
        }));
        assertThat(sansFeuille.suppressions()).isEmpty();
        assertThat(sansFeuille.refus())
                .singleElement()
                .extracting(Refus::message)
                .asString()
                .contains("feuille cachée");
    }

    @Test
    @DisplayName("l’identifiant est caché et protégé, et rien n’empêche de trier ou de retirer une ligne")
    void protege() {
        ajouter(Map.of(ChampProjet.NOM, "Un"));
        modifier(emporter(), feuille -> {
            assertThat(feuille.isColumnHidden(0)).isTrue();
            assertThat(feuille.isColumnHidden(1)).isTrue();
            assertThat(feuille.getProtect()).isTrue();
            assertThat(feuille.isFormatColumnsLocked()).isTrue();
            assertThat(feuille.isDeleteColumnsLocked()).isTrue();
            assertThat(feuille.isSortLocked()).isFalse();
            assertThat(feuille.isDeleteRowsLocked()).isFalse();
            assertThat(feuille.isInsertRowsLocked()).isFalse();
            assertThat(StreamSupport.stream(feuille.getRow(1).spliterator(), false)
                            .map(cellule -> cellule.getCellStyle().getLocked()))
                    .containsOnly(false);
            assertThat(feuille.getWorkbook().getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        });
    }

    @Test
    @DisplayName(
            "un projet confidentiel n’est pas dans le classeur d’un associé, et son absence n’est pas une suppression")
    void confidentiel() {
        String bailleur = contrat.avecAssocie("Bailleur du Val");
        ajouter(Map.of(ChampProjet.NOM, "Visible", ChampProjet.MAITRE_OUVRAGE, "Bailleur du Val"));
        ajouter(Map.of(ChampProjet.NOM, "Secret", ChampProjet.CONFIDENTIEL, "oui"));
        byte[] classeur = contrat.enTantQueAssocie(bailleur, () -> classeurs.emporter(contrat.id()));
        modifier(classeur, feuille -> assertThat(feuille.getLastRowNum()).isGreaterThanOrEqualTo(1));
        modifier(classeur, feuille -> {
            assertThat(feuille.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Visible");
            assertThat(feuille.getRow(2).getCell(0))
                    .satisfiesAnyOf(
                            c -> assertThat(c).isNull(),
                            c -> assertThat(Objects.requireNonNull(c).getStringCellValue())
                                    .isEmpty());
            for (Cell entete : feuille.getRow(0)) {
                assertThat(entete.getStringCellValue()).isNotEqualTo(ChampProjet.CONFIDENTIEL.libelle());
            }
        });
        assertThat(comparer(classeur).estSansDifference()).isTrue();
        byte[] complet = emporter();
        Reimport parLAssocie = contrat.enTantQueAssocie(
                bailleur,
                () -> classeurs.comparer(contrat.id(), "p.xlsx", modifier(complet, f -> {
                    f.removeRow(f.getRow(2));
                    cellule(f, 1, ChampProjet.LLS).setCellValue(9);
                })));
        assertThat(parLAssocie.suppressions()).isEmpty();
        assertThat(parLAssocie.modifications())
                .extracting(Modification::nom, Modification::droit)
                .containsExactly(tuple("Visible", DroitProjet.PROPOSER));
    }

    @Test
    @DisplayName("l’État qui reprend un classeur propose ; il n’ajoute ni ne supprime ; un autre voisin ne trouve rien")
    void droits() {
        UUID un = ajouter(Map.of(ChampProjet.NOM, "Un", ChampProjet.LLS, "10"));
        ajouter(Map.of(ChampProjet.NOM, "Deux"));
        byte[] classeur = modifier(emporter(), feuille -> {
            cellule(feuille, 1, ChampProjet.LLS).setCellValue(12);
            feuille.removeRow(feuille.getRow(2));
            feuille.createRow(7).createCell(colonne(feuille, ChampProjet.NOM)).setCellValue("Par la DDT");
        });
        ResultatLot fait = contrat.enTantQueDdt(() -> {
            Reimport lu = classeurs.comparer(contrat.id(), "p.xlsx", classeur);
            assertThat(lu.ajouts()).extracting(Reimport.Ajout::permis).containsExactly(false);
            assertThat(lu.suppressions())
                    .extracting(Reimport.Suppression::permis)
                    .containsExactly(false);
            return lots.appliquer(contrat.id(), Reimport.lot(lu.ajouts(), lu.modifications(), lu.suppressions()), "Vu");
        });
        assertThat(fait.ecrites()).isEmpty();
        assertThat(fait.proposees()).singleElement().satisfies(p -> {
            assertThat(p.projet()).isEqualTo(un);
            assertThat(p.proposee()).isEqualTo("12");
            assertThat(p.message()).isEqualTo("Vu");
        });
        assertThat(fait.refusees()).extracting(Refusee::nom).containsExactlyInAnyOrder("Deux", "Par la DDT");
        assertThat(tous()).hasSize(2);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> classeurs.emporter(contrat.id())));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(
                        () -> contrat.enTantQueVoisin(() -> classeurs.comparer(contrat.id(), "p.xlsx", new byte[3])));
    }

    @Test
    @DisplayName("contrat clos : l’aperçu se lit encore, rien ne s’applique")
    void clos() {
        contrat = UnContrat.enElaboration(contexte);
        ajouter(Map.of(ChampProjet.NOM, "Un"));
        byte[] classeur =
                modifier(emporter(), f -> cellule(f, 1, ChampProjet.LLS).setCellValue(9));
        UnContrat.abandonner(contexte, contrat.id());
        Reimport lu = comparer(classeur);
        assertThat(lu.modifications()).hasSize(1);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() ->
                        lots.appliquer(contrat.id(), Reimport.lot(List.of(), lu.modifications(), List.of()), null)))
                .withMessageContaining("Lecture seule");
    }

    private void refuse(byte[] classeur, String raison) {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> comparer(classeur))
                .satisfies(refus ->
                        assertThat(refus.erreurs().getFirst().message()).contains(raison));
    }

    private byte[] emporter() {
        return contrat.enTantQueCommune(() -> classeurs.emporter(contrat.id()));
    }

    private Reimport comparer(byte[] classeur) {
        return contrat.enTantQueCommune(() -> classeurs.comparer(contrat.id(), "projets.xlsx", classeur));
    }

    private UUID ajouter(Map<ChampProjet, String> valeurs) {
        return contrat.enTantQueCommune(
                () -> service.ajouter(contrat.id(), new NouveauProjet(contrat.commune(), valeurs)));
    }

    private void saisir(UUID id, ChampProjet champ, String lue, String voulue) {
        contrat.enTantQueCommune(
                () -> service.enregistrer(contrat.id(), Saisie.champ(id, 0, champ.cle(), lue, voulue)));
    }

    private List<Projet> tous() {
        return contrat.enTantQueCommune(() -> consultation.tous(contrat.id()));
    }

    /** Opened, changed and saved by another spreadsheet than ours. */
    static byte[] modifier(byte[] classeur, Consumer<XSSFSheet> geste) {
        try (XSSFWorkbook livre = new XSSFWorkbook(new ByteArrayInputStream(classeur));
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            geste.accept(livre.getSheetAt(0));
            livre.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int colonne(XSSFSheet feuille, ChampProjet champ) {
        for (Cell entete : feuille.getRow(0)) {
            if (entete.getStringCellValue().equals(champ.libelle())) {
                return entete.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + champ);
    }

    static Cell cellule(XSSFSheet feuille, int ligne, ChampProjet champ) {
        return feuille.getRow(ligne).getCell(colonne(feuille, champ), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Every other pair of rows changes places, hidden cells with the rest. */
    private static void renverser(XSSFSheet feuille) {
        for (int haut = 1; haut < 1_000; haut++) {
            int bas = 2_001 - haut;
            for (int c = 0; c < feuille.getRow(0).getLastCellNum(); c++) {
                Cell a = feuille.getRow(haut).getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                Cell b = feuille.getRow(bas).getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                Object va = valeur(a);
                ecrire(a, valeur(b));
                ecrire(b, va);
            }
        }
    }

    private static Object valeur(Cell cellule) {
        return switch (cellule.getCellType()) {
            case NUMERIC -> cellule.getNumericCellValue();
            case STRING -> cellule.getStringCellValue();
            default -> "";
        };
    }

    private static void ecrire(Cell cellule, Object valeur) {
        switch (valeur) {
            case Double nombre -> cellule.setCellValue(nombre);
            case String texte when !texte.isEmpty() -> cellule.setCellValue(texte);
            default -> cellule.setBlank();
        }
    }
}
