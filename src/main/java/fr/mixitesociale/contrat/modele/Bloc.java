package fr.mixitesociale.contrat.modele;

import fr.mixitesociale.graphique.Graphique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of a section, in reading order. */
public sealed interface Bloc {

    /** @param niveau 1 is the level right under the heading of the section */
    record Titre(int niveau, String texte) implements Bloc {}

    record Paragraphe(List<Passage> passages) implements Bloc {
        public Paragraphe {
            passages = List.copyOf(passages);
        }
    }

    /** @param elements each made of blocks: paragraphs, and lists within lists */
    record Liste(boolean numerotee, List<List<Bloc>> elements) implements Bloc {
        public Liste {
            elements = elements.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param legende what the table tells, printed above it
     * @param colonnes headings, repeated on each page
     * @param lignes each as long as {@code colonnes}
     * @param total last line, told apart from the others; null without
     */
    record Tableau(
            String legende,
            List<Colonne> colonnes,
            List<List<Cellule>> lignes,
            @Nullable List<Cellule> total) implements Bloc {
        public Tableau {
            colonnes = List.copyOf(colonnes);
            lignes = lignes.stream().map(List::copyOf).toList();
            total = total == null ? null : List.copyOf(total);
            int largeur = colonnes.size();
            if (lignes.stream().anyMatch(ligne -> ligne.size() != largeur)
                    || (total != null && total.size() != largeur)) {
                throw new IllegalArgumentException(
                        "Each line of « %s » must have %d cells".formatted(legende, largeur));
            }
        }
    }

    /** @param poids relative width */
    record Colonne(String titre, int poids, boolean nombre) {

        public static Colonne texte(String titre, int poids) {
            return new Colonne(titre, poids, false);
        }

        /** Aligned to the right. */
        public static Colonne nombre(String titre, int poids) {
            return new Colonne(titre, poids, true);
        }
    }

    record Cellule(List<Passage> passages) {
        public Cellule {
            passages = List.copyOf(passages);
        }

        public static Cellule de(String texte) {
            return new Cellule(List.of(Passage.de(texte)));
        }
    }

    /** A chart, with its own title, source and text alternative. */
    record Figure(Graphique graphique) implements Bloc {}

    /** A remark set apart from the text: source of a figure, legal reminder. */
    record Note(List<Passage> passages) implements Bloc {
        public Note {
            passages = List.copyOf(passages);
        }
    }

    /** What is not written yet. Printed as such, so that a draft has its complete skeleton. */
    record ACompleter(String phrase) implements Bloc {}

    /** Where the parties sign. */
    record Signatures(List<Signature> signatures) implements Bloc {
        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * @param partie « Pour la commune d’Aubrac-sur-Mirande »
     * @param representant « Jeanne Vidal, maire », empty when not known yet
     * @param acte how and when it signed, empty while it did not
     */
    record Signature(String partie, String representant, String acte) {}

    static Bloc paragraphe(String texte) {
        return new Paragraphe(List.of(Passage.de(texte)));
    }

    static Bloc note(String texte) {
        return new Note(List.of(Passage.italique(texte)));
    }

    static Bloc puces(List<String> elements) {
        return new Liste(
                false,
                elements.stream().map(element -> List.of(paragraphe(element))).toList());
    }
}
