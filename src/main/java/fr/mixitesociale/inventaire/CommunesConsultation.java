package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of communes that have at least one inventory. Inventories are public data: every account reads every
 * commune. One statement a page, whatever the number of communes.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CommunesConsultation {

    /** Larger pages are cut to this: the size comes from the browser. */
    public static final int LIMITE = 200;

    static final String COLONNES = """
            select code_insee, nom, departement, nom_departement, nom_epci, population, annee, lls, taux, taux_cible,
                   manquants_min, manquants_max, statut, source
            from situation_commune
            """;

    private final JdbcClient jdbc;
    private final FiltreCommunes filtres;

    CommunesConsultation(JdbcClient jdbc, FiltreCommunes filtres) {
        this.jdbc = jdbc;
        this.filtres = filtres;
    }

    /** @return one page, in an order that never changes between two pages */
    public List<SituationCommune> page(CritereCommunes critere, Tri tri, boolean croissant, int offset, int limite) {
        FiltreCommunes.Clause clause = filtres.clause(critere);
        return jdbc.sql(COLONNES + clause.sql() + OrdreCommunes.sql(tri, croissant)
                        + " offset :debut rows fetch next :nombre rows only")
                .params(clause.parametres())
                .param("debut", Math.max(0, offset))
                .param("nombre", Math.clamp(limite, 0, LIMITE))
                .query(CommunesConsultation::situation)
                .list();
    }

    public int compter(CritereCommunes critere) {
        FiltreCommunes.Clause clause = filtres.clause(critere);
        return jdbc.sql("select count(*) from situation_commune" + clause.sql())
                .params(clause.parametres())
                .query(Integer.class)
                .single();
    }

    /** How many communes have each status among those the rest of the filter keeps; statuses without any are absent. */
    public Map<Statut, Integer> compterParStatut(CritereCommunes critere) {
        FiltreCommunes.Clause clause = filtres.clause(
                new CritereCommunes(critere.recherche(), critere.departement(), critere.epci(), Set.of()));
        Map<Statut, Integer> nombres = new EnumMap<>(Statut.class);
        jdbc.sql("select statut, count(*) from situation_commune" + clause.sql() + " group by statut")
                .params(clause.parametres())
                .query(rs -> {
                    nombres.put(Statut.valueOf(rs.getString(1)), rs.getInt(2));
                });
        return nombres;
    }

    static SituationCommune situation(ResultSet rs, int numero) throws SQLException {
        return new SituationCommune(
                new CodeInsee(rs.getString("code_insee")),
                rs.getString("nom"),
                rs.getString("departement"),
                rs.getString("nom_departement"),
                rs.getString("nom_epci"),
                rs.getObject("population", Integer.class),
                rs.getInt("annee"),
                rs.getObject("lls", Integer.class),
                rs.getBigDecimal("taux"),
                rs.getBigDecimal("taux_cible"),
                LignesInventaire.bornes(
                        rs.getObject("manquants_min", Integer.class), rs.getObject("manquants_max", Integer.class)),
                Statut.valueOf(rs.getString("statut")),
                Source.valueOf(rs.getString("source")));
    }
}
