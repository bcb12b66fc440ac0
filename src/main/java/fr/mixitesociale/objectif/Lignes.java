package fr.mixitesociale.objectif;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lignes extends Repository<LigneObjectif, UUID> {

    void flush();

    @Query("select l from LigneObjectif l where l.id = :id and l.contrat = :contrat")
    Optional<LigneObjectif> deId(UUID contrat, UUID id);

    @Query("select l from LigneObjectif l where l.codeInsee = :commune and l.contrat = :contrat")
    Optional<LigneObjectif> deLaCommune(UUID contrat, String commune);

    /** Lines with their root, as they were at one moment: one statement, so that a total is never that of two states. */
    @Query("select l as ligne, c as conditions from LigneObjectif l, Conditions c"
            + " where l.contrat = :contrat and c.contrat = l.contrat order by l.codeInsee")
    List<Tuple> etat(UUID contrat);

    /** {@link #etat} of several contracts at once. */
    @Query("select l as ligne, c as conditions from LigneObjectif l, Conditions c"
            + " where l.contrat in :contrats and c.contrat = l.contrat order by l.codeInsee")
    List<Tuple> etats(Collection<UUID> contrats);
}
