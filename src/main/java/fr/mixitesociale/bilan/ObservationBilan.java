package fr.mixitesociale.bilan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one signatory says of the bilan. Read and written through {@link ChampObservation} only. */
@Entity
@Table(name = "bilan_observation")
class ObservationBilan {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    @Column(name = "signataire_id")
    UUID signataire;

    @Nullable
    String texte;

    Instant modifieLe;
    String modifiePar;

    // null until the first insert: Spring Data then persists instead of merging
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ObservationBilan() {}

    @SuppressWarnings("NullAway.Init")
    ObservationBilan(UUID contrat, UUID signataire) {
        this.id = id(signataire);
        this.contrat = contrat;
        this.signataire = signataire;
    }

    /** One for a signatory, known before it is written: its drafts and its history have where to go. */
    static UUID id(UUID signataire) {
        return UUID.nameUUIDFromBytes(("bilan/" + signataire).getBytes(StandardCharsets.UTF_8));
    }

    long version() {
        return version == null ? 0 : version;
    }
}
