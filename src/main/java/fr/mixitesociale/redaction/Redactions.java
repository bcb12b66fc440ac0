package fr.mixitesociale.redaction;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Redactions extends Repository<Redaction, UUID> {

    Redaction save(Redaction redaction);

    void flush();

    /** The text, its row held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Redaction r where r.id = :id and r.contrat = :contrat")
    Optional<Redaction> tenir(UUID contrat, UUID id);

    @Query("select r from Redaction r where r.contrat = :contrat and r.rubrique in :rubriques")
    List<Redaction> deCesRubriques(UUID contrat, Collection<String> rubriques);

    @Query("select r from Redaction r where r.contrat = :contrat and r.id = :id")
    Optional<Redaction> lire(UUID contrat, UUID id);
}
