package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.RefusMetier;
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

/** A proposal as stored; it is answered once. */
@Entity
@Table(name = "projet_proposition")
class PropositionEntity {

    @Id
    private UUID id;

    private UUID projetId;

    @Column(name = "contrat_id")
    private UUID contratId;

    @Enumerated(EnumType.STRING)
    private ChampProjet champ;

    private @Nullable String lue;
    private @Nullable String proposee;
    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    private EtatProposition etat = EtatProposition.EN_ATTENTE;

    private String auteur;
    private String auteurNom;
    private String cote;
    private Instant creeLe;

    @Column(name = "reponse_le")
    private @Nullable Instant reponseLe;

    @Column(name = "reponse_par")
    private @Nullable String reponsePar;

    @Column(name = "raison")
    private @Nullable String raison;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PropositionEntity() {}

    PropositionEntity(
            ProjetEntity projet,
            ChampProjet champ,
            @Nullable String proposee,
            @Nullable String message,
            Participation participation,
            Instant le) {
        this.id = UUID.randomUUID();
        this.projetId = projet.id();
        this.contratId = projet.contratId();
        this.champ = champ;
        this.lue = champ.lire(projet);
        this.proposee = proposee;
        this.message = message;
        this.auteur = participation.personne().identifiant();
        this.auteurNom = participation.personne().nom();
        this.cote = participation.nomDuCote();
        this.creeLe = le;
    }

    /** @throws RefusMetier when it was answered already */
    void exigerEnAttente() {
        if (etat != EtatProposition.EN_ATTENTE) {
            throw new RefusMetier("projet.refus.proposition_close");
        }
    }

    void repondre(EtatProposition reponse, Participation participation, Instant le, @Nullable String motif) {
        exigerEnAttente();
        etat = reponse;
        reponseLe = le;
        reponsePar = participation.personne().identifiant();
        raison = motif;
    }

    boolean estDuCote(String nomDuCote) {
        return cote.equals(nomDuCote);
    }

    Proposition lue() {
        return new Proposition(id, projetId, champ, lue, proposee, message, auteur, auteurNom, cote, creeLe);
    }
}
