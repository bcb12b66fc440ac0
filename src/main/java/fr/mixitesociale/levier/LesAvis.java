package fr.mixitesociale.levier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Whoever writes here holds the row of the State's notebook: see {@link Cahiers#tenir}. */
interface LesAvis extends Repository<AvisEntity, UUID> {

    AvisEntity save(AvisEntity avis);

    void flush();

    Optional<AvisEntity> findByContratAndReponse(UUID contrat, UUID reponse);
}
