package fr.mixitesociale.preambule;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parties extends Repository<Partie, UUID> {

    Partie save(Partie partie);

    void flush();

    /** The row, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partie p where p.signataire = :signataire and p.contrat = :contrat")
    Optional<Partie> tenir(UUID contrat, UUID signataire);

    @Query("select p from Partie p where p.contrat = :contrat")
    List<Partie> duContrat(UUID contrat);
}
