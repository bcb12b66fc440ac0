package fr.mixitesociale.objectif;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Racines extends Repository<Conditions, UUID> {

    void flush();

    /** The root, held until the end of the transaction: taken before anything of article 2 is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conditions c where c.contrat = :contrat")
    Optional<Conditions> tenir(UUID contrat);

    @Query("select c from Conditions c where c.contrat = :contrat")
    Optional<Conditions> lire(UUID contrat);
}
