package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Collection;
import java.util.Map;

/** What the contracts of a period say of the objectives of communes; a signed one wins over one being prepared. */
interface ObjectifsDeContrat {

    Map<CodeInsee, ObjectifDeContrat> de(Collection<CodeInsee> communes, PeriodeTriennale periode);
}
