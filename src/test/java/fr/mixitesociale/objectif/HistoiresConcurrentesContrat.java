package fr.mixitesociale.objectif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * F3: three communes, their agreements and a validation interleaved at random. Write skew would let two communes go down
 * at once, each seeing room that the other takes, and validate a sum that is short.
 */
abstract class HistoiresConcurrentesContrat {

    private static final int HISTOIRES = Integer.getInteger("histoires", 200);
    private static final int PAR_CONTRAT = 20;
    private static final int GESTES = 2;
    private static final int[] MANQUANTS = {500, 300, 200};

    @Autowired
    ApplicationContext contexte;

    private final AtomicInteger validees = new AtomicInteger();
    private final AtomicInteger refusees = new AtomicInteger();

    @Test
    @DisplayName(
            "après chaque geste, une répartition validée atteint la somme légale et le total est celui des chiffres")
    void invariant() throws Exception {
        try (ExecutorService personnes = Executors.newFixedThreadPool(MANQUANTS.length + 1)) {
            for (int lot = 0; lot < HISTOIRES / PAR_CONTRAT; lot++) {
                UnePool pool = UnePool.deManquants(contexte, MANQUANTS);
                pool.reunirLesConditions();
                for (int histoire = 0; histoire < PAR_CONTRAT; histoire++) {
                    jouer(pool, personnes, 31L * lot + histoire);
                }
            }
        }
        assertThat(validees.get())
                .as("no validation went through: this check is blind")
                .isPositive();
        assertThat(refusees.get())
                .as("nothing was refused: this check is blind")
                .isPositive();
    }

    private void jouer(UnePool pool, ExecutorService personnes, long graine) throws Exception {
        List<Callable<Void>> roles = new ArrayList<>();
        for (int rang = 0; rang < MANQUANTS.length; rang++) {
            int commune = rang;
            roles.add(() -> commune(pool, commune, new Random(graine * 7 + commune)));
        }
        roles.add(() -> epci(pool));
        for (Future<Void> role : personnes.invokeAll(roles)) {
            role.get();
        }
        valider(pool);
    }

    /** Moves near its legal figure, so that the sum is sometimes reached and sometimes short by one. */
    private Void commune(UnePool pool, int rang, Random hasard) {
        int legal = Math.round(MANQUANTS[rang] * 0.33f);
        for (int geste = 0; geste < GESTES; geste++) {
            int valeur = legal - 1 + hasard.nextInt(3);
            boolean accord = hasard.nextInt(3) > 0;
            tenter(() -> pool.fixer(rang, valeur));
            if (accord) {
                tenter(() -> pool.accorder(rang));
            }
            verifier(pool);
        }
        tenter(() -> pool.accorder(rang));
        return null;
    }

    private Void epci(UnePool pool) {
        for (int geste = 0; geste < GESTES * 2; geste++) {
            valider(pool);
        }
        return null;
    }

    private void valider(UnePool pool) {
        tenter(() -> {
            pool.valider();
            validees.incrementAndGet();
        });
        verifier(pool);
    }

    private void tenter(Runnable geste) {
        try {
            geste.run();
        } catch (RefusMetier _) {
            refusees.incrementAndGet();
        }
    }

    private static void verifier(UnePool pool) {
        Tableau tableau = pool.lire();
        Repartition repartition = Objects.requireNonNull(tableau.repartition());
        int somme = tableau.mutualisees().stream()
                .mapToInt(fiche -> Objects.requireNonNull(fiche.retenu()))
                .sum();
        int legale = tableau.mutualisees().stream()
                .mapToInt(fiche -> fiche.certain().map(ObjectifLegal::objectif).orElseThrow())
                .sum();
        assertThat(repartition.total()).as("total shown").isEqualTo(somme);
        if (repartition.estValidee()) {
            assertThat(somme).as("validated sum").isGreaterThanOrEqualTo(legale);
            assertThat(repartition.raisons()).as("validated state").isEmpty();
        }
    }
}
