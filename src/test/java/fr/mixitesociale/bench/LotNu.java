package fr.mixitesociale.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The least any importer must pay: the rows of an import, already in memory, put by JDBC batches in one transaction into
 * a twin of their table. The twin is made by the migration's own statements, so it has the same keys and indexes.
 */
final class LotNu {

    private static final int LOT = 500;
    private static final Pattern TABLE = Pattern.compile(
            "create table inventaire \\(.*?\\n\\);|create index inventaire_\\w+ on inventaire \\(.*?\\);"
                    + "|alter table inventaire add .*?;",
            Pattern.DOTALL);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    LotNu(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        TABLE.matcher(migrations())
                .results()
                .map(ordre -> ordre.group().replaceAll("\\binventaire(?=[ _](\\(|unique|par|add))", "inventaire_nu"))
                .forEach(jdbc::execute);
    }

    void vider() {
        jdbc.execute("truncate table inventaire_nu");
    }

    /** @return milliseconds for the rows of {@code fichier} */
    double mesurer(UUID fichier) {
        Lignes lignes = lire(fichier);
        long debut = System.nanoTime();
        transaction.executeWithoutResult(_ -> jdbc.batchUpdate(lignes.ordre(), lignes.valeurs(), LOT, lignes::lier));
        return (System.nanoTime() - debut) / 1e6;
    }

    private Lignes lire(UUID fichier) {
        return jdbc.query(
                "select * from inventaire where fichier_id = ? order by id",
                rs -> {
                    ResultSetMetaData meta = rs.getMetaData();
                    List<String> noms = new ArrayList<>();
                    int[] types = new int[meta.getColumnCount() - 1];
                    for (int i = 0; i < types.length; i++) {
                        noms.add(meta.getColumnName(i + 2));
                        types[i] = meta.getColumnType(i + 2);
                    }
                    List<Object[]> valeurs = new ArrayList<>();
                    while (rs.next()) {
                        Object[] ligne = new Object[types.length];
                        for (int i = 0; i < ligne.length; i++) {
                            ligne[i] = rs.getObject(i + 2);
                        }
                        valeurs.add(ligne);
                    }
                    return new Lignes(noms, types, valeurs);
                },
                fichier);
    }

    private static String migrations() {
        return Stream.of("V20261122_0602__cree_les_inventaires", "V20261122_1300__completer_le_complement")
                .map(LotNu::migration)
                .collect(Collectors.joining("\n"));
    }

    private static String migration(String nom) {
        try {
            return new ClassPathResource("db/migration/" + nom + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as the database gave them, with the types it needs for those that are absent. */
    private record Lignes(List<String> noms, int[] types, List<Object[]> valeurs) {

        String ordre() {
            return "insert into inventaire_nu (" + String.join(", ", noms) + ") values ("
                    + String.join(", ", Collections.nCopies(noms.size(), "?")) + ")";
        }

        void lier(PreparedStatement ordre, Object[] ligne) throws SQLException {
            for (int i = 0; i < ligne.length; i++) {
                if (ligne[i] == null) {
                    ordre.setNull(i + 1, types[i]);
                } else {
                    ordre.setObject(i + 1, ligne[i]);
                }
            }
        }
    }
}
