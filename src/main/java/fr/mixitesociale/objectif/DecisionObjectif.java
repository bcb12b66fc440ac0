package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.Decision.Notification;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.socle.CodeInsee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Decision}, as stored. */
@Entity
@Table(name = "decision_objectif")
class DecisionObjectif {

    @Id
    private UUID id;

    @Column(name = "code_insee")
    private String codeInsee;

    private int periode;
    private @Nullable Integer notifie;

    @Column(name = "notifie_le")
    private @Nullable LocalDate notifieLe;

    @Column(name = "notifie_ref")
    private @Nullable String notifieRef;

    private @Nullable Integer calcule;
    private @Nullable String regles;
    private @Nullable Integer rehausse;

    @Column(name = "rehausse_motif")
    private @Nullable String rehausseMotif;

    @Column(name = "rehausse_accord")
    private @Nullable LocalDate rehausseAccord;

    // null until the first insert: Spring Data then persists instead of merging
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    DecisionObjectif() {}

    DecisionObjectif(CodeInsee commune, PeriodeTriennale periode) {
        this.id = UUID.randomUUID();
        this.codeInsee = commune.valeur();
        this.periode = periode.debut();
    }

    void notifier(@Nullable Notification notification) {
        notifie = notification == null ? null : notification.valeur();
        notifieLe = notification == null ? null : notification.le();
        notifieRef = notification == null ? null : notification.reference();
        calcule = notification == null ? null : notification.calcule();
        regles = notification == null ? null : notification.regles();
    }

    void rehausser(@Nullable Rehaussement rehaussement) {
        rehausse = rehaussement == null ? null : rehaussement.valeur();
        rehausseMotif = rehaussement == null ? null : rehaussement.motif();
        rehausseAccord = rehaussement == null ? null : rehaussement.accordDuMaire();
    }

    Decision lue() {
        return new Decision(
                new CodeInsee(codeInsee),
                new PeriodeTriennale(periode),
                notifie == null
                        ? null
                        : new Notification(
                                notifie,
                                Objects.requireNonNull(notifieLe),
                                Objects.requireNonNullElse(notifieRef, ""),
                                calcule,
                                regles),
                rehausse == null
                        ? null
                        : new Rehaussement(
                                rehausse,
                                Objects.requireNonNull(rehausseMotif),
                                Objects.requireNonNull(rehausseAccord)),
                version == null ? Decision.ABSENTE : version);
    }
}
