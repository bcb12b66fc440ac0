package fr.mixitesociale.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of one contract, latest first. Knows no rights: for rooms that have checked that the person is on the
 * contract, and that say what is hidden from them.
 */
@Component
public class HistoriqueDuContrat {

    /** However much a screen asks for, a page stays a page. */
    public static final int TAILLE_MAX = 200;

    /** A contract holds some thousands of objects at most; a search by title looks among the latest ones. */
    private static final int OBJETS_MAX = 5_000;

    private static final String LIGNE =
            "select id, le, auteur, objet, objet_id, contrat_id, champ, avant, apres from journal_ecriture ";

    private final JdbcClient jdbc;

    HistoriqueDuContrat(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One object that has lines. */
    public record Trace(String objet, String objetId) {}

    public List<LigneJournal> page(UUID contrat, CritereHistorique critere, int debut, int taille) {
        FiltreHistorique filtre = new FiltreHistorique(contrat, critere);
        if (filtre.neTrouveRien()) {
            return List.of();
        }
        return jdbc.sql(LIGNE + filtre.where() + " order by id desc limit :taille offset :debut")
                .params(filtre.parametres())
                .param("taille", Math.min(taille, TAILLE_MAX))
                .param("debut", debut)
                .query(HistoriqueDuContrat::ligne)
                .list();
    }

    /** @return the line, if it is of this contract and among what {@code critere} lets see */
    public Optional<LigneJournal> ligne(UUID contrat, CritereHistorique critere, long id) {
        FiltreHistorique filtre = new FiltreHistorique(contrat, critere);
        return jdbc.sql(LIGNE + filtre.where() + " and id = :id")
                .params(filtre.parametres())
                .param("id", id)
                .query(HistoriqueDuContrat::ligne)
                .optional();
    }

    /** @return the last line of a field: the value it holds now */
    public Optional<LigneJournal> derniere(UUID contrat, String objet, String objetId, String champ) {
        return jdbc.sql(LIGNE + """
                         where contrat_id = :contrat and objet = :objet and objet_id = :objetId and champ = :champ
                         order by id desc limit 1
                        """)
                .param("contrat", contrat.toString())
                .param("objet", objet)
                .param("objetId", objetId)
                .param("champ", champ)
                .query(HistoriqueDuContrat::ligne)
                .optional();
    }

    /** Objects that have lines, latest first. */
    public List<Trace> objets(UUID contrat, CritereHistorique critere) {
        FiltreHistorique filtre = new FiltreHistorique(contrat, critere);
        return jdbc.sql("select objet, objet_id from journal_ecriture " + filtre.where()
                        + " group by objet, objet_id order by max(id) desc limit :taille")
                .params(filtre.parametres())
                .param("taille", OBJETS_MAX)
                .query((rs, _) -> new Trace(rs.getString("objet"), rs.getString("objet_id")))
                .list();
    }

    /** Fields of an object that have lines. */
    public List<String> champs(UUID contrat, String objet, String objetId) {
        return jdbc.sql("""
                        select champ from journal_ecriture
                         where contrat_id = :contrat and objet = :objet and objet_id = :objetId
                         group by champ order by min(id)
                        """)
                .param("contrat", contrat.toString())
                .param("objet", objet)
                .param("objetId", objetId)
                .query((rs, _) -> rs.getString("champ"))
                .list();
    }

    private static LigneJournal ligne(ResultSet rs, int rang) throws SQLException {
        return new LigneJournal(
                rs.getLong("id"),
                rs.getObject("le", OffsetDateTime.class).toInstant(),
                rs.getString("auteur"),
                rs.getString("objet"),
                rs.getString("objet_id"),
                rs.getString("contrat_id"),
                rs.getString("champ"),
                rs.getString("avant"),
                rs.getString("apres"));
    }
}
