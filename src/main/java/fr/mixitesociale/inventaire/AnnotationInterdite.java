package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;

/** The person may read this commune but not write on its curves. */
public class AnnotationInterdite extends RefusMetier {

    AnnotationInterdite(CodeInsee commune) {
        super("inventaire.annotation.interdite", commune.valeur());
    }
}
