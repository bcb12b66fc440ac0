package fr.mixitesociale.suivi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting decided: who does it, until when. */
@Entity
@Table(name = "decision_reunion")
class DecisionReunion extends ObjetTenu {

    @Column(name = "reunion_id")
    UUID reunion;

    String texte;

    @Column(name = "signataire_id")
    @Nullable
    UUID signataire;

    @Nullable
    String responsable;

    @Nullable
    LocalDate echeance;

    boolean faite;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    DecisionReunion() {}

    DecisionReunion(UUID contrat, UUID reunion, String texte, String auteur, Instant le) {
        super(contrat, auteur, le);
        this.reunion = reunion;
        this.texte = texte;
    }

    @Override
    String titre() {
        return texte;
    }
}
