package fr.mixitesociale.contrat;

import java.util.Optional;

/** The next legal step of a contract, in words, brought by the room that keeps the procedure. */
public interface EtapeSuivante {

    /** « Délibération : Commune de Belpuech »; empty when nothing is awaited. */
    Optional<String> phrase(Participation participation);
}
