package fr.mixitesociale.difficulte;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stored difficulties. */
interface Difficultes extends JpaRepository<DifficulteEntity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DifficulteEntity d where d.id = :id and d.contratId = :contrat")
    Optional<DifficulteEntity> tenir(UUID contrat, UUID id);

    /** Open ones first, the most urgent first; then those that were lifted. */
    @Query("""
            select d from DifficulteEntity d
            where d.contratId = :contrat and d.supprimeLe is null
            order by case when d.leveLe is null then 0 else 1 end, d.echeance nulls last, d.signaleLe desc, d.id""")
    List<DifficulteEntity> duContrat(UUID contrat);

    @Query("select d from DifficulteEntity d where d.contratId = :contrat")
    List<DifficulteEntity> toutes(UUID contrat);

    @Query("select d from DifficulteEntity d where d.contratId = :contrat and d.id in :ids")
    List<DifficulteEntity> parmi(UUID contrat, Collection<UUID> ids);

    @Query("""
            select d from DifficulteEntity d
            where d.contratId in :contrats and d.supprimeLe is null and d.leveLe is null and d.porteur is not null
            order by d.echeance nulls last, d.id""")
    List<DifficulteEntity> ouvertes(Collection<UUID> contrats);
}
