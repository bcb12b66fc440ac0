package fr.mixitesociale.acces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * An account. Its territory is stored as a kind and a code, so that the database can filter on it; everyone else sees a
 * {@link Perimetre}. The password is only ever a hash.
 */
@Entity
@Table(name = "compte")
class Compte implements Persistable<UUID> {

    @Id
    private UUID id;

    private String identifiant;
    private String nom;
    private String fonction;
    private @Nullable String courriel;
    private String motDePasse;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private NaturePerimetre perimetre;

    private @Nullable String perimetreCode;
    private boolean actif;
    private boolean demonstration;
    private @Nullable Instant derniereConnexion;
    private @Nullable Instant visitePrecedente;
    private Instant creeLe;

    @Version
    private int version;

    @Transient
    private boolean nouveau;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Compte() {}

    Compte(UUID id, NouveauCompte saisie, String motDePasse, boolean demonstration, Instant creeLe) {
        this.id = id;
        this.identifiant = saisie.identifiant();
        this.nom = saisie.nom();
        this.fonction = saisie.fonction();
        this.courriel = saisie.courriel();
        this.motDePasse = motDePasse;
        this.role = saisie.role();
        this.perimetre = NaturePerimetre.de(saisie.perimetre());
        this.perimetreCode = NaturePerimetre.code(saisie.perimetre());
        this.actif = true;
        this.demonstration = demonstration;
        this.creeLe = creeLe;
        this.nouveau = true;
    }

    void decrire(String nom, String fonction, @Nullable String courriel) {
        this.nom = nom;
        this.fonction = fonction;
        this.courriel = courriel;
    }

    void affecter(Role role, Perimetre perimetre) {
        this.role = role;
        this.perimetre = NaturePerimetre.de(perimetre);
        this.perimetreCode = NaturePerimetre.code(perimetre);
    }

    void activer(boolean actif) {
        this.actif = actif;
    }

    void changerMotDePasse(String empreinte) {
        this.motDePasse = empreinte;
    }

    Utilisateur utilisateur() {
        return new Utilisateur(id, identifiant, nom, fonction, role, perimetre());
    }

    CompteFiche fiche() {
        return new CompteFiche(
                id,
                identifiant,
                nom,
                fonction,
                courriel,
                role,
                perimetre(),
                actif,
                demonstration,
                creeLe,
                derniereConnexion,
                version);
    }

    Perimetre perimetre() {
        return perimetre.lire(perimetreCode);
    }

    String identifiant() {
        return identifiant;
    }

    Role role() {
        return role;
    }

    boolean estActif() {
        return actif;
    }

    String motDePasse() {
        return motDePasse;
    }

    int version() {
        return version;
    }

    @Nullable
    Instant visitePrecedente() {
        return visitePrecedente;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** The id is drawn by the service: without this, saving a new account would first look for it. */
    @Override
    public boolean isNew() {
        return nouveau;
    }

    @PostLoad
    @PostPersist
    void enregistre() {
        nouveau = false;
    }
}
