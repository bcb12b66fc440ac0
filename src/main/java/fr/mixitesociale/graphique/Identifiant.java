package fr.mixitesociale.graphique;

/** Makes a name that HTML identifiers and file names accept; two different names never become the same. */
final class Identifiant {

    private Identifiant() {}

    static String de(String nom) {
        StringBuilder id = new StringBuilder();
        nom.codePoints().forEach(c -> {
            if (c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
