package fr.mixitesociale.engagement;

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

/** A point de vigilance as stored. Its text is read and written through {@link ChampVigilance} only. */
@Entity
@Table(name = "point_vigilance")
class PointDeVigilanceEntity {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    @Enumerated(EnumType.STRING)
    PlaceVigilance place;

    @Enumerated(EnumType.STRING)
    Theme theme;

    @Nullable
    String commune;

    @Column(name = "auteur_id")
    UUID auteur;

    String texte;

    @Nullable
    String horizon;

    @Nullable
    private String origineObjet;

    @Nullable
    private String origineId;

    Instant creeLe;
    String creePar;
    Instant modifieLe;
    String modifiePar;

    @Nullable
    private Instant supprimeLe;

    @Nullable
    String supprimePar;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    PointDeVigilanceEntity() {}

    @SuppressWarnings("NullAway.Init")
    PointDeVigilanceEntity(UUID contrat, NouveauPointDeVigilance nouveau, UUID auteur, String par, Instant le) {
        this.id = UUID.randomUUID();
        this.contrat = contrat;
        this.place = nouveau.place();
        this.theme = nouveau.theme();
        this.commune = nouveau.commune() == null ? null : nouveau.commune().valeur();
        this.auteur = auteur;
        this.texte = nouveau.texte();
        this.horizon = nouveau.horizon();
        if (nouveau.origine() != null) {
            this.origineObjet = nouveau.origine().objet();
            this.origineId = nouveau.origine().id();
        }
        this.creeLe = le;
        this.creePar = par;
        modifie(par, le);
    }

    final void modifie(String par, Instant le) {
        modifieLe = le;
        modifiePar = par;
    }

    void supprimer(String par, Instant le) {
        supprimeLe = le;
        supprimePar = par;
        modifie(par, le);
    }

    void retablir(String par, Instant le) {
        supprimeLe = null;
        supprimePar = null;
        modifie(par, le);
    }

    boolean estSupprime() {
        return supprimeLe != null;
    }

    @Nullable
    Origine origine() {
        return Origine.de(origineObjet, origineId);
    }

    long version() {
        return version;
    }
}
