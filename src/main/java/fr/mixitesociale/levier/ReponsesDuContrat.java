package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the readers of their grid may read: shared, and to be commented. */
@Component
class ReponsesDuContrat extends ObjetsDesGrilles {

    private final LecturesDuJournal lectures;
    private final ReponsesService service;

    ReponsesDuContrat(LecturesDuJournal lectures, ReponsesService service) {
        super(JournalDesGrilles.REPONSE);
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
        return lectures.partagees(participation).stream()
                .filter(reference -> ids.contains(reference.id().toString()))
                .flatMap(reference -> lectures.decrire(objet(), tous, reference).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        return lectures.sauf(participation, lectures.partagees(participation));
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampReponse.de(champ).isPresent() || ChampAvis.AVIS.cle().equals(champ);
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return lectures.restaurer(service, participation, id, champ, lue, voulue);
    }

    /** Whoever answered joins the papers that prove it, once the answer is shared. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> refusDeJoindre(Participation participation, String id) {
        return lectures.refusDeJoindre(participation, id);
    }
}
