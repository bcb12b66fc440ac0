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
import java.util.UUID;

/** The written reading of one curve of one commune, as stored. */
@Entity
@Table(name = "lecture_courbe")
class LectureCourbe {

    @Id
    private UUID id;

    @Column(name = "code_insee")
    private String codeInsee;

    @Enumerated(EnumType.STRING)
    private Courbe courbe;

    private String texte;
    private String auteur;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    LectureCourbe() {}

    LectureCourbe(UUID id, CodeInsee commune, Courbe courbe, String texte, String auteur, Instant le) {
        this.id = id;
        this.codeInsee = commune.valeur();
        this.courbe = courbe;
        this.texte = texte;
        this.auteur = auteur;
        this.modifieLe = le;
    }

    void ecrire(String nouveau, String par, Instant le) {
        texte = nouveau;
        auteur = par;
        modifieLe = le;
    }

    LectureDatee lue() {
        return new LectureDatee(courbe, texte, auteur, modifieLe, version);
    }
}
