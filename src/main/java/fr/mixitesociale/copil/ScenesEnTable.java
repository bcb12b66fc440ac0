package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scenes that are one table, cut to what the screen holds, or one sentence when there is nothing to show. */
final class ScenesEnTable {

    private ScenesEnTable() {}

    /**
     * @param cle of the phrases of the scene: its legend is « cle.legende »
     * @param colonnes last parts of the keys of its headings
     * @param lignes rows that the screen holds; what is left is told under them
     */
    static <T> Scene de(
            int numero,
            String cle,
            String titre,
            List<String> colonnes,
            List<T> objets,
            int lignes,
            Function<T, List<String>> ligne,
            String source) {
        int autres = objets.size() - lignes;
        @Nullable String reste = autres > 0 ? Phrases.de("copil.scene.reste", autres) : null;
        return new Scene(
                numero,
                titre,
                new Corps.Table(
                        Phrases.de(cle + ".legende"),
                        colonnes.stream()
                                .map(colonne -> Phrases.de("copil.scene.colonne." + colonne))
                                .toList(),
                        objets.stream().limit(lignes).map(ligne).toList(),
                        reste),
                source);
    }

    static Scene rien(int numero, String titre, String phrase, String source) {
        return new Scene(numero, titre, new Corps.Rien(phrase), source);
    }

    /** The text, or what is said where there is none. */
    static String ou(@Nullable String texte, String cle) {
        return texte == null || texte.isEmpty() ? Phrases.de(cle) : texte;
    }

    /** The date, and that it is past. */
    static String echeance(@Nullable LocalDate echeance, LocalDate jour) {
        if (echeance == null) {
            return Phrases.de("copil.scene.sans_date");
        }
        String date = FormatFr.date(echeance);
        return echeance.isBefore(jour) ? Phrases.de("copil.scene.retard", date) : date;
    }
}
