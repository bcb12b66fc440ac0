package fr.mixitesociale.projet;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.territoire.CleRecherche;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project as stored. Its fields are written by {@link ChampProjet} alone. */
@Entity
@Table(name = "projet")
class ProjetEntity {

    private static final int RECHERCHE_MAX = 1000;

    @Id
    private UUID id;

    private UUID contratId;
    private String codeInsee;

    @Column(name = "rang")
    private int rang;

    @Enumerated(EnumType.STRING)
    ListeProjet liste = ListeProjet.PRIORITAIRE;

    String nom = "";

    @Nullable
    String adresse;

    @Nullable
    String referenceCadastrale;

    @Nullable
    String maitreOuvrage;

    @Nullable
    Integer logements;

    @Nullable
    Integer lls;

    @Nullable
    Integer plai;

    @Nullable
    Integer plus;

    @Nullable
    Integer pls;

    @Nullable
    Integer autres;

    @Nullable
    Integer anneePrevue;

    @Nullable
    Integer anneeFinancement;

    @Enumerated(EnumType.STRING)
    @Nullable
    Initiative initiative;

    @Enumerated(EnumType.STRING)
    @Nullable
    ModeProduction modeProduction;

    boolean equipeProjet;

    @Enumerated(EnumType.STRING)
    @Nullable
    Parc parc;

    @Nullable
    String numeroAgrement;

    @Nullable
    String arrondissement;

    @Nullable
    String raisonException;

    @Nullable
    String observations;

    boolean confidentiel;

    /** {@link AlerteProjet#CADASTRE}, where SQL counts. */
    @Column(name = "cadastre_douteux")
    private boolean cadastreDouteux;

    @Column(length = RECHERCHE_MAX)
    private String recherche = "";

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "cree_par")
    private String creePar;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Column(name = "modifie_par")
    private String modifiePar;

    @Column(name = "modifie_par_nom")
    private String modifieParNom;

    private @Nullable Instant supprimeLe;

    @Column(name = "supprime_par")
    private @Nullable String supprimePar;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProjetEntity() {}

    ProjetEntity(UUID id, UUID contratId, CodeInsee commune, int rang, Utilisateur auteur, Instant le) {
        this.id = id;
        this.contratId = contratId;
        this.codeInsee = commune.valeur();
        this.rang = rang;
        this.creeLe = le;
        this.creePar = auteur.identifiant();
        this.modifieLe = le;
        this.modifiePar = auteur.identifiant();
        this.modifieParNom = auteur.nom();
    }

    UUID id() {
        return id;
    }

    UUID contratId() {
        return contratId;
    }

    CodeInsee commune() {
        return new CodeInsee(codeInsee);
    }

    long version() {
        return version;
    }

    /** Says who wrote the fields, once they are written. */
    void signer(Utilisateur auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur.identifiant();
        modifieParNom = auteur.nom();
        cadastreDouteux = ReferenceCadastrale.estDouteuse(referenceCadastrale);
        recherche = cleDeRecherche(nom, adresse, referenceCadastrale, maitreOuvrage);
    }

    boolean estSupprime() {
        return supprimeLe != null;
    }

    void supprimer(Utilisateur auteur, Instant le) {
        supprimeLe = le;
        supprimePar = auteur.identifiant();
    }

    void retablir() {
        supprimeLe = null;
        supprimePar = null;
    }

    static String cleDeRecherche(@Nullable String... textes) {
        String cle =
                Stream.of(textes).filter(Objects::nonNull).map(CleRecherche::de).collect(Collectors.joining(" "));
        return TexteCourt.couper(cle, RECHERCHE_MAX, "");
    }
}
