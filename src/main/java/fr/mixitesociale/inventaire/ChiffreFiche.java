package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of the commune sheet, written, with the steps that lead to it. A figure that is not known reads « n.d. »,
 * never 0, and its steps say why it is missing and what to do.
 *
 * @param complement smaller words after the figure (« / 227 », « estimé »)
 * @param sens what the figure means or where it goes (« + 0,62 point depuis 2023 »)
 */
public record ChiffreFiche(
        Cle cle,
        String libelle,
        String valeur,
        @Nullable String complement,
        @Nullable String sens,
        List<Etape> etapes) {

    public ChiffreFiche {
        etapes = List.copyOf(etapes);
    }

    /** The four key figures in the order of the sheet, then indicator 3.3 of the trame. */
    public enum Cle {
        TAUX,
        MANQUANTS,
        OBJECTIF,
        REALISE,
        PART_CROISSANCE;

        String libelle() {
            return Phrases.de("inventaire.chiffre." + name());
        }
    }

    static ChiffreFiche inconnu(Cle cle, String libelle, String raison, @Nullable String source) {
        return new ChiffreFiche(
                cle,
                libelle,
                FormatFr.NON_DISPONIBLE,
                null,
                Phrases.de("inventaire.chiffre.inconnu"),
                List.of(new Etape(
                        Phrases.de("inventaire.etape.pourquoi_nd"), raison, FormatFr.NON_DISPONIBLE, null, source)));
    }
}
