package fr.mixitesociale.levier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer as stored. Its fields are read and written through {@link ChampReponse} only. */
@Entity
@Table(name = "levier_reponse")
class ReponseEntity {

    @Id
    UUID id;

    @Column(name = "cahier_id")
    UUID cahier;

    String section;
    String element;

    @Enumerated(EnumType.STRING)
    @Nullable
    StatutReponse statut;

    @Nullable
    String texte;

    @Nullable
    String levier;

    Instant modifieLe;
    String modifiePar;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ReponseEntity() {}

    @SuppressWarnings("NullAway.Init")
    ReponseEntity(UUID cahier, Element element) {
        this.id = Cahiers.reponse(cahier, element.id());
        this.cahier = cahier;
        this.section = element.section();
        this.element = element.id();
    }

    void modifie(String auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
