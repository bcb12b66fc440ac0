package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.List;
import java.util.Optional;

/** The territorial referential: immutable, in memory, safe to ask from any thread. Public data: no right is needed. */
public interface Referentiel {

    /** @return the commune of this current code */
    Optional<Commune> commune(CodeInsee code);

    /** @return its name, or its code for one that the referential does not know */
    default String nomOuCode(CodeInsee code) {
        return commune(code).map(Commune::nom).orElseGet(code::valeur);
    }

    /** @return the current commune that took over the former {@code code}; empty for current and unknown codes */
    Optional<Commune> communeSuccesseur(CodeInsee code);

    /** All current communes, ordered by code. */
    List<Commune> communes();

    List<Commune> communesDuDepartement(String departement);

    Optional<Epci> epci(Siren siren);

    /** All EPCI à fiscalité propre (without EPT), ordered by name. */
    List<Epci> epci();

    List<Epci> ept();

    Optional<Departement> departement(String code);

    /** Ordered by code. */
    List<Departement> departements();

    Optional<Region> region(String code);

    /** Municipal arrondissements of a commune; empty but for Paris, Lyon, Marseille (and one demonstration commune). */
    List<Arrondissement> arrondissements(CodeInsee commune);

    /**
     * Communes found by name (accents, case, hyphens and « saint/st » do not matter), by INSEE code or postal code
     * (exact: 74 is not 974), best first: whole name, then beginning of name, then beginning of a word, larger
     * population first. A code must be written in full: « 74 » finds nothing, neither 74010 nor 97411. The code of an
     * arrondissement finds its commune, a former code the commune that took it over.
     *
     * @param limite at most this many, at most 100
     */
    List<Commune> chercher(String saisie, int limite);

    Millesime millesime();
}
