package fr.mixitesociale.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same parts in the same order with the same dates: the same text gives the same bytes. */
final class ZipFixe {

    /** Readers look there first. */
    private static final String TYPES = "[Content_Types].xml";

    private ZipFixe() {}

    /** @param remplaces parts that take the place of those of the file, by name */
    static byte[] de(byte[] zip, Map<String, byte[]> remplaces, LocalDate date) throws IOException {
        Map<String, byte[]> parties = new TreeMap<>();
        try (ZipInputStream lecture = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entree = lecture.getNextEntry(); entree != null; entree = lecture.getNextEntry()) {
                parties.put(entree.getName(), lecture.readAllBytes());
            }
        }
        parties.putAll(remplaces);
        ByteArrayOutputStream octets = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream sortie = new ZipOutputStream(octets)) {
            byte[] types = parties.remove(TYPES);
            if (types != null) {
                ecrire(sortie, TYPES, types, date);
            }
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                ecrire(sortie, partie.getKey(), partie.getValue(), date);
            }
        }
        return octets.toByteArray();
    }

    private static void ecrire(ZipOutputStream sortie, String nom, byte[] contenu, LocalDate date) throws IOException {
        ZipEntry entree = new ZipEntry(nom);
        entree.setTimeLocal(date.atStartOfDay());
        sortie.putNextEntry(entree);
        sortie.write(contenu);
        sortie.closeEntry();
    }
}
