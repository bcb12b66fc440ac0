package fr.mixitesociale.inventaire;

/** Told how far an import has come; called from the thread that imports. */
@FunctionalInterface
public interface Progres {

    Progres SILENCIEUX = (etape, part) -> {};

    /** @param part from 0 to 1 over the whole import */
    void avance(Etape etape, double part);

    enum Etape {
        LECTURE,
        VERIFICATION,
        ENREGISTREMENT,
        SITUATIONS
    }
}
