package fr.mixitesociale.suivi;

import fr.mixitesociale.engagement.Theme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting. Read and written through {@link ChampReunion} only. */
@Entity
@Table(name = "reunion")
class Reunion extends ObjetTenu {

    @Enumerated(EnumType.STRING)
    NatureReunion nature;

    @Enumerated(EnumType.STRING)
    @Nullable
    Theme theme;

    String intitule;
    LocalDate jour;

    @Nullable
    LocalTime debut;

    @Nullable
    Integer duree;

    @Nullable
    String lieu;

    @Nullable
    String visio;

    @Nullable
    String ordreDuJour;

    @Enumerated(EnumType.STRING)
    StatutReunion statut = StatutReunion.PREVUE;

    @Nullable
    String motif;

    @Nullable
    String compteRendu;

    boolean partage;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Reunion() {}

    Reunion(UUID contrat, NatureReunion nature, String intitule, LocalDate jour, String auteur, Instant le) {
        super(contrat, auteur, le);
        this.nature = nature;
        this.intitule = intitule;
        this.jour = jour;
    }

    @Override
    String titre() {
        return intitule;
    }
}
