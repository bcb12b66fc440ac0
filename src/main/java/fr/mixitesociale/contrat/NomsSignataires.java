package fr.mixitesociale.contrat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names of signatories by id, for values of the history that hold one: whoever reads them has already been let in the
 * contract.
 */
@Component
public class NomsSignataires {

    private final Cache<UUID, Optional<String>> connus = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final JdbcClient jdbc;

    NomsSignataires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> nom(UUID signataire) {
        return connus.get(
                signataire,
                id -> jdbc.sql("select nom from contrat_signataire where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional());
    }
}
