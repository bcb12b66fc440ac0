package fr.mixitesociale.levier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param id « A4.1 » */
public record SectionDeGrille(
        String id, String titre, @Nullable String aide, List<Question> questions) {

    public SectionDeGrille {
        questions = List.copyOf(questions);
    }

    public List<Element> elements() {
        return questions.stream()
                .flatMap(question -> question.elements().stream())
                .toList();
    }
}
