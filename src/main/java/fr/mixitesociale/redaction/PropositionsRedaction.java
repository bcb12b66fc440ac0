package fr.mixitesociale.redaction;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PropositionsRedaction extends Repository<PropositionRedaction, UUID> {

    PropositionRedaction save(PropositionRedaction proposition);

    void flush();

    /** The proposal, its row held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PropositionRedaction p where p.id = :id and p.contrat = :contrat")
    Optional<PropositionRedaction> tenir(UUID contrat, UUID id);

    /** Those that wait, with the opinions on them: one statement. */
    @Query("select distinct p from PropositionRedaction p left join fetch p.avis"
            + " where p.contrat = :contrat and p.rubrique in :rubriques and p.etat = EtatRedaction.EN_ATTENTE"
            + " order by p.creeLe, p.id")
    List<PropositionRedaction> enAttente(UUID contrat, Collection<String> rubriques);
}
