package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A dated event on the curves of a commune, as stored. */
@Entity
@Table(name = "annotation_courbe")
class AnnotationCourbe {

    @Id
    private UUID id;

    @Column(name = "code_insee")
    private String codeInsee;

    private LocalDate le;

    @Enumerated(EnumType.STRING)
    private NatureAnnotation nature;

    private String libelle;
    private String auteur;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    AnnotationCourbe() {}

    @SuppressWarnings("NullAway.Init")
    AnnotationCourbe(UUID id, CodeInsee commune, AnnotationDatee.Saisie saisie, String auteur, Instant creeLe) {
        this.id = id;
        this.codeInsee = commune.valeur();
        this.auteur = auteur;
        this.creeLe = creeLe;
        ecrire(saisie);
    }

    final void ecrire(AnnotationDatee.Saisie saisie) {
        le = saisie.le();
        nature = saisie.nature();
        libelle = saisie.libelle();
    }

    AnnotationDatee lue() {
        return new AnnotationDatee(id, new CodeInsee(codeInsee), le, nature, libelle, auteur, version);
    }
}
