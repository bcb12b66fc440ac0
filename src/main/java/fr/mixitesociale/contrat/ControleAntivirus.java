package fr.mixitesociale.contrat;

import java.util.Optional;

/**
 * Looks at a file before it is stored. The portal brings none: an organisation that has a scanner (ICAP, ClamAV) adds a bean,
 * and several may be asked one after the other. A scanner that does not answer throws, and the file is not stored.
 */
@FunctionalInterface
public interface ControleAntivirus {

    /** @return what was found, in the words of the scanner; empty when nothing was */
    Optional<String> menace(String nom, byte[] contenu);
}
