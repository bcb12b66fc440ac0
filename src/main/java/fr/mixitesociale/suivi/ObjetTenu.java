package fr.mixitesociale.suivi;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every object of this room keeps of its life: whose contract, who wrote it, whether it is deleted. */
@MappedSuperclass
abstract class ObjetTenu {

    @Id
    UUID id;

    @Column(name = "contrat_id")
    UUID contrat;

    Instant creeLe;
    String creePar;
    Instant modifieLe;
    String modifiePar;

    @Nullable
    private Instant supprimeLe;

    @Nullable
    String supprimePar;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ObjetTenu() {}

    @SuppressWarnings("NullAway.Init")
    ObjetTenu(UUID contrat, String auteur, Instant le) {
        this.id = UUID.randomUUID();
        this.contrat = contrat;
        this.creeLe = le;
        this.creePar = auteur;
        modifie(auteur, le);
    }

    /** How people call it. */
    abstract String titre();

    final void modifie(String auteur, Instant le) {
        modifieLe = le;
        modifiePar = auteur;
    }

    final void supprimer(String auteur, Instant le) {
        supprimeLe = le;
        supprimePar = auteur;
        modifie(auteur, le);
    }

    final void retablir(String auteur, Instant le) {
        supprimeLe = null;
        supprimePar = null;
        modifie(auteur, le);
    }

    final boolean estSupprime() {
        return supprimeLe != null;
    }

    final long version() {
        return version;
    }
}
