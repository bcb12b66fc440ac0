package fr.mixitesociale.jalon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone as stored. Its fields are written by {@link ChampJalon} alone. */
@Entity
@Table(name = "projet_jalon")
class JalonEntity {

    @Id
    private UUID id;

    private UUID projetId;

    @Column(name = "contrat_id")
    private UUID contratId;

    @Enumerated(EnumType.STRING)
    private Jalon jalon;

    @Enumerated(EnumType.STRING)
    StatutJalon statut = StatutJalon.NON_COMMENCE;

    @Nullable
    LocalDate prevu;

    @Nullable
    LocalDate reel;

    @Nullable
    String responsable;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Column(name = "modifie_par")
    private String modifiePar;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JalonEntity() {}

    @SuppressWarnings("NullAway.Init")
    JalonEntity(UUID contrat, UUID projet, Jalon jalon) {
        this.id = UUID.randomUUID();
        this.contratId = contrat;
        this.projetId = projet;
        this.jalon = jalon;
    }

    Jalon jalon() {
        return jalon;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void signer(String auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur;
    }

    JalonDeProjet lu() {
        return new JalonDeProjet(projetId, jalon, statut, prevu, reel, responsable, version());
    }
}
