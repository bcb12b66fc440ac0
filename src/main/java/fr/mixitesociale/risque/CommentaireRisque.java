package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Participation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a commune says of its figure, kept beside it. */
@Entity
@Table(name = "risque_commentaire")
class CommentaireRisque {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    String codeInsee;

    @Nullable
    String texte;

    Instant modifieLe;
    String modifiePar;

    // null until the first insert: Spring Data then persists instead of merging
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    CommentaireRisque() {}

    @SuppressWarnings("NullAway.Init")
    CommentaireRisque(UUID contrat, String codeInsee) {
        this.id = id(contrat, codeInsee);
        this.contrat = contrat;
        this.codeInsee = codeInsee;
    }

    /** One for a commune of a contract, known before it is written: its drafts and its history have where to go. */
    static UUID id(UUID contrat, String codeInsee) {
        return UUID.nameUUIDFromBytes(
                "risque/%s/%s".formatted(contrat, codeInsee).getBytes(StandardCharsets.UTF_8));
    }

    void modifie(Participation participation, Instant le) {
        modifiePar = participation.personne().identifiant();
        modifieLe = le;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
