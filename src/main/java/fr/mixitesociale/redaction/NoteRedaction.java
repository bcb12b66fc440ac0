package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one side keeps to itself about one text, as stored. */
@Entity
@Table(name = "redaction_note")
class NoteRedaction {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    @Column(name = "cote_id")
    UUID cote;

    String rubrique;
    String commune;

    @Nullable
    String texte;

    Instant modifieLe;
    String modifieParNom;

    /** Null until it is in the database: a first saving is an insertion, which the key refuses to the second of two. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    NoteRedaction() {}

    @SuppressWarnings("NullAway.Init")
    NoteRedaction(UUID contrat, Signataire cote, Emplacement ou) {
        this.id = ou.note(contrat, cote.id());
        this.contrat = contrat;
        this.cote = cote.id();
        this.rubrique = ou.rubrique();
        this.commune = ou.codeOuVide();
    }

    void modifie(Participation participation, Instant le) {
        modifieLe = le;
        modifieParNom = participation.personne().nom();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
