package fr.mixitesociale.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement as stored. Its fields are read and written through {@link ChampEngagement} only. */
@Entity
@Table(name = "engagement")
class Engagement {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    @Enumerated(EnumType.STRING)
    Theme theme;

    int rang;
    String intitule;

    @Column(name = "signataire_pilote_id")
    UUID signatairePilote;

    @ElementCollection
    @CollectionTable(name = "engagement_signataire", joinColumns = @JoinColumn(name = "engagement_id"))
    @Column(name = "signataire_id")
    Set<UUID> signataires = new HashSet<>();

    @Nullable
    String pilote;

    @Nullable
    String resultatAttendu;

    @Nullable
    String methode;

    @Nullable
    String calendrier;

    @Nullable
    LocalDate echeance;

    @Enumerated(EnumType.STRING)
    @Nullable
    NatureIndicateur indicateurNature;

    @Nullable
    String indicateurLibelle;

    @Nullable
    String unite;

    @Nullable
    String cible;

    @Nullable
    String valeur;

    @Nullable
    LocalDate valeurLe;

    @Nullable
    String lienPlh;

    @Enumerated(EnumType.STRING)
    StatutEngagement statut = StatutEngagement.A_LANCER;

    @Nullable
    String avancement;

    /** Kind of the object it comes from; null with {@code origineId} when it comes from none. */
    @Nullable
    private String origineObjet;

    @Nullable
    private String origineId;

    Instant creeLe;
    String creePar;
    private Instant modifieLe;
    String modifiePar;

    @Nullable
    private Instant supprimeLe;

    @Nullable
    String supprimePar;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Engagement() {}

    @SuppressWarnings("NullAway.Init")
    Engagement(UUID contrat, NouvelEngagement nouveau, int rang, String auteur, Instant le) {
        this.id = UUID.randomUUID();
        this.contrat = contrat;
        this.theme = nouveau.theme();
        this.rang = rang;
        this.intitule = nouveau.intitule();
        this.signatairePilote = nouveau.signatairePilote();
        this.pilote = nouveau.pilote();
        if (nouveau.origine() != null) {
            this.origineObjet = nouveau.origine().objet();
            this.origineId = nouveau.origine().id();
        }
        this.creeLe = le;
        this.creePar = auteur;
        modifie(auteur, le);
    }

    final void modifie(String auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur;
    }

    void supprimer(String auteur, Instant le) {
        supprimeLe = le;
        supprimePar = auteur;
        modifie(auteur, le);
    }

    void retablir(String auteur, Instant le) {
        supprimeLe = null;
        supprimePar = null;
        modifie(auteur, le);
    }

    boolean estSupprime() {
        return supprimeLe != null;
    }

    long version() {
        return version;
    }

    Instant modifieLe() {
        return modifieLe;
    }

    @Nullable
    Origine origine() {
        return Origine.de(origineObjet, origineId);
    }

    Indicateur indicateur() {
        return new Indicateur(indicateurNature, indicateurLibelle, unite, cible, valeur, valeurLe);
    }
}
