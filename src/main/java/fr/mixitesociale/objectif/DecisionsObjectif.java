package fr.mixitesociale.objectif;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The decisions, by commune and period. */
interface DecisionsObjectif extends JpaRepository<DecisionObjectif, UUID> {

    Optional<DecisionObjectif> findByCodeInseeAndPeriode(String codeInsee, int periode);

    List<DecisionObjectif> findByPeriodeAndCodeInseeIn(int periode, Collection<String> codes);
}
