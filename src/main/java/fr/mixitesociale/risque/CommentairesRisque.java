package fr.mixitesociale.risque;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentairesRisque extends Repository<CommentaireRisque, UUID> {

    CommentaireRisque save(CommentaireRisque commentaire);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CommentaireRisque c where c.id = :id and c.contrat = :contrat")
    Optional<CommentaireRisque> tenir(UUID contrat, UUID id);

    @Query("select c from CommentaireRisque c where c.contrat = :contrat")
    List<CommentaireRisque> duContrat(UUID contrat);
}
