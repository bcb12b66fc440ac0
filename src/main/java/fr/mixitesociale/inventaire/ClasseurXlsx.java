package fr.mixitesociale.inventaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * An XLSX file of another room, read with the care taken of inventories: looked at before it is opened, then each cell
 * as the text a person would type.
 */
public final class ClasseurXlsx {

    /** One long text told in a file may be referred to by every cell: what is read is bounded, not only what is told. */
    private static final int SIGNES_MAX = 50_000_000;

    private ClasseurXlsx() {}

    /** @param lignes those that hold something, in the order of the sheet */
    public record Feuille(String nom, List<Ligne> lignes) {}

    /** @param numero as the spreadsheet shows it, the first is 1 */
    public record Ligne(int numero, List<String> cellules) {

        /** @return empty beyond the last cell */
        public String cellule(int position) {
            return position < cellules.size() ? cellules.get(position) : "";
        }
    }

    /**
     * What one reads of a file, whatever it holds.
     *
     * @param feuilles first sheets that are read
     * @param lignes more of them refuse the file
     * @param colonnes the cells to the right are left out
     */
    public record Bornes(int feuilles, int lignes, int colonnes) {}

    /**
     * @throws FichierTropGros above 20 MB
     * @throws FichierRefuse when it is not a harmless workbook, with the reason
     */
    public static List<Feuille> lire(String nom, byte[] contenu, Bornes bornes) {
        FichierRecu fichier = FichierRecu.de(nom, contenu);
        byte[] lisible = ControleXlsx.verifier(fichier);
        try (ReadableWorkbook classeur =
                new ReadableWorkbook(new ByteArrayInputStream(lisible), new ReadingOptions(true, true))) {
            List<Feuille> feuilles = new ArrayList<>();
            for (Sheet feuille : classeur.getSheets().limit(bornes.feuilles()).toList()) {
                feuilles.add(new Feuille(feuille.getName(), lignes(fichier, feuille, bornes)));
            }
            return feuilles;
        } catch (IOException | RuntimeException e) {
            throw LignesXlsx.illisible(fichier, e);
        }
    }

    private static List<Ligne> lignes(FichierRecu fichier, Sheet feuille, Bornes bornes) throws IOException {
        List<Ligne> lignes = new ArrayList<>();
        int[] signes = {0};
        try (Stream<Row> flux = feuille.openStream()) {
            flux.forEach(ligne -> {
                if (lignes.size() == bornes.lignes()) {
                    throw fichier.refus(Erreurs.duFichier("trop_de_lignes", bornes.lignes()));
                }
                int largeur = Math.min(ligne.getCellCount(), bornes.colonnes());
                List<String> cellules = new ArrayList<>(largeur);
                for (int i = 0; i < largeur; i++) {
                    String texte = LignesXlsx.texte(
                            fichier, ligne.getRowNum(), ligne.getOptionalCell(i).orElse(null));
                    signes[0] += texte.length();
                    cellules.add(texte);
                }
                if (signes[0] > SIGNES_MAX) {
                    throw fichier.refus(Erreurs.duFichier("xlsx_bombe"));
                }
                if (cellules.stream().anyMatch(cellule -> !cellule.isBlank())) {
                    lignes.add(new Ligne(ligne.getRowNum(), cellules));
                }
            });
        }
        return lignes;
    }
}
