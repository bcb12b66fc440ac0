package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers being prepared: they exist for their own side only. */
@Component
class ReponsesPrivees extends ObjetsDesGrilles {

    private final LecturesDuJournal lectures;
    private final ReponsesService service;

    ReponsesPrivees(LecturesDuJournal lectures, ReponsesService service) {
        super(JournalDesGrilles.BROUILLON);
        this.lectures = lectures;
        this.service = service;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Cahier> tous = lectures.cahiers(participation);
        return lectures.miennes(participation).stream()
                .filter(reference -> ids.contains(reference.id().toString()))
                .flatMap(reference -> lectures.decrire(objet(), tous, reference).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        return lectures.sauf(participation, lectures.miennes(participation));
    }

    /** What is said of a draft would be read once it is shared. */
    @Override
    public boolean estCommentable() {
        return false;
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampReponse.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return lectures.restaurer(service, participation, id, champ, lue, voulue);
    }
}
