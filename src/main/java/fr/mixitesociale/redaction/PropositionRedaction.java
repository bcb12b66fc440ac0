package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed wording as stored; once adopted or withdrawn it does not move any more. */
@Entity
@Table(name = "redaction_proposition")
class PropositionRedaction {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    String rubrique;
    String commune;
    String texte;

    @Nullable
    String motif;

    @Column(name = "cote_id")
    UUID cote;

    String coteNom;
    String auteur;
    String auteurNom;
    Instant creeLe;

    @Enumerated(EnumType.STRING)
    EtatRedaction etat = EtatRedaction.EN_ATTENTE;

    @Nullable
    Instant reponseLe;

    @Nullable
    String reponsePar;

    /** By signatory. */
    @ElementCollection
    @CollectionTable(name = "redaction_avis", joinColumns = @JoinColumn(name = "proposition_id"))
    @MapKeyColumn(name = "cote_id")
    Map<UUID, AvisStocke> avis = new HashMap<>();

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    PropositionRedaction() {}

    @SuppressWarnings("NullAway.Init")
    PropositionRedaction(
            Participation participation,
            Signataire cote,
            Emplacement ou,
            String texte,
            @Nullable String motif,
            Instant le) {
        this.id = UUID.randomUUID();
        this.contrat = participation.contrat().id();
        this.rubrique = ou.rubrique();
        this.commune = ou.codeOuVide();
        this.texte = texte;
        this.motif = motif;
        this.cote = cote.id();
        this.coteNom = cote.nom();
        this.auteur = participation.personne().identifiant();
        this.auteurNom = participation.personne().nom();
        this.creeLe = le;
    }

    Emplacement emplacement() {
        return new Emplacement(rubrique, commune.isEmpty() ? null : new CodeInsee(commune));
    }

    /** @throws RefusMetier when it was adopted or withdrawn already */
    void exigerEnAttente() {
        if (etat != EtatRedaction.EN_ATTENTE) {
            throw new RefusMetier("redaction.refus.proposition_close");
        }
    }

    void clore(EtatRedaction issue, Participation participation, Instant le) {
        exigerEnAttente();
        etat = issue;
        reponseLe = le;
        reponsePar = participation.personne().identifiant();
    }
}
