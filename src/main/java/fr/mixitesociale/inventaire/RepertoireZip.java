package fr.mixitesociale.inventaire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The central directory of a ZIP archive, read before anything is inflated (PKWARE APPNOTE 4.3). Only plain archives
 * that fill the whole file are accepted: no prefix, no ZIP64, no encryption, no entry twice, no path out of the archive.
 */
final class RepertoireZip {

    static final int ENTREES_MAX = 200;

    private static final int FIN = 0x06054b50;
    private static final int ENTREE = 0x02014b50;
    private static final int LOCALE = 0x04034b50;
    private static final int TAILLE_FIN = 22;
    private static final long TRENTE_DEUX_BITS = 0xffffffffL;
    private static final int CHIFFREE = 1;

    private RepertoireZip() {}

    /** @param debut where the compressed bytes start */
    record Entree(String nom, boolean comprimee, int debut, int comprime, long taille) {}

    /** @return the entries, or empty when the bytes are not such an archive */
    static Optional<List<Entree>> lire(byte[] contenu) {
        ByteBuffer octets = ByteBuffer.wrap(contenu).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return contenu.length < TAILLE_FIN || octets.getInt(0) != LOCALE
                    ? Optional.empty()
                    : repertoire(octets, contenu);
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Optional<List<Entree>> repertoire(ByteBuffer octets, byte[] contenu) {
        int fin = positionFin(octets);
        if (fin < 0) {
            return Optional.empty();
        }
        int nombre = court(octets, fin + 10);
        long taille = entier(octets, fin + 12);
        long debut = entier(octets, fin + 16);
        // a prefix would shift the directory: such a file can be two things at once
        if (nombre == 0 || nombre > ENTREES_MAX || debut + taille != fin) {
            return Optional.empty();
        }
        List<Entree> entrees = new ArrayList<>(nombre);
        Set<String> noms = new HashSet<>();
        int position = (int) debut;
        for (int i = 0; i < nombre; i++) {
            Optional<Entree> entree = entree(octets, contenu, position);
            if (entree.isEmpty() || !noms.add(entree.get().nom())) {
                return Optional.empty();
            }
            entrees.add(entree.get());
            position += 46 + court(octets, position + 28) + court(octets, position + 30) + court(octets, position + 32);
        }
        return position == fin ? Optional.of(entrees) : Optional.empty();
    }

    private static Optional<Entree> entree(ByteBuffer octets, byte[] contenu, int position) {
        int methode = court(octets, position + 10);
        long comprime = entier(octets, position + 20);
        long taille = entier(octets, position + 24);
        long locale = entier(octets, position + 42);
        String nom = new String(contenu, position + 46, court(octets, position + 28), StandardCharsets.UTF_8);
        boolean acceptable = octets.getInt(position) == ENTREE
                && (court(octets, position + 8) & CHIFFREE) == 0
                && (methode == 0 || methode == 8)
                && comprime != TRENTE_DEUX_BITS
                && taille != TRENTE_DEUX_BITS
                && estSur(nom)
                && locale < contenu.length
                && octets.getInt((int) locale) == LOCALE;
        if (!acceptable) {
            return Optional.empty();
        }
        int debut = (int) locale + 30 + court(octets, (int) locale + 26) + court(octets, (int) locale + 28);
        return debut + comprime > contenu.length
                ? Optional.empty()
                : Optional.of(new Entree(nom, methode == 8, debut, (int) comprime, taille));
    }

    private static int positionFin(ByteBuffer octets) {
        int longueur = octets.limit();
        int plusTot = Math.max(0, longueur - TAILLE_FIN - 0xffff);
        for (int i = longueur - TAILLE_FIN; i >= plusTot; i--) {
            if (octets.getInt(i) == FIN && i + TAILLE_FIN + court(octets, i + 20) == longueur) {
                return i;
            }
        }
        return -1;
    }

    private static boolean estSur(String nom) {
        return !nom.isEmpty()
                && !nom.startsWith("/")
                && nom.indexOf('\\') < 0
                && nom.indexOf('\0') < 0
                && nom.indexOf(':') < 0
                && !List.of(nom.split("/")).contains("..");
    }

    private static int court(ByteBuffer octets, int position) {
        return Short.toUnsignedInt(octets.getShort(position));
    }

    private static long entier(ByteBuffer octets, int position) {
        return Integer.toUnsignedLong(octets.getInt(position));
    }
}
