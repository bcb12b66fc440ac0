package fr.mixitesociale.suivi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone asked to a meeting: for a signatory, or for a partner named by {@code organisme}. */
@Entity
@Table(name = "participant_reunion")
class Participant extends ObjetTenu {

    @Column(name = "reunion_id")
    UUID reunion;

    @Column(name = "signataire_id")
    @Nullable
    UUID signataire;

    @Nullable
    String organisme;

    String nom;

    @Nullable
    String fonction;

    @Enumerated(EnumType.STRING)
    Presence presence = Presence.CONVIE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Participant() {}

    Participant(UUID contrat, UUID reunion, String nom, String auteur, Instant le) {
        super(contrat, auteur, le);
        this.reunion = reunion;
        this.nom = nom;
    }

    @Override
    String titre() {
        return nom;
    }
}
