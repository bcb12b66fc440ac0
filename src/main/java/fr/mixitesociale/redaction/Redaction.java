package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Participation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of a contract as stored, from the first time somebody wrote it. */
@Entity
@Table(name = "redaction")
class Redaction {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    String rubrique;
    String commune;

    /** Markdown. */
    @Nullable
    String texte;

    Instant modifieLe;
    String modifiePar;
    String modifieParNom;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Redaction() {}

    @SuppressWarnings("NullAway.Init")
    Redaction(UUID contrat, Emplacement ou) {
        this.id = ou.id(contrat);
        this.contrat = contrat;
        this.rubrique = ou.rubrique();
        this.commune = ou.codeOuVide();
    }

    void modifie(Participation participation, Instant le) {
        modifieLe = le;
        modifiePar = participation.personne().identifiant();
        modifieParNom = participation.personne().nom();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
