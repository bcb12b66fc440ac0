package fr.mixitesociale.acces;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts the comparisons a login costs: a figure, where a stopwatch on a busy machine would only have an opinion. */
final class CompteurDeHachages implements PasswordEncoder {

    private final PasswordEncoder vrai;
    private final AtomicInteger comparaisons = new AtomicInteger();

    CompteurDeHachages(PasswordEncoder vrai) {
        this.vrai = vrai;
    }

    int comparaisons(Runnable travail) {
        int avant = comparaisons.get();
        travail.run();
        return comparaisons.get() - avant;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence motDePasse) {
        return vrai.encode(motDePasse);
    }

    @Override
    public boolean matches(@Nullable CharSequence motDePasse, @Nullable String empreinte) {
        comparaisons.incrementAndGet();
        return vrai.matches(motDePasse, empreinte);
    }
}
