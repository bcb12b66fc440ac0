package fr.mixitesociale.levier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Whoever writes here holds the row of the notebook: see {@link Cahiers#tenir}. */
interface Reponses extends Repository<ReponseEntity, UUID> {

    ReponseEntity save(ReponseEntity reponse);

    void flush();

    Optional<ReponseEntity> findById(UUID id);
}
