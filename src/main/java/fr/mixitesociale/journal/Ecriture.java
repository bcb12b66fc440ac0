package fr.mixitesociale.journal;

import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.TexteCourt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the journal: one field of one change. Hibernate never updates it, and nothing here deletes it. */
@Entity
@Immutable
@Table(name = "journal_ecriture")
class Ecriture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant le;
    private String auteur;
    private String objet;
    private String objetId;
    private @Nullable String contratId;
    private String champ;

    @Column(length = LigneJournal.VALEUR_MAX)
    private @Nullable String avant;

    @Column(length = LigneJournal.VALEUR_MAX)
    private @Nullable String apres;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Ecriture() {}

    Ecriture(Changement changement, String champ, Changement.Valeurs valeurs) {
        this.le = changement.le();
        this.auteur = changement.auteur();
        this.objet = changement.objet();
        this.objetId = changement.id();
        this.contratId = changement.contratId();
        this.champ = champ;
        this.avant = couper(valeurs.avant());
        this.apres = couper(valeurs.apres());
    }

    LigneJournal ligne() {
        return new LigneJournal(id == null ? 0 : id, le, auteur, objet, objetId, contratId, champ, avant, apres);
    }

    /** A value too long for its line is marked as cut rather than the change being refused. */
    private static @Nullable String couper(@Nullable String valeur) {
        return valeur == null ? null : TexteCourt.couper(valeur, LigneJournal.VALEUR_MAX, LigneJournal.COUPE);
    }
}
