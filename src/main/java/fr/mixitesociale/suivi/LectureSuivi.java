package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Participation;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objects of this room, for a person already let in the contract. */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class LectureSuivi {

    private final EntityManager entites;

    LectureSuivi(EntityManager entites) {
        this.entites = entites;
    }

    /** Article 4; two statements. */
    FicheGouvernance gouvernance(Participation participation) {
        Gouvernance gouvernance =
                duContrat(Sorte.GOUVERNANCE, participation, "o.id").getFirst();
        return new FicheGouvernance(
                participation.contrat(),
                gouvernance.version(),
                Valeurs.de(gouvernance, ChampGouvernance.class),
                duContrat(Sorte.MEMBRE, participation, "o.creeLe, o.id").stream()
                        .map(membre -> FicheMembre.de(membre, participation.contrat()))
                        .toList(),
                Sorte.GOUVERNANCE.refus().apply(participation));
    }

    /** Those of the contract that are not deleted; one statement. */
    <E extends ObjetTenu> List<E> duContrat(Sorte<E> sorte, Participation participation, String ordre) {
        return entites.createQuery(
                        "select o from %s o where o.contrat = :contrat and o.supprimeLe is null order by %s"
                                .formatted(sorte.type().getSimpleName(), ordre),
                        sorte.type())
                .setParameter("contrat", participation.contrat().id())
                .getResultList();
    }

    /** A meeting the caller knows the person may see. */
    Reunion reunion(UUID id) {
        return Objects.requireNonNull(entites.find(Reunion.class, id));
    }

    /** The same, several at once; one statement. */
    Map<UUID, Reunion> reunions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entites.createQuery("select r from Reunion r where r.id in :ids", Reunion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(reunion -> reunion.id, Function.identity()));
    }

    /** Those of these ids in the contract, deleted ones included; one statement. */
    <E extends ObjetTenu> List<E> parIds(Sorte<E> sorte, Participation participation, Collection<UUID> ids) {
        return entites.createQuery(
                        "select o from %s o where o.contrat = :contrat and o.id in :ids"
                                .formatted(sorte.type().getSimpleName()),
                        sorte.type())
                .setParameter("contrat", participation.contrat().id())
                .setParameter("ids", ids)
                .getResultList();
    }
}
