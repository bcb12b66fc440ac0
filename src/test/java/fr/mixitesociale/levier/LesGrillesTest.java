package fr.mixitesociale.levier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.engagement.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Les grilles de questionnement (guide, annexes 4 à 7)")
class LesGrillesTest {

    private final Grilles grilles = new LectureDesGrilles().grilles(new ClassPathResource("levier/grilles.yaml"));

    @Test
    @DisplayName("14 sections, 41 questions, 85 sous-questions")
    void comptes() {
        List<SectionDeGrille> sections =
                grilles.toutes().stream().flatMap(g -> g.sections().stream()).toList();
        List<Question> questions =
                sections.stream().flatMap(s -> s.questions().stream()).toList();
        assertThat(sections).hasSize(14);
        assertThat(questions).hasSize(41);
        assertThat(questions.stream().mapToInt(q -> q.sousQuestions().size()).sum())
                .isEqualTo(85);
    }

    @Test
    @DisplayName("une grille par thème, chaque numéro une seule fois, dans la section et l’annexe qu’il dit")
    void numeros() {
        assertThat(grilles.toutes()).extracting(Grille::theme).containsExactly(Theme.values());
        assertThat(grilles.toutes()).extracting(Grille::annexe).containsExactly(4, 5, 6, 7);
        List<String> ids = grilles.elements().stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(126);
        grilles.toutes()
                .forEach(grille -> grille.sections().forEach(section -> {
                    assertThat(section.id()).matches("A" + grille.annexe() + "\\.\\d");
                    assertThat(section.elements())
                            .allSatisfy(element -> assertThat(element.section()).isEqualTo(section.id()));
                }));
    }

    @Test
    @DisplayName("chaque thème propose des points de vigilance, et tout texte est une phrase lisible")
    void textes() {
        assertThat(grilles.toutes())
                .allSatisfy(grille -> assertThat(grille.vigilances()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(Stream.concat(
                        grilles.elements().stream().map(Element::texte),
                        grilles.toutes().stream().flatMap(grille -> grille.vigilances().stream())))
                .allSatisfy(texte -> assertThat(texte)
                        .hasSizeBetween(15, 200)
                        .doesNotContain("'")
                        .matches("[A-ZÀÉÊ].*[?.]"));
    }
}
