package fr.mixitesociale.levier;

import java.util.List;
import java.util.stream.Stream;

/** A question of a grid, with the sub-questions that detail it. */
public record Question(Element element, List<Element> sousQuestions) {

    public Question {
        sousQuestions = List.copyOf(sousQuestions);
    }

    /** The question, then its sub-questions. */
    public List<Element> elements() {
        return Stream.concat(Stream.of(element), sousQuestions.stream()).toList();
    }
}
