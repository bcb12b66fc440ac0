package fr.mixitesociale.jalon;

import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.ListeProjet;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are shown with their milestones.
 *
 * @param recherche words of the project
 * @param aTraiter only those with a milestone that is late or in difficulty
 */
public record CritereJalons(
        @Nullable String recherche, @Nullable ListeProjet liste, boolean aTraiter) implements Serializable {

    public static final CritereJalons TOUS = new CritereJalons(null, null, false);

    CritereProjets projets() {
        return CritereProjets.TOUS.avecRecherche(recherche).avecListe(liste);
    }
}
