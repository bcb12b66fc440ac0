package fr.mixitesociale.inventaire;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file as a header and lines, CSV or XLSX told apart by its first bytes and never by its name. */
final class Tableau implements AutoCloseable, Iterator<LigneTableau> {

    static final int LIGNES_MAX = 100_000;

    /** The 2024 national file starts with a blank line; a few more are forgiven. */
    private static final int ENTETE_AVANT = 20;

    private final FichierRecu fichier;
    private final Iterator<LigneTableau> lignes;
    private final char separateur;
    private final Entetes entetes;
    private int lues;
    private @Nullable LigneTableau suivante;

    private Tableau(FichierRecu fichier, Iterator<LigneTableau> lignes, char separateur) {
        this.fichier = fichier;
        this.lignes = lignes;
        this.separateur = separateur;
        LigneTableau premiere = prochaine(lignes);
        if (premiere == null) {
            throw fichier.refus(Erreurs.duFichier("vide"));
        }
        if (premiere.numero() > ENTETE_AVANT) {
            throw fichier.refus(Erreurs.deLaLigne(premiere.numero(), "entete_trop_loin", ENTETE_AVANT));
        }
        this.entetes = Entetes.de(premiere);
        this.suivante = prochaine(lignes);
    }

    static Tableau ouvrir(FichierRecu fichier) {
        byte[] contenu = fichier.contenu();
        if (commencePar(contenu, 'P', 'K')) {
            return deClasseur(fichier, LignesXlsx.ouvrir(fichier));
        }
        if (commencePar(contenu, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw fichier.refus(Erreurs.duFichier("xls"));
        }
        if (commencePar(contenu, '%', 'P', 'D', 'F')) {
            throw fichier.refus(Erreurs.duFichier("pdf"));
        }
        // counted before anything is read: else each line would first be checked and reported
        if (lignes(contenu) > LIGNES_MAX + 1) {
            throw fichier.refus(Erreurs.deLaLigne(LIGNES_MAX + 1, "trop_de_lignes", LIGNES_MAX));
        }
        LignesCsv csv = LignesCsv.ouvrir(fichier);
        return new Tableau(fichier, csv, csv.separateur());
    }

    private static Tableau deClasseur(FichierRecu fichier, LignesXlsx lignes) {
        try {
            return new Tableau(fichier, lignes, ';');
        } catch (RuntimeException refus) {
            lignes.close();
            throw refus;
        }
    }

    Entetes entetes() {
        return entetes;
    }

    char separateur() {
        return separateur;
    }

    @Override
    public boolean hasNext() {
        return suivante != null;
    }

    @Override
    public LigneTableau next() {
        LigneTableau ligne = suivante;
        if (ligne == null) {
            throw new NoSuchElementException();
        }
        if (++lues > LIGNES_MAX) {
            throw fichier.refus(Erreurs.deLaLigne(ligne.numero(), "trop_de_lignes", LIGNES_MAX));
        }
        suivante = prochaine(lignes);
        return ligne;
    }

    @Override
    public void close() {
        if (lignes instanceof LignesXlsx xlsx) {
            xlsx.close();
        }
    }

    /** Blank lines, and lines of separators only, are nothing. */
    private static @Nullable LigneTableau prochaine(Iterator<LigneTableau> lignes) {
        while (lignes.hasNext()) {
            LigneTableau ligne = lignes.next();
            if (!ligne.estVide()) {
                return ligne;
            }
        }
        return null;
    }

    private static int lignes(byte[] contenu) {
        int lignes = 0;
        for (byte octet : contenu) {
            if (octet == '\n') {
                lignes++;
            }
        }
        return lignes;
    }

    private static boolean commencePar(byte[] contenu, int... debut) {
        if (contenu.length < debut.length) {
            return false;
        }
        for (int i = 0; i < debut.length; i++) {
            if ((contenu[i] & 0xff) != debut[i]) {
                return false;
            }
        }
        return true;
    }
}
