package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The four grids, one for each theme of article L. 302-8-1 CCH. */
public final class Grilles {

    private final String source;
    private final List<Grille> toutes;
    private final Map<String, Element> elements = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when an id is used twice: answers are kept under it */
    Grilles(String source, List<Grille> toutes) {
        this.source = source;
        this.toutes = List.copyOf(toutes);
        for (Grille grille : toutes) {
            for (Element element : grille.elements()) {
                if (elements.put(element.id(), element) != null) {
                    throw new IllegalArgumentException("Two questions are called " + element.id());
                }
            }
        }
    }

    /** Where the questions come from. */
    public String source() {
        return source;
    }

    public List<Grille> toutes() {
        return toutes;
    }

    public Grille de(Theme theme) {
        return toutes.stream()
                .filter(grille -> grille.theme() == theme)
                .findFirst()
                .orElseThrow();
    }

    public Optional<Grille> deLaSection(String section) {
        return toutes.stream()
                .filter(grille -> grille.sections().stream().anyMatch(s -> s.id().equals(section)))
                .findFirst();
    }

    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    List<Element> elements() {
        return List.copyOf(elements.values());
    }
}
