package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.Projet;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the grid: the same row as long as it is the same project, whatever its values have become. */
final class LigneProjet implements Serializable {

    private final Projet projet;

    LigneProjet(Projet projet) {
        this.projet = projet;
    }

    Projet projet() {
        return projet;
    }

    UUID id() {
        return projet.id();
    }

    boolean estModifiable() {
        return projet.droit() == DroitProjet.MODIFIER;
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof LigneProjet ligne && ligne.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
