package fr.mixitesociale.droits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The expected rights, one line per route, API path or public service method, one column per account. Cells: {@code oui}
 * (may go or act; the data may still refuse), {@code non} (refused), {@code connexion} (asked to log in).
 */
record Matrice(List<String> comptes, Map<String, Map<String, String>> lignes) {

    private static final Path FICHIER = Path.of("src/test/resources/droits/matrice.csv");

    static Matrice lire() throws IOException {
        List<String> textes = Files.readAllLines(FICHIER).stream()
                .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                .toList();
        List<String> comptes = Arrays.stream(textes.getFirst().split(";"))
                .map(String::strip)
                .skip(1)
                .toList();
        Map<String, Map<String, String>> lignes = new LinkedHashMap<>();
        for (String texte : textes.subList(1, textes.size())) {
            String[] cellules = texte.split(";");
            if (cellules.length != comptes.size() + 1) {
                throw new IllegalStateException("One cell per account expected: " + texte);
            }
            Map<String, String> droits = new LinkedHashMap<>();
            for (int i = 0; i < comptes.size(); i++) {
                droits.put(comptes.get(i), cellules[i + 1].strip());
            }
            lignes.put(cellules[0].strip(), droits);
        }
        return new Matrice(comptes, lignes);
    }

    /** Differences between what was tried and what is expected, as lines ready to be read or pasted. */
    List<String> ecarts(String genre, Map<String, Map<String, String>> constats) {
        List<String> ecarts = new ArrayList<>();
        constats.forEach((element, constat) -> {
            Map<String, String> attendu = lignes.get(element);
            if (attendu == null) {
                ecarts.add("absent from the matrix, found: " + ligne(element, constat));
            } else if (!attendu.equals(constat)) {
                ecarts.add("expected: " + ligne(element, attendu) + "\n    found:    " + ligne(element, constat));
            }
        });
        lignes.keySet().stream()
                .filter(element -> element.startsWith(genre + " ") && !constats.containsKey(element))
                .forEach(element -> ecarts.add("in the matrix, no longer in the application: " + element));
        return ecarts;
    }

    private static String ligne(String element, Map<String, String> droits) {
        return element + ";" + droits.values().stream().collect(Collectors.joining(";"));
    }
}
