package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.Annuaire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Past imports and what was odd in each, page by page, for those who may import. */
@Service
@PreAuthorize(DroitsImport.ROLES)
@Transactional(readOnly = true)
public class ImportsConsultation {

    /** Larger pages are cut to this: the size comes from outside. */
    public static final int LIMITE = 200;

    private static final String IMPORTS = """
            select f.id, f.nom, f.nature, f.annees, f.sha256, f.octets, f.importe_le, f.importe_par, f.lignes_lues,
                   f.lignes_enregistrees, f.lignes_rejetees, f.duree_ms,
                   (select count(*) from anomalie_import a where a.fichier_id = f.id) as anomalies
            from fichier_importe f
            """;

    private static final String PAGE = " offset :debut rows fetch next :nombre rows only";

    private final JdbcClient jdbc;

    private final Annuaire annuaire;

    ImportsConsultation(JdbcClient jdbc, Annuaire annuaire) {
        this.jdbc = jdbc;
        this.annuaire = annuaire;
    }

    /** The latest first. */
    public List<ImportPasse> imports(int debut, int limite) {
        List<ImportPasse> page = jdbc.sql(IMPORTS + " order by f.importe_le desc, f.id" + PAGE)
                .param("debut", Math.max(0, debut))
                .param("nombre", Math.clamp(limite, 0, LIMITE))
                .query(ImportsConsultation::importPasse)
                .list();
        Map<String, String> noms = annuaire.noms(
                page.stream().map(ImportPasse::importePar).distinct().toList());
        return page.stream()
                .map(passe -> passe.par(noms.getOrDefault(passe.importePar(), passe.importePar())))
                .toList();
    }

    public int compter() {
        return jdbc.sql("select count(*) from fichier_importe")
                .query(Integer.class)
                .single();
    }

    /** In the order of the file. */
    public List<Anomalie> anomalies(UUID fichier, int debut, int limite) {
        return jdbc.sql("""
                        select ligne, code_insee, nature, message from anomalie_import
                        where fichier_id = :id order by ligne, id""" + PAGE)
                .param("id", fichier)
                .param("debut", Math.max(0, debut))
                .param("nombre", Math.clamp(limite, 0, LIMITE))
                .query((rs, _) -> new Anomalie(
                        rs.getInt("ligne"),
                        rs.getString("code_insee"),
                        Anomalie.Nature.valueOf(rs.getString("nature")),
                        rs.getString("message")))
                .list();
    }

    public int compterAnomalies(UUID fichier) {
        return jdbc.sql("select count(*) from anomalie_import where fichier_id = :id")
                .param("id", fichier)
                .query(Integer.class)
                .single();
    }

    private static ImportPasse importPasse(ResultSet rs, int numero) throws SQLException {
        String annees = rs.getString("annees");
        return new ImportPasse(
                rs.getObject("id", UUID.class),
                rs.getString("nom"),
                NatureFichier.valueOf(rs.getString("nature")),
                annees.isEmpty()
                        ? List.of()
                        : Arrays.stream(annees.split(",")).map(Integer::valueOf).toList(),
                rs.getString("sha256"),
                rs.getLong("octets"),
                rs.getObject("importe_le", OffsetDateTime.class).toInstant(),
                rs.getString("importe_par"),
                rs.getString("importe_par"),
                rs.getInt("lignes_lues"),
                rs.getInt("lignes_enregistrees"),
                rs.getInt("lignes_rejetees"),
                rs.getInt("anomalies"),
                rs.getLong("duree_ms"));
    }
}
