package fr.mixitesociale.objectif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract keeps of one commune's objective. Born with the contract, under the id of the commune's signatory; its
 * fields are read and written through {@link ChampObjectif}.
 */
@Entity
@Table(name = "objectif_commune")
class LigneObjectif {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    String codeInsee;

    @Nullable
    Integer baseRp;

    @Nullable
    Integer baseLls;

    @Nullable
    BigDecimal baseCible;

    @Nullable
    BigDecimal baseDeficit;

    @Nullable
    BigDecimal baseTaux;

    @Nullable
    String baseSource;

    @Nullable
    Integer retenu;

    @Nullable
    String difficultes;

    @Nullable
    String outils;

    @Nullable
    String marges;

    @Nullable
    String engagementsCommune;

    @Nullable
    String engagementsEpci;

    boolean reporte;

    @Nullable
    String cumul;

    @Nullable
    String margesFaibles;

    @Nullable
    String motif;

    boolean soumise;

    @Nullable
    LocalDate demandeMotiveeLe;

    @Nullable
    LocalDate derogationLe;

    @Nullable
    private Integer accordValeur;

    @Nullable
    private Instant accordLe;

    @Nullable
    private String accordNom;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    LigneObjectif() {}

    long version() {
        return version;
    }

    void donnerAccord(int valeur, Instant le, String nom) {
        accordValeur = valeur;
        accordLe = le;
        accordNom = nom;
    }

    /** @return whether there was one */
    boolean retirerAccord() {
        boolean donne = accordLe != null;
        accordValeur = null;
        accordLe = null;
        accordNom = null;
        return donne;
    }

    @Nullable
    Accord accord() {
        return accordLe == null
                ? null
                : new Accord(Objects.requireNonNull(accordValeur), accordLe, Objects.requireNonNull(accordNom));
    }
}
