package fr.mixitesociale.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("La commune tient sa liste comme dans un tableur")
class CollerUnBlocIT extends PortailOuvert {

    private static final CodeInsee AUBRAC = new CodeInsee("00001");
    private static final int LIGNES = 40;

    @Autowired
    Systeme systeme;

    @Autowired
    ContratsConsultation contrats;

    @Autowired
    ProjetsConsultation projets;

    @Autowired
    ProjetsService service;

    private UUID contrat;

    @BeforeEach
    void connexion() {
        contrat = systeme.obtenir(() -> contrats.mesContrats().stream()
                .filter(c -> c.couvre(AUBRAC) && c.periode().debut() == 2026)
                .findFirst()
                .orElseThrow()
                .id());
        seConnecter("commune");
    }

    @Test
    @DisplayName(
            "200 cellules collées d’un coup : 197 sont enregistrées, les 3 mauvaises sont dites, montrées et corrigées")
    void coller() {
        for (int i = 1; i <= LIGNES; i++) {
            String nom = "Bloc %02d".formatted(i);
            systeme.obtenir(() -> service.ajouter(contrat, new NouveauProjet(AUBRAC, Map.of(ChampProjet.NOM, nom))));
        }
        page.setViewportSize(1600, 1000);
        aller("contrats/" + contrat + "/projets?recherche=bloc");
        String bloc = IntStream.rangeClosed(1, LIGNES)
                .mapToObj(i -> "%d\t%s\t%d\t%d\t%d"
                        .formatted(100 + i, i == 3 ? "douze" : String.valueOf(10 + i), i == 17 ? -1 : i, i, i))
                .map(ligne -> ligne.startsWith("140") ? ligne.replace("140", "cent mille") : ligne)
                .reduce((a, b) -> a + "\r\n" + b)
                .orElseThrow();
        cellule(0, ChampProjet.LOGEMENTS).click();
        presserLePapier(bloc);

        Locator refus = page.locator("#projets-refus");
        assertThat(refus.locator("li")).hasCount(3);
        assertThat(refus).containsText("Ligne 3 · Bloc 03 · Logements locatifs sociaux (LLS)");
        assertThat(refus).containsText("Ligne 17 · Bloc 17 · PLAI");
        assertThat(refus).containsText("Ligne 40 · Bloc 40 · Nombre de logements");
        assertThat(refus.locator("input").first()).hasValue("douze");
        photographier("bloc-1-refus");
        page.reload();
        assertThat(refus.locator("li")).hasCount(3);
        assertThat(refus).containsText("Elles ont été gardées");
        assertThat(refus.locator("input").first()).hasValue("douze");
        long ecrites = blocs().stream()
                .mapToLong(projet -> List.of(
                                ChampProjet.LOGEMENTS,
                                ChampProjet.LLS,
                                ChampProjet.PLAI,
                                ChampProjet.PLUS,
                                ChampProjet.PLS)
                        .stream()
                        .filter(champ -> projet.valeur(champ) != null)
                        .count())
                .sum();
        assertThat(ecrites).isEqualTo(5 * LIGNES - 3);

        refus.locator("input").first().fill("13");
        refus.locator("input").first().press("Enter");
        assertThat(refus.locator("li")).hasCount(2);
        assertThat(blocs().get(2).valeur(ChampProjet.LLS)).isEqualTo("13");

        // half typed when the page is reloaded: taken back in one click
        cellule(5, ChampProjet.LLS).click();
        page.keyboard().type("77");
        page.waitForFunction("() => Object.keys(sessionStorage).some((cle) => cle.endsWith('/lls'))");
        page.reload();
        page.locator(".brouillons vaadin-button:has-text('La reprendre')").click();
        assertThat(cellule(5, ChampProjet.LLS)).hasText("77");
        assertThat(refus.locator("li")).hasCount(2);

        // filled down, then undone, with the keyboard alone
        cellule(0, ChampProjet.LOGEMENTS).click();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Control+d");
        assertThat(cellule(2, ChampProjet.LOGEMENTS)).hasText("101");
        page.keyboard().press("Control+z");
        assertThat(cellule(2, ChampProjet.LOGEMENTS)).hasText("103");
        page.keyboard().press("Control+y");
        assertThat(cellule(2, ChampProjet.LOGEMENTS)).hasText("101");
    }

    @Test
    @DisplayName("la commune accepte une proposition, en décline une, supprime un projet et revient en arrière")
    void propositionsEtSuppression() {
        aller("contrats/" + contrat + "/projets");
        Locator proposition = page.locator(".propositions-ligne p").first();
        assertThat(proposition).isVisible();
        int avant =
                page.locator(".propositions-ligne button:has-text('Accepter')").count();
        proposition.getByText("Accepter").click();
        assertThat(page.locator(".propositions-ligne button:has-text('Accepter')"))
                .hasCount(avant - 1);
        if (avant > 1) {
            page.locator(".propositions-ligne button:has-text('Décliner')")
                    .first()
                    .click();
            Locator dialogue =
                    page.locator("vaadin-dialog[opened], vaadin-dialog-overlay").first();
            page.locator("vaadin-dialog textarea").first().fill("Le permis est déjà délivré.");
            dialogue.locator("vaadin-button:has-text('Décliner')").last().click();
            assertThat(page.locator(".propositions-ligne button:has-text('Accepter')"))
                    .hasCount(avant - 2);
        }
        String compte = page.locator("#projets-nombre").innerText();
        page.locator(".actions-ligne button:has-text('Supprimer')").first().click();
        assertThat(page.locator("#projets-nombre")).not().hasText(compte);
        page.locator("vaadin-notification-card vaadin-button:has-text('Annuler')")
                .click();
        assertThat(page.locator("#projets-nombre")).hasText(compte);
    }

