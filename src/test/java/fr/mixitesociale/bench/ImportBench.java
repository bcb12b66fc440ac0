package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.BasePostgres;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.FichierNational;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Import of the national file (read, checked, compared, stored, told) against a bare JDBC batch of the same rows. */
@Tag("bench")
@Import(CompteurSql.class)
abstract class ImportBench {

    @Autowired
    Systeme systeme;

    private static final int TOURS = 9;

    @Autowired
    ImportService imports;

    @Autowired
    Referentiel referentiel;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CompteurSql compteur;

    abstract String base();

    @Test
    void importContreLotNu() {
        List<Double> ratios = new ArrayList<>();
        List<Double> durees = new ArrayList<>();
        List<Double> nus = new ArrayList<>();
        int ordres = 0;
        for (int tour = -3; tour < TOURS; tour++) {
            vider();
            byte[] fichier = FichierNational.invente(referentiel, 100 + tour);
            compteur.remettreAZero();
            long debut = System.nanoTime();
            String nom = "national-" + tour + ".csv";
            RapportImport rapport = systeme.obtenir(() -> imports.importer(nom, fichier, Progres.SILENCIEUX));
            double duree = (System.nanoTime() - debut) / 1e6;
            ordres = compteur.ordres();
            assertThat(rapport.lignesEnregistrees()).isEqualTo(FichierNational.LIGNES);
            double nu = lotNu(rapport);
            if (tour >= 0) {
                durees.add(duree);
                nus.add(nu);
                ratios.add(duree / nu);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "BENCH import of %d communes on %s: median %.0f ms; bare JDBC batch of the same rows: median %.0f ms; "
                        + "ratio median %.2f (min %.2f, max %.2f), goal <= 3; %d SQL statements (batches count as one)%n",
                FichierNational.LIGNES,
                base(),
                mediane(durees),
                mediane(nus),
                mediane(ratios),
                ratios.stream().mapToDouble(d -> d).min().orElse(0),
                ratios.stream().mapToDouble(d -> d).max().orElse(0),
                ordres);
    }

    /** The same rows, column for column, copied to memory first and inserted into a twin table by one JDBC batch. */
    private double lotNu(RapportImport rapport) {
        List<Object[]> lignes = jdbc.query(
                "select * from inventaire where fichier_id = ?",
                (rs, _) -> {
                    Object[] ligne = new Object[rs.getMetaData().getColumnCount() - 1];
                    for (int i = 0; i < ligne.length; i++) {
                        ligne[i] = rs.getObject(i + 2);
                    }
                    return ligne;
                },
                rapport.fichier());
        jdbc.execute("drop table if exists inventaire_nu");
        jdbc.execute("create table inventaire_nu as select * from inventaire where 1 = 0");
        String colonnes = jdbc.query("select * from inventaire where 1 = 0", rs -> {
            return IntStream.rangeClosed(2, rs.getMetaData().getColumnCount())
                    .mapToObj(i -> {
                        try {
                            return rs.getMetaData().getColumnName(i);
                        } catch (java.sql.SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.joining(", "));
        });
        String marques = Arrays.stream(lignes.getFirst()).map(_ -> "?").collect(Collectors.joining(", "));
        String ordre = "insert into inventaire_nu (" + colonnes + ") values (" + marques + ")";
        long debut = System.nanoTime();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> jdbc.batchUpdate(ordre, lignes));
        return (System.nanoTime() - debut) / 1e6;
    }

    /** Each turn is a first import: else every turn would compare with one more file of the same year. */
    private void vider() {
        for (String table :
                List.of("situation_commune", "anomalie_import", "bilan_periode", "inventaire", "fichier_importe")) {
            jdbc.update("delete from " + table);
        }
    }

    private static double mediane(List<Double> valeurs) {
        return valeurs.stream().sorted().toList().get(valeurs.size() / 2);
    }

    @BaseH2
    static class SurH2Bench extends ImportBench {
        @Override
        String base() {
            return "H2";
        }
    }

    @BasePostgres
    static class SurPostgresBench extends ImportBench {
        @Override
        String base() {
            return "PostgreSQL";
        }
    }
}
