package fr.mixitesociale.projet;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored projects. */
interface Projets extends JpaRepository<ProjetEntity, UUID> {

    /** The project of this contract, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ProjetEntity p where p.id = :id and p.contratId = :contrat")
    Optional<ProjetEntity> tenir(UUID contrat, UUID id);

    /** In the order of their ids, so that two lots never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ProjetEntity p where p.contratId = :contrat and p.id in :ids order by p.id")
    List<ProjetEntity> tenirTous(UUID contrat, Collection<UUID> ids);

    @Query("select coalesce(max(p.rang), 0) from ProjetEntity p where p.contratId = :contrat")
    int dernierRang(UUID contrat);

    @Query("select p from ProjetEntity p where p.contratId = :contrat and p.id in :ids")
    List<ProjetEntity> parmi(UUID contrat, Collection<UUID> ids);

    @Query("select p.id from ProjetEntity p where p.contratId = :contrat and p.confidentiel")
    Set<UUID> confidentiels(UUID contrat);

    /** Not a field of the entity: saving a project never writes over where it stands, nor does this make a new version. */
    @Modifying
    @Query(nativeQuery = true, value = "update projet set etape = :etape where id = :id and etape <> :etape")
    int situer(UUID id, int etape);
}
