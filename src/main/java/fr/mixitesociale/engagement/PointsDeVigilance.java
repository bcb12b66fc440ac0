package fr.mixitesociale.engagement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PointsDeVigilance extends Repository<PointDeVigilanceEntity, UUID> {

    PointDeVigilanceEntity save(PointDeVigilanceEntity point);

    void flush();

    /** The point, its row held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PointDeVigilanceEntity p where p.id = :id and p.contrat = :contrat")
    Optional<PointDeVigilanceEntity> tenir(UUID contrat, UUID id);

    @Query("select p from PointDeVigilanceEntity p where p.contrat = :contrat and p.supprimeLe is null"
            + " order by p.theme, p.creeLe, p.id")
    List<PointDeVigilanceEntity> duContrat(UUID contrat);

    @Query("select p from PointDeVigilanceEntity p where p.contrat = :contrat and p.id in :ids")
    List<PointDeVigilanceEntity> parIds(UUID contrat, Collection<UUID> ids);
}
