package fr.mixitesociale.document;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in reading order, its headings levelled and named once for every format: the table of contents, the
 * bookmarks and the links of the preview all go by the same names.
 */
public record Deroule(List<Feuillet> feuillets) {

    /** Deeper headings exist in no official text. */
    public static final int NIVEAU_MAX = 4;

    /** A wider table than this does not fit on a page held upright. */
    private static final int COLONNES_DEBOUT = 7;

    public Deroule {
        feuillets = List.copyOf(feuillets);
    }

    /** What is printed on pages of one orientation. */
    public record Feuillet(boolean paysage, List<Element> elements) {
        public Feuillet {
            elements = List.copyOf(elements);
        }
    }

    /** One step of the reading. */
    public sealed interface Element {

        /** @param niveau 1 to {@link #NIVEAU_MAX} */
        record Entete(int niveau, String ancre, String texte) implements Element {}

        record Corps(Bloc bloc) implements Element {}
    }

    /** A letter, a model of délibération: it begins at once, without a cover nor a table of contents. */
    public boolean estBref() {
        return feuillets.size() == 1;
    }

    public List<Element.Entete> entetes() {
        return feuillets.stream()
                .flatMap(feuillet -> feuillet.elements().stream())
                .filter(Element.Entete.class::isInstance)
                .map(Element.Entete.class::cast)
                .toList();
    }

    public static Deroule de(Ouvrage ouvrage) {
        Numeros numeros = new Numeros();
        List<Feuillet> feuillets = new ArrayList<>();
        for (Partie partie : ouvrage.parties()) {
            boolean titree = !partie.titre().isBlank();
            for (int i = 0; i < partie.sections().size(); i++) {
                Section section = partie.sections().get(i);
                List<Element> elements = new ArrayList<>();
                if (titree && i == 0) {
                    elements.add(numeros.entete(1, partie.titre()));
                }
                section(section, titree ? 2 : 1, numeros, elements);
                feuillets.add(new Feuillet(estLarge(section), elements));
            }
        }
        return new Deroule(feuillets);
    }

    private static void section(Section section, int niveau, Numeros numeros, List<Element> elements) {
        elements.add(numeros.entete(niveau, section.titre()));
        for (Bloc bloc : section.blocs()) {
            elements.add(
                    bloc instanceof Bloc.Titre titre
                            ? numeros.entete(niveau + Math.max(1, titre.niveau()), titre.texte())
                            : new Element.Corps(bloc));
        }
    }

    private static boolean estLarge(Section section) {
        return section.blocs().stream()
                .anyMatch(bloc -> bloc instanceof Bloc.Tableau tableau
                        && tableau.colonnes().size() > COLONNES_DEBOUT);
    }

    /** Anchors are places, not words: two headings may say the same. */
    private static final class Numeros {

        private int dernier;

        Element.Entete entete(int niveau, String texte) {
            dernier++;
            return new Element.Entete(Math.min(niveau, NIVEAU_MAX), "titre-" + dernier, TexteSur.ligne(texte));
        }
    }
}
