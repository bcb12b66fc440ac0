package fr.mixitesociale.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Times each request where the server has it, so that a client in the same JVM does not pass for server time. */
@TestConfiguration
@Order(Ordered.HIGHEST_PRECEDENCE)
class TempsServeur implements Filter {

    private static final int PATIENCE_S = 30;

    private final BlockingQueue<Long> durees = new LinkedBlockingQueue<>();
    private final AtomicInteger enCours = new AtomicInteger();

    @Override
    public void doFilter(ServletRequest requete, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        enCours.incrementAndGet();
        long debut = System.nanoTime();
        try {
            suite.doFilter(requete, reponse);
        } finally {
            durees.add(System.nanoTime() - debut);
            enCours.decrementAndGet();
        }
    }

    /** Milliseconds the server spent on the one request {@code appel} sends. */
    double de(Appel appel) throws Exception {
        // the answer before this one may have been read before its filter was left
        while (enCours.get() > 0) {
            Thread.onSpinWait();
        }
        durees.clear();
        appel.envoyer();
        // the answer may be read before the filter is left
        return Objects.requireNonNull(durees.poll(PATIENCE_S, TimeUnit.SECONDS)) / 1e6;
    }

    @FunctionalInterface
    interface Appel {
        void envoyer() throws Exception;
    }
}
