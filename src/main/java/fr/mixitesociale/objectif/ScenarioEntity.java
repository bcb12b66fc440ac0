package fr.mixitesociale.objectif;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/** A share of the effort that one signatory tries out. */
@Entity
@Table(name = "objectif_scenario")
class ScenarioEntity {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    /** The side that reads it alone until it is shared. */
    @Column(name = "signataire_id")
    UUID signataire;

    String nom;
    private String auteur;
    String auteurNom;
    Instant creeLe;

    @Nullable
    Instant partageLe;

    @Nullable
    private Instant supprimeLe;

    @Nullable
    private String supprimePar;

    @ElementCollection
    @CollectionTable(name = "objectif_scenario_valeur", joinColumns = @JoinColumn(name = "scenario_id"))
    @MapKeyColumn(name = "code_insee")
    @Column(name = "valeur")
    Map<String, Integer> valeurs = new HashMap<>();

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ScenarioEntity() {}

    ScenarioEntity(UUID contrat, UUID signataire, String nom, String auteur, String auteurNom, Instant le) {
        this.id = UUID.randomUUID();
        this.contrat = contrat;
        this.signataire = signataire;
        this.nom = nom;
        this.auteur = auteur;
        this.auteurNom = auteurNom;
        this.creeLe = le;
    }

    void supprimer(String login, Instant le) {
        supprimeLe = le;
        supprimePar = login;
    }

    void retablir() {
        supprimeLe = null;
        supprimePar = null;
    }

    boolean estSupprime() {
        return supprimeLe != null;
    }

    boolean estPartage() {
        return partageLe != null;
    }

    /** Who wrote and who deleted it are kept for the record; the journal tells them. */
    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(id, auteur, supprimePar);
    }
}
