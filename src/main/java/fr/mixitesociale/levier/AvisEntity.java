package fr.mixitesociale.levier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the State says of an answer in one contract, as stored. */
@Entity
@Table(name = "levier_avis")
class AvisEntity {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    @Column(name = "reponse_id")
    UUID reponse;

    @Nullable
    String texte;

    Instant modifieLe;
    String modifiePar;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    AvisEntity() {}

    @SuppressWarnings("NullAway.Init")
    AvisEntity(UUID contrat, UUID reponse) {
        this.id = UUID.randomUUID();
        this.contrat = contrat;
        this.reponse = reponse;
    }

    void modifie(String auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
