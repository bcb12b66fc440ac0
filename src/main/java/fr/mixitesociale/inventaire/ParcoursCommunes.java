package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Walks through the whole filtered list, row by row, in one statement. */
@Repository
class ParcoursCommunes {

    private final JdbcClient jdbc;
    private final FiltreCommunes filtres;

    ParcoursCommunes(JdbcClient jdbc, FiltreCommunes filtres) {
        this.jdbc = jdbc;
        this.filtres = filtres;
    }

    void parcourir(CritereCommunes critere, Tri tri, boolean croissant, Consumer<SituationCommune> ligne) {
        FiltreCommunes.Clause clause = filtres.clause(critere);
        try (Stream<SituationCommune> lignes = jdbc
                .sql(CommunesConsultation.COLONNES + clause.sql() + OrdreCommunes.sql(tri, croissant))
                .withFetchSize(500)
                .params(clause.parametres())
                .query(CommunesConsultation::situation)
                .stream()) {
            lignes.forEach(ligne);
        }
    }
}
