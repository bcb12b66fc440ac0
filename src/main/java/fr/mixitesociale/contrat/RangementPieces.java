package fr.mixitesociale.contrat;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files: their names in the database, their contents there too, by blocks, so that one backup holds everything; or in a folder
 * by setting. Those stored before the setting changed are still found.
 */
@Repository
class RangementPieces {

    private static final int BLOC = 1_000_000;
    private static final String COLONNES =
            "select id, objet, objet_id, nom, type, octets, sha256, depose_le, depose_par, supprime_le from piece ";

    private final JdbcClient jdbc;
    private final ContenusSurDisque disque;

    RangementPieces(JdbcClient jdbc, ContenusSurDisque disque) {
        this.disque = disque;
        this.jdbc = jdbc;
    }

    /** A file as stored, deleted or not. */
    record Rangee(Piece piece, boolean supprimee) {}

    void ranger(UUID contrat, Piece piece, byte[] contenu) {
        jdbc.sql("""
                        insert into piece (id, contrat_id, objet, objet_id, nom, type, octets, sha256, depose_le, depose_par)
                        values (:id, :contrat, :objet, :objetId, :nom, :type, :octets, :sha256, :le, :par)
                        """)
                .param("id", piece.id())
                .param("contrat", contrat)
                .param("objet", piece.objet())
                .param("objetId", piece.objetId())
                .param("nom", piece.nom())
                .param("type", piece.type().name())
                .param("octets", piece.octets())
                .param("sha256", piece.sha256())
                .param("le", piece.deposeLe().atOffset(ZoneOffset.UTC))
                .param("par", piece.deposePar())
                .update();
        if (disque.estChoisi()) {
            disque.ranger(piece.id(), contenu);
        } else {
            rangerEnBase(piece, contenu);
        }
    }

    private void rangerEnBase(Piece piece, byte[] contenu) {
        for (int rang = 0; rang * BLOC < contenu.length; rang++) {
            jdbc.sql("insert into piece_bloc (piece_id, rang, octets) values (:piece, :rang, :octets)")
                    .param("piece", piece.id())
                    .param("rang", rang)
                    .param(
                            "octets",
                            Arrays.copyOfRange(contenu, rang * BLOC, Math.min(contenu.length, (rang + 1) * BLOC)))
                    .update();
        }
    }

    /** Of all the files of a contract, withdrawn ones too. */
    long octets(UUID contrat) {
        return jdbc.sql("select coalesce(sum(octets), 0) from piece where contrat_id = :contrat")
                .param("contrat", contrat)
                .query(Long.class)
                .single();
    }

    /** Those of one object, in the order they came. */
    List<Piece> deLObjet(UUID contrat, String objet, UUID objetId) {
        return jdbc.sql(COLONNES + """
                        where contrat_id = :contrat and objet = :objet and objet_id = :objetId and supprime_le is null
                        order by depose_le, id
                        """)
                .param("contrat", contrat)
                .param("objet", objet)
                .param("objetId", objetId)
                .query((rs, _) -> rangee(rs).piece())
                .list();
    }

    /** Those of the whole contract, object by object. */
    List<Piece> duContrat(UUID contrat) {
        return jdbc.sql(COLONNES
                        + "where contrat_id = :contrat and supprime_le is null order by objet, objet_id, depose_le, id")
                .param("contrat", contrat)
                .query((rs, _) -> rangee(rs).piece())
                .list();
    }

    Optional<Rangee> trouver(UUID contrat, UUID id) {
        return lire(contrat, id, "");
    }

    /** The same, its row held until the end of the transaction. */
    Optional<Rangee> tenir(UUID contrat, UUID id) {
        return lire(contrat, id, " for update");
    }

    void noterSuppression(UUID id, @Nullable Instant le, @Nullable String par) {
        jdbc.sql("update piece set supprime_le = :le, supprime_par = :par where id = :id")
                .param("le", le == null ? null : le.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("par", par, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /**
     * The bytes as they were stored.
     *
     * @throws PieceIllisible when they are gone, or are others
     */
    byte[] contenu(Piece piece) {
        byte[] contenu = disque.lire(piece.id()).orElseGet(() -> enBase(piece.id()));
        if (contenu.length == 0) {
            throw new PieceIllisible("contrat.piece.perdue", piece);
        }
        if (!Empreinte.de(contenu).equals(piece.sha256())) {
            throw new PieceIllisible("contrat.piece.alteree", piece);
        }
        return contenu;
    }

    private byte[] enBase(UUID id) {
        ByteArrayOutputStream tout = new ByteArrayOutputStream();
        jdbc.sql("select octets from piece_bloc where piece_id = :piece order by rang")
                .param("piece", id)
                .query(rs -> {
                    tout.writeBytes(rs.getBytes("octets"));
                });
        return tout.toByteArray();
    }

    private Optional<Rangee> lire(UUID contrat, UUID id, String verrou) {
        return jdbc.sql(COLONNES + "where contrat_id = :contrat and id = :id" + verrou)
                .param("contrat", contrat)
                .param("id", id)
                .query((rs, _) -> rangee(rs))
                .optional();
    }

    private static Rangee rangee(ResultSet rs) throws SQLException {
        Piece piece = new Piece(
                rs.getObject("id", UUID.class),
                rs.getString("objet"),
                rs.getObject("objet_id", UUID.class),
                rs.getString("nom"),
                TypePiece.valueOf(rs.getString("type")),
                rs.getLong("octets"),
                rs.getString("sha256"),
                rs.getObject("depose_le", OffsetDateTime.class).toInstant(),
                rs.getString("depose_par"));
        return new Rangee(piece, rs.getObject("supprime_le", OffsetDateTime.class) != null);
    }
}
