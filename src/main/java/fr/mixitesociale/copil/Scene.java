package fr.mixitesociale.copil;

import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Jauge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scene of a COPIL, as data: projected, printed as a slide.
 *
 * @param numero 1 to 6
 * @param titre the fact, in a sentence
 * @param source origin and date of what is shown
 */
public record Scene(int numero, String titre, Corps corps, String source) {

    /** How many there are. */
    public static final int NOMBRE = 6;

    /** One chart or one table. */
    public sealed interface Corps {

        /** One or two charts side by side. */
        record Courbes(List<Graphique> graphiques) implements Corps {
            public Courbes {
                graphiques = List.copyOf(graphiques);
            }
        }

        /** @param reperes two or three figures with their words: « PLAI », « 82 sur 69 au moins » */
        record Objectif(Jauge jauge, List<Repere> reperes, List<String> lignes) implements Corps {
            public Objectif {
                reperes = List.copyOf(reperes);
                lignes = List.copyOf(lignes);
            }
        }

        /** @param reste what the table has no room for, in a sentence; null when it shows all */
        record Table(
                String legende,
                List<String> tetes,
                List<List<String>> lignes,
                @Nullable String reste) implements Corps {
            public Table {
                tetes = List.copyOf(tetes);
                lignes = lignes.stream().map(List::copyOf).toList();
            }
        }

        /** Nothing to show, which is worth a sentence. */
        record Rien(String phrase) implements Corps {}
    }

    public record Repere(String nom, String valeur) {}
}
