package fr.mixitesociale.jalon;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored milestones; the row of the project is held before one is read to be written. */
interface Jalons extends JpaRepository<JalonEntity, UUID> {

    Optional<JalonEntity> findByProjetIdAndJalon(UUID projetId, Jalon jalon);
}
