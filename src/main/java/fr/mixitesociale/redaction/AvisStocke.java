package fr.mixitesociale.redaction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The opinion of one side, as stored. */
@Embeddable
class AvisStocke {

    String coteNom;

    @Enumerated(EnumType.STRING)
    SensAvis sens;

    @Nullable
    String motif;

    String auteurNom;
    Instant le;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    AvisStocke() {}

    AvisStocke(String coteNom, SensAvis sens, @Nullable String motif, String auteurNom, Instant le) {
        this.coteNom = coteNom;
        this.sens = sens;
        this.motif = motif;
        this.auteurNom = auteurNom;
        this.le = le;
    }
}
