package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.Participation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a signatory is represented, as stored from the first time somebody said it. */
@Entity
@Table(name = "preambule_partie")
class Partie {

    @Id
    @Column(name = "signataire_id")
    UUID signataire;

    @Column(name = "contrat_id")
    UUID contrat;

    @Nullable
    String representant;

    @Nullable
    String qualite;

    @Nullable
    String adresse;

    @Nullable
    String organe;

    @Nullable
    LocalDate deliberationLe;

    @Nullable
    String deliberationReference;

    @Nullable
    String delegataire;

    @Nullable
    String delegataireSource;

    Instant modifieLe;
    String modifiePar;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Partie() {}

    @SuppressWarnings("NullAway.Init")
    Partie(UUID contrat, UUID signataire) {
        this.contrat = contrat;
        this.signataire = signataire;
    }

    void modifie(Participation participation, Instant le) {
        modifieLe = le;
        modifiePar = participation.personne().identifiant();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
