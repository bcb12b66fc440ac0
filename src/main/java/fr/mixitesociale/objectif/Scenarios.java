package fr.mixitesociale.objectif;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Scenarios extends Repository<ScenarioEntity, UUID> {

    ScenarioEntity save(ScenarioEntity scenario);

    void flush();

    /** Deleted ones included, oldest first, with their figures: one statement. */
    @Query("select distinct s from ScenarioEntity s left join fetch s.valeurs where s.contrat = :contrat"
            + " order by s.creeLe, s.id")
    List<ScenarioEntity> duContrat(UUID contrat);

    @Query("select s from ScenarioEntity s where s.contrat = :contrat and s.id = :id")
    Optional<ScenarioEntity> deId(UUID contrat, UUID id);

    /** The scenario, its row held: two agents of one side may change it at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScenarioEntity s where s.contrat = :contrat and s.id = :id")
    Optional<ScenarioEntity> tenir(UUID contrat, UUID id);
}
