package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.RefusMetier;
import java.util.List;

/** A file that cannot be imported; nothing was stored. */
public class FichierRefuse extends RefusMetier {

    private final transient List<ErreurFichier> erreurs;

    public FichierRefuse(String nom, List<ErreurFichier> erreurs) {
        super("inventaire.import.refuse", nom, erreurs.size());
        this.erreurs = List.copyOf(erreurs);
    }

    public List<ErreurFichier> erreurs() {
        return erreurs;
    }
}
