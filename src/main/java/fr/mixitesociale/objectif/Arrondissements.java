package fr.mixitesociale.objectif;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Arrondissements extends Repository<LigneArrondissement, UUID> {

    LigneArrondissement save(LigneArrondissement ligne);

    void flush();

    @Query("select a from LigneArrondissement a where a.contrat = :contrat order by a.code")
    List<LigneArrondissement> duContrat(UUID contrat);

    @Query("select a from LigneArrondissement a where a.contrat = :contrat and a.id = :id")
    Optional<LigneArrondissement> deId(UUID contrat, UUID id);
}
