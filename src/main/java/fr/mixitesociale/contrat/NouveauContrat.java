package fr.mixitesociale.contrat;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;

/**
 * A contract to open.
 *
 * @param type a wish: the type results from the objectives once they are chosen (article 2)
 * @param communes those it covers, all of one EPCI
 */
public record NouveauContrat(
        NatureContrat nature, TypeContrat type, PeriodeTriennale periode, List<CodeInsee> communes) {

    public NouveauContrat {
        communes = List.copyOf(communes);
    }
}
