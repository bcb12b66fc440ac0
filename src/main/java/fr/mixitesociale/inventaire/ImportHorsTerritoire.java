package fr.mixitesociale.inventaire;

import org.springframework.security.access.AccessDeniedException;

/** A complement holds a line outside the person's département: refused as a whole, with a sentence for that person. */
public class ImportHorsTerritoire extends AccessDeniedException {

    public ImportHorsTerritoire(String phrase) {
        super(phrase);
    }
}