    @Test
    @DisplayName("le classeur emporté puis réimporté : aucune différence ; changé, chaque projet est demandé")
    void reimporter() throws IOException {
        aller("contrats/" + contrat + "/projets");
        page.locator("#projets-tableur").click();
        Download telecharge =
                page.waitForDownload(() -> page.locator("#projets-hors-ligne").click());
        byte[] classeur = Files.readAllBytes(telecharge.path());
        deposer(classeur);
        assertThat(page.locator("#reimport-aucune")).containsText("Aucune différence");
        page.locator("#reimport vaadin-button:has-text('Fermer'), vaadin-dialog vaadin-button:has-text('Fermer')")
                .first()
                .click();

        int projetsAvant = lus().size();
        deposer(modifier(classeur));
        assertThat(page.locator("#reimport-resume")).containsText("1 projet modifié");
        assertThat(page.locator("#reimport-resume")).containsText("1 retrait");
        assertThat(page.locator("#reimport-refus")).containsText("douze");
        photographier("bloc-2-difference");
        page.locator("#reimport-prendre").click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(Pattern.compile("1 cellule enregistrée"));
        assertThat(lus()).hasSize(projetsAvant);
        assertThat(lus().get(1).valeur(ChampProjet.MAITRE_OUVRAGE)).isEqualTo("Repris du classeur");
    }

    @Test
    @DisplayName(
            "la liste regroupée se lit en clair, en sombre et sur un téléphone ; l’aide du clavier tient en un volet")
    void images() {
        aller("contrats/" + contrat + "/projets?groupe=annee");
        assertThat(page.locator("#projets-groupes")).containsText("LLS");
        page.locator("#projets-aide").click();
        assertThat(page.locator(".aide-clavier")).isVisible();
        photographier("bloc-3-clavier");
        nouvellePage(1280, 800, ColorScheme.DARK);
        seConnecter("commune");
        aller("contrats/" + contrat + "/projets?groupe=annee");
        page.locator("#projets-grille vaadin-checkbox").nth(1).click();
        assertThat(page.locator("#projets-lot")).isVisible();
        photographier("bloc-4-sombre");
        nouvellePage(390, 844, ColorScheme.LIGHT);
        seConnecter("commune");
        aller("contrats/" + contrat + "/projets?groupe=liste");
        photographier("bloc-5-telephone");
    }

    private void deposer(byte[] classeur) {
        if (!page.locator("#projets-reimporter").isVisible()) {
            page.locator("#projets-tableur").click();
        }
        page.locator("#projets-reimporter").click();
        page.locator("#reimport-fichier input[type=file]")
                .setInputFiles(new FilePayload(
                        "projets.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", classeur));
    }

    /** One cell changed, one that cannot be read, one row taken away. */
    private static byte[] modifier(byte[] classeur) throws IOException {
        try (XSSFWorkbook livre = new XSSFWorkbook(new ByteArrayInputStream(classeur));
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            XSSFSheet feuille = livre.getSheetAt(0);
            cellule(feuille, 2, ChampProjet.MAITRE_OUVRAGE).setCellValue("Repris du classeur");
            cellule(feuille, 3, ChampProjet.LLS).setCellValue("douze");
            feuille.removeRow(feuille.getRow(4));
            livre.write(sortie);
            return sortie.toByteArray();
        }
    }

    private static Cell cellule(XSSFSheet feuille, int ligne, ChampProjet champ) {
        for (Cell entete : feuille.getRow(0)) {
            if (entete.getStringCellValue().equals(champ.libelle())) {
                return feuille.getRow(ligne)
                        .getCell(entete.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + champ);
    }

    /** The cell under the heading of its column, whatever the virtual scroller did of the rows. */
    private Locator cellule(int ligne, ChampProjet champ) {
        String id = (String) page.evaluate("""
                        ([ligne, champ]) => {
                          const grille = document.querySelector('#projets-grille');
                          const rangee = [...grille.shadowRoot.querySelectorAll('tbody tr')].find((r) => r.index === ligne);
                          const td = [...rangee.children].find((c) => c._column?.getAttribute('data-champ') === champ);
                          const contenu = td.querySelector('slot').assignedNodes()[0];
                          contenu.id ||= 'cellule-' + Math.random().toString(36).slice(2);
                          return contenu.id;
                        }""", List.of(ligne, champ.cle()));
        return page.locator("#" + id);
    }

    /** What Ctrl+V brings, without asking the machine for its clipboard. */
    private void presserLePapier(String texte) {
        page.evaluate("""
                (texte) => {
                  const donnees = new DataTransfer();
                  donnees.setData('text/plain', texte);
                  let cible = document.activeElement;
                  while (cible.shadowRoot?.activeElement) {
                    cible = cible.shadowRoot.activeElement;
                  }
                  cible.dispatchEvent(new ClipboardEvent('paste',
                    { clipboardData: donnees, bubbles: true, composed: true, cancelable: true }));
                }""", texte);
    }

    private List<Projet> blocs() {
        return lus().stream().filter(projet -> projet.nom().startsWith("Bloc ")).toList();
    }

    private List<Projet> lus() {
        return systeme.obtenir(() -> projets.tous(contrat));
    }
}
