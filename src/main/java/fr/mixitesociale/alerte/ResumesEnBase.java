package fr.mixitesociale.alerte;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sends which digest: a row is taken by one node before it sends, so that two never send the same. */
@Repository
class ResumesEnBase {

    /** A node that died while sending leaves its row: another one takes it after that long. */
    private static final Duration OUBLI = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    ResumesEnBase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many times it was tried before; empty when it is done, given up, or another node's */
    OptionalInt prendre(UUID compte, String periode, Instant maintenant) {
        try {
            jdbc.sql("""
                            insert into alerte_resume (compte_id, periode, etat, essais, pris_le)
                            values (:compte, :periode, 'EN_COURS', 0, :maintenant)
                            """)
                    .param("compte", compte)
                    .param("periode", periode)
                    .param("maintenant", date(maintenant))
                    .update();
            return OptionalInt.of(0);
        } catch (DuplicateKeyException _) {
            return reprendre(compte, periode, maintenant);
        }
    }

    private OptionalInt reprendre(UUID compte, String periode, Instant maintenant) {
        int pris = jdbc.sql("""
                        update alerte_resume set etat = 'EN_COURS', pris_le = :maintenant
                        where compte_id = :compte and periode = :periode
                          and ((etat = 'A_REESSAYER' and prochain_le <= :maintenant)
                               or (etat = 'EN_COURS' and pris_le < :oubli))
                        """)
                .param("compte", compte)
                .param("periode", periode)
                .param("maintenant", date(maintenant))
                .param("oubli", date(maintenant.minus(OUBLI)))
                .update();
        return pris == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        jdbc.sql("select essais from alerte_resume where compte_id = :compte and periode = :periode")
                                .param("compte", compte)
                                .param("periode", periode)
                                .query(Integer.class)
                                .single());
    }

    void conclure(UUID compte, String periode, String etat, int essais, @Nullable Instant prochain) {
        jdbc.sql("""
                        update alerte_resume set etat = :etat, essais = :essais, prochain_le = :prochain
                        where compte_id = :compte and periode = :periode
                        """)
                .param("etat", etat)
                .param("essais", essais)
                .param("prochain", prochain == null ? null : date(prochain))
                .param("compte", compte)
                .param("periode", periode)
                .update();
    }

    private static OffsetDateTime date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
