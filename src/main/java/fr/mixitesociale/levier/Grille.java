package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.Theme;
import java.util.List;

/**
 * The questions of one theme.
 *
 * @param annexe of the guide, whose numbering is kept
 * @param page of the guide
 * @param vigilances what the State looks at on this theme, to begin its points de vigilance from
 */
public record Grille(int annexe, Theme theme, int page, List<String> vigilances, List<SectionDeGrille> sections) {

    public Grille {
        vigilances = List.copyOf(vigilances);
        sections = List.copyOf(sections);
    }

    public List<Element> elements() {
        return sections.stream().flatMap(section -> section.elements().stream()).toList();
    }
}
