package fr.mixitesociale.contrat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.socle.Base;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frames of contracts by id. A frame changes once in a while and is asked for at each click: it is kept in memory and
 * only its version is read, so that a change made on another node is seen at once.
 */
@Component
class CadresContrats {

    private static final String VERSION = "select version from contrat where id = :id";

    private final Cache<UUID, Cadre> connus =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final JdbcClient jdbc;
    private final LectureCadres lecture;
    private final Base base;

    CadresContrats(JdbcClient jdbc, LectureCadres lecture, Base base) {
        this.jdbc = jdbc;
        this.lecture = lecture;
        this.base = base;
    }

    /** @param comptes accounts that act for an associated signatory → that signatory's id */
    record Cadre(Contrat contrat, Map<UUID, UUID> comptes) {

        Optional<Signataire> signataireDuCompte(UUID compte) {
            return Optional.ofNullable(comptes.get(compte)).flatMap(contrat::signataire);
        }
    }

    Optional<Cadre> lire(UUID id) {
        return aJour(id, VERSION);
    }

    /** The frame, its row held until the end of the transaction. */
    Optional<Cadre> tenir(UUID id) {
        return aJour(id, VERSION + base.pourPartage());
    }

    /** The frame, its row held for a change of the frame itself. */
    Optional<Cadre> tenirPourModifier(UUID id) {
        return aJour(id, VERSION + " for update");
    }

    private Optional<Cadre> aJour(UUID id, String sql) {
        return jdbc.sql(sql).param("id", id).query(Long.class).optional().flatMap(version -> {
            Cadre connu = connus.getIfPresent(id);
            if (connu != null && connu.contrat().version() == version) {
                return Optional.of(connu);
            }
            Optional<Cadre> lu = lecture.cadre(id);
            lu.ifPresent(cadre -> connus.put(id, cadre));
            return lu;
        });
    }
}
