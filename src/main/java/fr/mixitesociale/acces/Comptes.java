package fr.mixitesociale.acces;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. None is ever deleted: the journal names them. */
interface Comptes extends Repository<Compte, UUID> {

    /** {@code motif} is a lower-case LIKE pattern; roles and codes bound the list unless {@code tous}. */
    String FILTRE = """
             from Compte c
            where (:tous = true or (c.role in :roles and c.perimetreCode in :codes))
              and (c.identifiant like :motif escape '!' or lower(c.nom) like :motif escape '!'
                or lower(c.fonction) like :motif escape '!')
            """;

    @Query("select c" + FILTRE + " order by c.identifiant")
    List<Compte> page(boolean tous, Collection<Role> roles, Collection<String> codes, String motif, Pageable page);

    @Query("select count(c)" + FILTRE)
    long nombre(boolean tous, Collection<Role> roles, Collection<String> codes, String motif);

    Compte saveAndFlush(Compte compte);

    Optional<Compte> findById(UUID id);

    Optional<Compte> findByIdentifiant(String identifiant);

    List<Compte> findByDemonstrationTrueAndActifTrueOrderByIdentifiant();

    List<Compte> findByIdentifiantIn(Collection<String> identifiants);

    @Query(
            "select c from Compte c where c.actif and (c.perimetreCode in :codes or c.id in :ids) order by c.nom, c.identifiant")
    List<Compte> ouvertsSur(Collection<String> codes, Collection<UUID> ids);

    boolean existsByIdentifiant(String identifiant);

    long count();

    @Query("select c.identifiant from Compte c where c.demonstration order by c.identifiant")
    List<String> identifiantsDeDemonstration();

    /** A visit is no change of the account: the version stays, open forms and sessions remain valid. */
    @Modifying
    @Query("update Compte c set c.visitePrecedente = c.derniereConnexion, c.derniereConnexion = :le where c.id = :id")
    void noterConnexion(UUID id, Instant le);
}
