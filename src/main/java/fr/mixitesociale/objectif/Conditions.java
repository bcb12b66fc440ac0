package fr.mixitesociale.objectif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is common to the objectives of a contract. Its row is the root that every write of article 2 locks first, so that a
 * rule over several communes sees them all as they are.
 */
@Entity
@Table(name = "objectif_contrat")
class Conditions {

    @Id
    @Column(name = "contrat_id")
    UUID contrat;

    @Nullable
    String regles;

    @Nullable
    String plh;

    @Nullable
    String plhDocument;

    @Nullable
    LocalDate plhLe;

    @Nullable
    LocalDate plhFin;

    @Nullable
    LocalDate cnsruLe;

    @Nullable
    String cnsruAvis;

    @Nullable
    private Instant valideeLe;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Conditions() {}

    long version() {
        return version;
    }

    @Nullable
    Instant valideeLe() {
        return valideeLe;
    }

    void valider(Instant le) {
        valideeLe = le;
    }

    /** @return whether it was validated */
    boolean rouvrir() {
        boolean validee = valideeLe != null;
        valideeLe = null;
        return validee;
    }

    /** Whether a PLH, or what stands for one, binds the EPCI that day; null when nobody said. */
    @Nullable
    Boolean plhExecutoire(LocalDate jour) {
        if (plhLe != null) {
            return !plhLe.isAfter(jour) && (plhFin == null || !plhFin.isBefore(jour));
        }
        return "non".equals(plh) ? Boolean.FALSE : null;
    }
}
