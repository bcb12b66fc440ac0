package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.CodeInsee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Part of one arrondissement, stored once something is typed for it: until then its id is already known. */
@Entity
@Table(name = "objectif_arrondissement")
class LigneArrondissement {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    String commune;
    String code;

    @Nullable
    BigDecimal taux;

    @Nullable
    String source;

    @Nullable
    Integer objectif;

    /** Null before the first save: Spring Data then inserts without looking for it. */
    @Version
    @Nullable
    private Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    LigneArrondissement() {}

    LigneArrondissement(UUID contrat, CodeInsee commune, CodeInsee code) {
        this.id = id(contrat, code);
        this.contrat = contrat;
        this.commune = commune.valeur();
        this.code = code.valeur();
    }

    static UUID id(UUID contrat, CodeInsee code) {
        return UUID.nameUUIDFromBytes((contrat + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    long version() {
        return version == null ? 0 : version;
    }
}
