package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated event put on the curves of a commune.
 *
 * @param version carried from the moment it is opened for editing
 */
public record AnnotationDatee(
        UUID id, CodeInsee commune, LocalDate le, NatureAnnotation nature, String libelle, String auteur, int version) {

    /** What a person types. */
    public record Saisie(LocalDate le, NatureAnnotation nature, String libelle) {

        public Saisie {
            libelle = libelle.strip();
        }

        /** « 12/03/2019, Modification du PLU : secteur de mixité sociale ». */
        public String resume() {
            return Phrases.de("inventaire.annotation.resume", FormatFr.date(le), nature.libelle(), libelle);
        }
    }

    public Saisie saisie() {
        return new Saisie(le, nature, libelle);
    }
}
