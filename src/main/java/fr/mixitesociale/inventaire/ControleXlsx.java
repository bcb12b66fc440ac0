package fr.mixitesociale.inventaire;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Looks at an XLSX file before the spreadsheet library does: sizes announced by its directory, then every part inflated
 * once under a limit and its XML walked without building anything. Refuses ZIP bombs, lying sizes, nested archives,
 * macros, XML entities, absurd cells and columns; costs a few buffers of memory whatever the file says.
 */
final class ControleXlsx {

    private static final long TOTAL_MAX = 100L * 1024 * 1024;
    private static final long RAPPORT_MAX = 200;
    private static final long PETIT = 1024 * 1024;
    private static final List<String> ARCHIVES =
            List.of(".zip", ".jar", ".xlsx", ".xlsm", ".docx", ".gz", ".7z", ".rar", ".bin", ".exe");

    private ControleXlsx() {}

    /**
     * @return the bytes to open: relations may name any part as a sheet, so a part that was not walked as XML (a picture)
     *     is wiped
     */
    static byte[] verifier(FichierRecu fichier) {
        List<RepertoireZip.Entree> entrees = RepertoireZip.lire(fichier.contenu())
                .orElseThrow(() -> fichier.refus(Erreurs.duFichier("xlsx_illisible")));
        if (entrees.stream().noneMatch(e -> e.nom().equals("[Content_Types].xml"))
                || entrees.stream().noneMatch(e -> e.nom().startsWith("xl/worksheets/"))) {
            throw fichier.refus(Erreurs.duFichier("zip"));
        }
        if (entrees.stream().anyMatch(ControleXlsx::estArchive)) {
            throw fichier.refus(Erreurs.duFichier("xlsx_contenu"));
        }
        if (entrees.stream().mapToLong(RepertoireZip.Entree::taille).sum() > TOTAL_MAX
                || entrees.stream().anyMatch(ControleXlsx::estDemesuree)) {
            throw fichier.refus(Erreurs.duFichier("xlsx_bombe"));
        }
        entrees.forEach(entree -> lire(fichier, entree));
        byte[] lisible = fichier.contenu().clone();
        entrees.stream()
                .filter(entree -> !estDuXml(entree))
                .forEach(entree -> Arrays.fill(lisible, entree.debut(), entree.debut() + entree.comprime(), (byte) 0));
        return lisible;
    }

    private static boolean estDuXml(RepertoireZip.Entree entree) {
        String nom = entree.nom().toLowerCase(Locale.ROOT);
        return nom.endsWith(".xml") || nom.endsWith(".rels");
    }

    private static boolean estArchive(RepertoireZip.Entree entree) {
        String nom = entree.nom().toLowerCase(Locale.ROOT);
        // printer settings are the one binary part spreadsheets put beside a sheet
        return ARCHIVES.stream().anyMatch(nom::endsWith) && !nom.startsWith("xl/printersettings/");
    }

    private static boolean estDemesuree(RepertoireZip.Entree entree) {
        return entree.taille() > PETIT && entree.taille() > RAPPORT_MAX * Math.max(1, entree.comprime());
    }

    private static void lire(FichierRecu fichier, RepertoireZip.Entree entree) {
        Inflater inflater = new Inflater(true);
        try (InputStream flux = new Borne(ouvrir(fichier, entree, inflater), entree.taille())) {
            if (estDuXml(entree)) {
                Optional<ErreurFichier> erreur = ControleFeuille.parcourir(flux);
                if (erreur.isPresent()) {
                    throw fichier.refus(erreur.get());
                }
            } else {
                flux.transferTo(OutputStream.nullOutputStream());
            }
        } catch (Demesure e) {
            throw refus(fichier, "xlsx_bombe", e);
        } catch (XMLStreamException e) {
            throw refus(fichier, e.getNestedException() instanceof Demesure ? "xlsx_bombe" : "xlsx_illisible", e);
        } catch (IOException e) {
            throw refus(fichier, "xlsx_illisible", e);
        } finally {
            inflater.end();
        }
    }

    private static InputStream ouvrir(FichierRecu fichier, RepertoireZip.Entree entree, Inflater inflater) {
        InputStream brut = new ByteArrayInputStream(fichier.contenu(), entree.debut(), entree.comprime());
        return entree.comprimee() ? new InflaterInputStream(brut, inflater, 8192) : brut;
    }

    private static FichierRefuse refus(FichierRecu fichier, String cle, Exception cause) {
        FichierRefuse refus = fichier.refus(Erreurs.duFichier(cle));
        refus.initCause(cause);
        return refus;
    }

    /** The part is larger than its directory says. */
    private static final class Demesure extends IOException {}

    private static final class Borne extends FilterInputStream {

        private long reste;

        Borne(InputStream flux, long reste) {
            super(flux);
            this.reste = reste;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            compter(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            int lus = super.read(octets, debut, longueur);
            compter(Math.max(lus, 0));
            return lus;
        }

        private void compter(int lus) throws Demesure {
            reste -= lus;
            if (reste < 0) {
                throw new Demesure();
            }
        }
    }
}
