package fr.mixitesociale.contrat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for in the history of a contract; empty texts and nulls ask for everything.
 *
 * @param objet kind of object
 * @param objetId one object of that kind
 * @param champ one field
 * @param cote signatory on whose side the author is
 * @param texte part of the object's title
 * @param du first day, included
 * @param au last day, included
 */
public record RechercheHistorique(
        String objet,
        String objetId,
        String champ,
        @Nullable UUID cote,
        String texte,
        @Nullable LocalDate du,
        @Nullable LocalDate au) {

    public static final RechercheHistorique TOUT = new RechercheHistorique("", "", "", null, "", null, null);

    public static RechercheHistorique de(ObjetDuContrat objet, String champ) {
        return new RechercheHistorique(objet.objet(), objet.id(), champ, null, "", null, null);
    }
}
