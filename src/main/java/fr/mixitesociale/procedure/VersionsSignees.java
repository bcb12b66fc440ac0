package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.procedure.VersionSignee.Nature;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen texts and their files, as they are in the database. */
@Repository
class VersionsSignees {

    private static final int BLOC = 1_000_000;

    private final JdbcClient jdbc;

    VersionsSignees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<VersionSignee> duContrat(UUID contrat) {
        return jdbc.sql("select * from procedure_version where contrat_id = :contrat order by numero")
                .param("contrat", contrat)
                .query((rs, _) -> version(rs))
                .list();
    }

    void ranger(UUID contrat, VersionSignee version) {
        jdbc.sql("""
                        insert into procedure_version (id, contrat_id, numero, nature, avenant_id, effet, donnees,
                            empreinte_texte, precedente, empreinte, fige_le, fige_par, avenant_donnees)
                        values (:id, :contrat, :numero, :nature, :avenant, :effet, :donnees, :texte, :precedente, :empreinte,
                            :le, :par, :avenantDonnees)
                        """)
                .param("id", version.id())
                .param("contrat", contrat)
                .param("numero", version.numero())
                .param("nature", version.nature().name())
                .param("avenant", version.avenant())
                .param("effet", version.effet())
                .param("donnees", version.donnees())
                .param("texte", version.empreinteTexte())
                .param("precedente", version.precedente())
                .param("empreinte", version.empreinte())
                .param("le", version.figeLe().atOffset(ZoneOffset.UTC))
                .param("par", version.figePar())
                .param("avenantDonnees", version.avenantDonnees())
                .update();
    }

    /** Forgets texts that only waited for signatures: those of the contract, or of this avenant. */
    void oublierEnAttente(UUID contrat, @Nullable UUID avenant) {
        jdbc.sql("""
                        delete from procedure_version where contrat_id = :contrat and empreinte is null
                          and avenant_id is not distinct from cast(:avenant as uuid)
                        """).param("contrat", contrat).param("avenant", avenant).update();
    }

    void rangerFichier(UUID version, Format format, byte[] contenu) {
        for (int rang = 0; rang * BLOC < contenu.length; rang++) {
            jdbc.sql("""
                            insert into procedure_fichier (version_id, format, rang, octets)
                            values (:version, :format, :rang, :octets)
                            """)
                    .param("version", version)
                    .param("format", format.name())
                    .param("rang", rang)
                    .param(
                            "octets",
                            Arrays.copyOfRange(contenu, rang * BLOC, Math.min(contenu.length, (rang + 1) * BLOC)))
                    .update();
        }
    }

    /** Whole files by format; those that were never made are absent. */
    Map<Format, byte[]> fichiers(UUID version) {
        Map<Format, ByteArrayOutputStream> flux = new EnumMap<>(Format.class);
        jdbc.sql("select format, octets from procedure_fichier where version_id = :version order by format, rang")
                .param("version", version)
                .query(rs -> {
                    flux.computeIfAbsent(Format.valueOf(rs.getString("format")), _ -> new ByteArrayOutputStream())
                            .writeBytes(rs.getBytes("octets"));
                });
        Map<Format, byte[]> fichiers = new EnumMap<>(Format.class);
        flux.forEach((format, octets) -> fichiers.put(format, octets.toByteArray()));
        return fichiers;
    }

    Set<Format> formats(UUID version) {
        return Set.copyOf(jdbc.sql("select distinct format from procedure_fichier where version_id = :version")
                .param("version", version)
                .query((rs, _) -> Format.valueOf(rs.getString("format")))
                .list());
    }

    private static VersionSignee version(ResultSet rs) throws SQLException {
        return new VersionSignee(
                rs.getObject("id", UUID.class),
                rs.getInt("numero"),
                Nature.valueOf(rs.getString("nature")),
                rs.getObject("avenant_id", UUID.class),
                rs.getObject("effet", LocalDate.class),
                rs.getString("donnees"),
                rs.getString("empreinte_texte"),
                rs.getString("precedente"),
                rs.getString("empreinte"),
                rs.getObject("fige_le", OffsetDateTime.class).toInstant(),
                rs.getString("fige_par"),
                rs.getString("avenant_donnees"));
    }
}
