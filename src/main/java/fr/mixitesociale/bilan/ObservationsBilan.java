package fr.mixitesociale.bilan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObservationsBilan extends Repository<ObservationBilan, UUID> {

    ObservationBilan saveAndFlush(ObservationBilan observation);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ObservationBilan o where o.contrat = :contrat and o.signataire = :signataire")
    Optional<ObservationBilan> tenir(UUID contrat, UUID signataire);

    @Query("select o from ObservationBilan o where o.contrat = :contrat")
    List<ObservationBilan> duContrat(UUID contrat);
}
