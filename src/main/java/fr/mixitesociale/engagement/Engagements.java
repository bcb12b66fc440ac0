package fr.mixitesociale.engagement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Engagements extends Repository<Engagement, UUID> {

    Engagement save(Engagement engagement);

    void flush();

    /** The engagement, its row held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Engagement e where e.id = :id and e.contrat = :contrat")
    Optional<Engagement> tenir(UUID contrat, UUID id);

    /** Those of one theme, their rows held: their order is about to change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Engagement e where e.contrat = :contrat and e.theme = :theme and e.supprimeLe is null"
            + " order by e.rang, e.creeLe, e.id")
    List<Engagement> tenirTheme(UUID contrat, Theme theme);

    @Query("select coalesce(max(e.rang), 0) from Engagement e where e.contrat = :contrat and e.theme = :theme")
    int dernierRang(UUID contrat, Theme theme);

    /** In the order of the contract, signatories included: one statement. */
    @Query("select distinct e from Engagement e left join fetch e.signataires"
            + " where e.contrat = :contrat and e.supprimeLe is null order by e.theme, e.rang, e.creeLe, e.id")
    List<Engagement> duContrat(UUID contrat);

    @Query("select e from Engagement e left join fetch e.signataires where e.contrat = :contrat and e.id in :ids")
    List<Engagement> parIds(UUID contrat, Collection<UUID> ids);
}
