package fr.mixitesociale.socle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Signals between nodes: {@code NOTIFY} inside the transaction of the change, so that PostgreSQL itself delivers it to
 * every node if and when it commits; each node listens on one connection it keeps.
 */
class DiffusionPostgres implements Diffusion, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DiffusionPostgres.class);

    static final String CANAL = "portail";

    /** How long a listening thread may stay deaf to a shutdown; notifications themselves wake it at once. */
    private static final int ATTENTE_MS = 500;

    private static final long AVANT_DE_REPRENDRE_MS = 1_000;

    /** A link cut without a word (firewall, lost machine) is noticed after this many silent waits: 15 s. */
    private static final int ATTENTES_AVANT_VERIFICATION = 30;

    private static final int VERIFICATION_S = 5;

    private final Oreilles oreilles;
    private final DataSource base;
    private final JdbcClient jdbc;
    private volatile @Nullable Thread fil;

    DiffusionPostgres(Oreilles oreilles, DataSource base, JdbcClient jdbc) {
        this.oreilles = oreilles;
        this.base = base;
        this.jdbc = jdbc;
    }

    @Override
    public Ecoute ecouter(String contratId, Consumer<Signal> oreille) {
        return oreilles.ajouter(contratId, oreille);
    }

    @Override
    public void annoncer(Signal signal) {
        notifier(signal);
    }

    @Override
    public void annoncerIci(Signal signal) {
        oreilles.dire(signal);
    }

    /** In the transaction of the change: a change rolled back is never told. */
    @EventListener
    public void changer(Changement changement) {
        String contrat = changement.contratId();
        if (contrat != null) {
            notifier(Signal.de(changement, contrat));
        }
    }

    private void notifier(Signal signal) {
        jdbc.sql("select pg_notify(:canal, :message)")
                .param("canal", CANAL)
                .param("message", MessageDeSignal.ecrire(signal))
                .query((_, _) -> true)
                .list();
    }

    @Override
    public void start() {
        // known before it runs: it stops as soon as it sees that it is not the one
        Thread nouveau = Thread.ofPlatform().daemon().name("diffusion").unstarted(this::ecouterSansFin);
        fil = nouveau;
        nouveau.start();
    }

    @Override
    public void stop() {
        Thread arrete = fil;
        fil = null;
        if (arrete != null) {
            arrete.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return fil != null;
    }

    private void ecouterSansFin() {
        boolean reprise = false;
        while (estLeFil()) {
            try (Connection connexion = base.getConnection();
                    Statement ordre = connexion.createStatement()) {
                connexion.setAutoCommit(true);
                ordre.execute("listen " + CANAL);
                if (reprise) {
                    oreilles.dire(Signal.RELIRE);
                }
                entendre(connexion);
                ordre.execute("unlisten " + CANAL);
            } catch (SQLException e) {
                reprise = true;
                if (estLeFil()) {
                    log.warn("diffusion_coupee message={}", e.getMessage());
                    patienter();
                }
            }
        }
    }

    private void entendre(Connection connexion) throws SQLException {
        int silences = 0;
        while (estLeFil()) {
            PGNotification[] avis = connexion.unwrap(PGConnection.class).getNotifications(ATTENTE_MS);
            for (PGNotification unAvis : avis) {
                MessageDeSignal.lire(unAvis.getParameter()).ifPresent(oreilles::dire);
            }
            silences = avis.length > 0 ? 0 : silences + 1;
            if (silences >= ATTENTES_AVANT_VERIFICATION) {
                silences = 0;
                if (!connexion.isValid(VERIFICATION_S)) {
                    throw new SQLException("The listening connection no longer answers");
                }
            }
        }
    }

    private boolean estLeFil() {
        return Thread.currentThread() == fil;
    }

    private static void patienter() {
        try {
            Thread.sleep(AVANT_DE_REPRENDRE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
