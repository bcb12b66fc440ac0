package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Phrases;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Article 4 of one contract, under the contract's own id. Read and written through {@link ChampGouvernance} only. */
@Entity
@Table(name = "gouvernance")
class Gouvernance extends ObjetTenu {

    @Nullable
    Integer copilParAn;

    @Nullable
    UUID copilAnimateur;

    @Nullable
    String copilAttendus;

    @Nullable
    Integer bilanParAn;

    @Nullable
    UUID bilanAuteur;

    @Nullable
    String bilanContenu;

    @Nullable
    Integer groupeParAn;

    @Nullable
    UUID groupeAnimateur;

    @Nullable
    String groupeFonctionnement;

    @Nullable
    LocalDate dureeDu;

    @Nullable
    LocalDate dureeAu;

    @Nullable
    Integer revoyureMois;

    @Nullable
    String avenants;

    @Nullable
    String renouvellement;

    @Override
    String titre() {
        return Phrases.de("suivi.gouvernance.objet");
    }
}
