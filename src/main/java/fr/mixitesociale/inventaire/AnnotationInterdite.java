package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;

/** The person may read this commune but not write on its curves. */
public class AnnotationInterdite extends RefusDroit {

    AnnotationInterdite(CodeInsee commune) {
        super("inventaire.annotation.interdite", commune.valeur());
    }
}
