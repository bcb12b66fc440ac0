package fr.mixitesociale.contrat;

import java.util.Optional;

/** The next legal step of a contract, brought by the room that keeps the procedure. */
public interface EtapeSuivante {

    /**
     * One step, and where it is taken.
     *
     * @param phrase « Délibération : Commune de Belpuech »
     * @param onglet key of the tab
     */
    record Etape(String phrase, String onglet) {}

    /** Empty when nothing is awaited. */
    Optional<Etape> suivante(Participation participation);
}
