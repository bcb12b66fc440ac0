package fr.mixitesociale.projet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored proposals. */
interface Propositions extends JpaRepository<PropositionEntity, UUID> {

    /** The project of a proposal of this contract: read first, so that the project is held before its proposals. */
    @Query("select p.projetId from PropositionEntity p where p.id = :id and p.contratId = :contrat")
    Optional<UUID> projet(UUID contrat, UUID id);

    @Query("select p from PropositionEntity p where p.projetId = :projet and p.champ = :champ and p.cote = :cote"
            + " and p.etat = fr.mixitesociale.projet.EtatProposition.EN_ATTENTE")
    List<PropositionEntity> enAttente(UUID projet, ChampProjet champ, String cote);

    @Query("select p from PropositionEntity p where p.projetId in :projets"
            + " and p.etat = fr.mixitesociale.projet.EtatProposition.EN_ATTENTE order by p.creeLe, p.id")
    List<PropositionEntity> enAttente(Collection<UUID> projets);
}
