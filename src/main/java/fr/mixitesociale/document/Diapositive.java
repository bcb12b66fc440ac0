package fr.mixitesociale.document;

import java.util.List;

/** One slide: a fact as title, what shows it, where it comes from. */
public record Diapositive(String surtitre, String titre, List<Contenu> contenus, String source) {

    public Diapositive {
        contenus = List.copyOf(contenus);
    }

    /** What a slide shows, from top to bottom. */
    public sealed interface Contenu {

        /**
         * @param svg one {@code svg} element, made by the portal, that carries its own colours
         * @param largeur in hundredths of the width of the slide
         */
        record Dessin(String svg, String alternative, int largeur) implements Contenu {}

        record Tableau(List<String> tetes, List<List<String>> lignes) implements Contenu {
            public Tableau {
                tetes = List.copyOf(tetes);
                lignes = lignes.stream().map(List::copyOf).toList();
            }
        }

        record Lignes(List<String> lignes) implements Contenu {
            public Lignes {
                lignes = List.copyOf(lignes);
            }
        }
    }
}
