package fr.mixitesociale.acces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. None is ever deleted: the journal names them. */
interface Comptes extends Repository<Compte, UUID>, JpaSpecificationExecutor<Compte> {

    Compte saveAndFlush(Compte compte);

    Optional<Compte> findById(UUID id);

    Optional<Compte> findByIdentifiant(String identifiant);

    List<Compte> findByDemonstrationTrueAndActifTrueOrderByIdentifiant();

    boolean existsByIdentifiant(String identifiant);

    long count();

    @Query("select c.identifiant from Compte c where c.demonstration order by c.identifiant")
    List<String> identifiantsDeDemonstration();

    /** A visit is no change of the account: the version stays, open forms and sessions remain valid. */
    @Modifying
    @Query("update Compte c set c.visitePrecedente = c.derniereConnexion, c.derniereConnexion = :le where c.id = :id")
    void noterConnexion(UUID id, Instant le);
}
