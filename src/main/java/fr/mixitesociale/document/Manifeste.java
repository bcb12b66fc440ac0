package fr.mixitesociale.document;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an archive holds, file by file, with the fingerprint that proves it: for people and for programs. */
final class Manifeste {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifeste() {}

    /** @param schema version of this list */
    record Liste(int schema, UUID contrat, String intitule, LocalDate date, List<Entree> fichiers) {}

    record Entree(String nom, long octets, String sha256) {}

    static Map<String, byte[]> de(Contrat contrat, LocalDate jour, Map<String, byte[]> fichiers) {
        List<Entree> entrees = fichiers.entrySet().stream()
                .map(fichier -> new Entree(fichier.getKey(), fichier.getValue().length, Sha256.de(fichier.getValue())))
                .toList();
        StringBuilder texte = new StringBuilder(Phrases.de(
                        "document.manifeste",
                        contrat.intitule(),
                        contrat.periode().libelle(),
                        FormatFr.dateLongue(jour)))
                .append("\n\n");
        entrees.forEach(entree ->
                texte.append(entree.sha256()).append("  ").append(entree.nom()).append('\n'));
        Map<String, byte[]> manifestes = new LinkedHashMap<>();
        manifestes.put("MANIFESTE.txt", texte.toString().getBytes(StandardCharsets.UTF_8));
        manifestes.put(
                "manifeste.json",
                JSON.writeValueAsBytes(new Liste(1, contrat.id(), contrat.intitule(), jour, entrees)));
        return manifestes;
    }

    static byte[] zip(Map<String, byte[]> fichiers, LocalDate jour) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, byte[]> fichier : fichiers.entrySet()) {
                ZipEntry entree = new ZipEntry(fichier.getKey());
                entree.setTimeLocal(jour.atStartOfDay());
                zip.putNextEntry(entree);
                zip.write(fichier.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
