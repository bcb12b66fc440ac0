package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.Participation;
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

/** A difficulty as stored. Its fields are written by {@link ChampDifficulte} alone. */
@Entity
@Table(name = "difficulte")
class DifficulteEntity {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contratId;

    @Column(name = "projet_id")
    UUID projetId;

    @Enumerated(EnumType.STRING)
    NatureDifficulte nature = NatureDifficulte.AUTRE;

    String description = "";

    @Nullable
    String levier;

    @Column(name = "porteur_id")
    @Nullable
    UUID porteur;

    @Nullable
    LocalDate echeance;

    @Column(name = "auteur_id")
    @Nullable
    UUID auteur;

    @Column(name = "signale_le")
    Instant signaleLe;

    @Column(name = "signale_par")
    String signalePar;

    @Column(name = "signale_par_nom")
    String signaleParNom;

    @Nullable
    Instant leveLe;

    @Nullable
    String leveParNom;

    @Nullable
    String issue;

    private @Nullable Instant supprimeLe;

    @Column(name = "supprime_par")
    private @Nullable String supprimePar;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DifficulteEntity() {}

    DifficulteEntity(Participation participation, UUID projet, Instant le) {
        this.id = UUID.randomUUID();
        this.contratId = participation.contrat().id();
        this.projetId = projet;
        this.auteur = participation.cote() == null ? null : participation.cote().id();
        this.signaleLe = le;
        this.signalePar = participation.personne().identifiant();
        this.signaleParNom = participation.personne().nom();
    }

    long version() {
        return version;
    }

    boolean estSupprimee() {
        return supprimeLe != null;
    }

    void supprimer(String par, Instant le) {
        supprimeLe = le;
        supprimePar = par;
    }

    void retablir() {
        supprimeLe = null;
        supprimePar = null;
    }

    void lever(String par, Instant le, String comment) {
        leveLe = le;
        leveParNom = par;
        issue = comment;
    }

    void rouvrir() {
        leveLe = null;
        leveParNom = null;
        issue = null;
    }
}
