package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.modele.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an avenant does to the text in force: sections that take the place of those of the same key. Applied to the text
 * before, it gives the consolidated text.
 */
record Modification(List<Section> nouvelles) {

    Modification {
        nouvelles = List.copyOf(nouvelles);
    }

    /** What changes between a text and the same sections written again; the date of an act is no change. */
    static Modification de(TexteFige avant, List<Section> redigees) {
        Map<String, Section> signees = parCle(avant.sections());
        return new Modification(redigees.stream()
                .map(TexteFige::sansSignatures)
                .filter(section -> change(signees.get(section.cle()), section))
                .toList());
    }

    /** An article the signed text does not have is not one an avenant changes. */
    private static boolean change(@Nullable Section signee, Section redigee) {
        return signee != null && !TexteFige.ditLaMemeChose(signee, redigee);
    }

    TexteFige appliquer(TexteFige avant) {
        return avant.remplacer(parCle(nouvelles));
    }

    boolean estVide() {
        return nouvelles.isEmpty();
    }

    private static Map<String, Section> parCle(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::cle, Function.identity(), (une, _) -> une));
    }
}
