package fr.mixitesociale.suivi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seat in the COPIL or in the operational group: of a signatory, or of a partner named by {@code organisme}. */
@Entity
@Table(name = "membre_instance")
class Membre extends ObjetTenu {

    @Enumerated(EnumType.STRING)
    Instance instance;

    @Column(name = "signataire_id")
    @Nullable
    UUID signataire;

    @Nullable
    String organisme;

    @Nullable
    String nom;

    @Nullable
    String fonction;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Membre() {}

    Membre(UUID contrat, Instance instance, String auteur, Instant le) {
        super(contrat, auteur, le);
        this.instance = instance;
    }

    @Override
    String titre() {
        return instance.libelle() + " · "
                + Stream.of(nom, fonction, organisme)
                        .filter(Objects::nonNull)
                        .limit(2)
                        .collect(Collectors.joining(", "));
    }
}
