package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.FichierNational;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Import of the national file (read, checked, compared, stored, told) against a bare JDBC batch of the same rows. Both
 * take turns on one warm JVM and one database, so that their ratio depends little on what else the machine does.
 */
@Tag("bench")
@Import(CompteurSql.class)
abstract class ImportBench {

    private static final int CHAUFFE = 20;
    private static final int TOURS = 15;

    @Autowired
    Systeme systeme;

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
        int ordres = compterLesOrdres();
        LotNu lotNu = new LotNu(jdbc, new TransactionTemplate(transactions));
        double[] durees = new double[TOURS];
        double[] nus = new double[TOURS];
        double[] ratios = new double[TOURS];
        for (int tour = -CHAUFFE; tour < TOURS; tour++) {
            lotNu.vider();
            vider();
            byte[] fichier = FichierNational.invente(referentiel, 100 + tour);
            long debut = System.nanoTime();
            RapportImport rapport = importer(fichier);
            double duree = (System.nanoTime() - debut) / 1e6;
            assertThat(rapport.lignesEnregistrees()).isEqualTo(FichierNational.LIGNES);
            double nu = lotNu.mesurer(rapport.fichier());
            if (tour >= 0) {
                durees[tour] = duree;
                nus[tour] = nu;
                ratios[tour] = duree / nu;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "BENCH import of %d communes on %s: median %.0f ms; bare JDBC batch of the same rows: median %.0f ms; "
                        + "ratio median %.2f (min %.2f, max %.2f), goal <= 3; %d SQL statements (batches count as one)%n",
                FichierNational.LIGNES,
                base(),
                mediane(durees),
                mediane(nus),
                mediane(ratios),
                ratios[0],
                ratios[TOURS - 1],
                ordres);
    }

    /** In a turn of its own: counting is not free. */
    private int compterLesOrdres() {
        compteur.remettreAZero();
        importer(FichierNational.invente(referentiel, 99));
        int ordres = compteur.ordres();
        compteur.arreter();
        return ordres;
    }

    private RapportImport importer(byte[] fichier) {
        return systeme.obtenir(() -> imports.importer("national.csv", fichier, Progres.SILENCIEUX));
    }

    /** Each turn is a first import: else every turn would compare with one more file of the same year. */
    private void vider() {
        for (String table : List.of("situation_commune", "anomalie_import", "bilan_periode", "inventaire")) {
            jdbc.execute("truncate table " + table);
        }
        jdbc.update("delete from fichier_importe");
    }

    private static double mediane(double[] valeurs) {
        return Arrays.stream(valeurs)
                .sorted()
                .skip(valeurs.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
