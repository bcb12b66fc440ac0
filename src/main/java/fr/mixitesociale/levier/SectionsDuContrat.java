package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sections shared and signatories invited. */
@Component
class SectionsDuContrat extends ObjetsDesGrilles {

    private final Grilles grilles;
    private final LecturesDuJournal lectures;

    SectionsDuContrat(Grilles grilles, LecturesDuJournal lectures) {
        super(JournalDesGrilles.SECTION);
        this.grilles = grilles;
        this.lectures = lectures;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Theme> themes = lectures.themes(participation);
        return toutes(participation).entrySet().stream()
                .filter(entree -> ids.contains(entree.getKey()))
                .filter(entree -> themes.contains(entree.getValue().theme()))
                .map(entree -> entree.getValue().objet())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        Set<Theme> themes = lectures.themes(participation);
        return themes.size() == Theme.values().length
                ? Set.of()
                : toutes(participation).entrySet().stream()
                        .filter(entree -> !themes.contains(entree.getValue().theme()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean estCommentable() {
        return false;
    }

    private record DuTheme(Theme theme, ObjetDuContrat objet) {}

    private Map<String, DuTheme> toutes(Participation participation) {
        return lectures.cahiers(participation).stream()
                .flatMap(cahier -> grilles.toutes().stream()
                        .flatMap(grille -> Stream.concat(
                                grille.sections().stream()
                                        .map(section -> new DuTheme(
                                                grille.theme(),
                                                decrire(
                                                        objet(),
                                                        cahier.id() + ":" + section.id(),
                                                        cahier.signataire(),
                                                        section.id(),
                                                        section.titre()))),
                                Stream.of(new DuTheme(
                                        grille.theme(),
                                        decrire(
                                                objet(),
                                                cahier.signataire().id() + ":"
                                                        + grille.theme().name(),
                                                cahier.signataire(),
                                                "A" + grille.annexe(),
                                                grille.theme().libelle()))))))
                .collect(Collectors.toMap(un -> un.objet().id(), Function.identity()));
    }
}
