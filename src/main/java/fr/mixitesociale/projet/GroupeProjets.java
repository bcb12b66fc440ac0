package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** What the rows of the list can be put together by. */
public enum GroupeProjets {
    COMMUNE("code_insee", null),
    LISTE("liste", ChampProjet.LISTE),
    ANNEE("annee_prevue", ChampProjet.ANNEE_PREVUE),
    MAITRE_OUVRAGE("maitre_ouvrage", ChampProjet.MAITRE_OUVRAGE),
    INITIATIVE("initiative", ChampProjet.INITIATIVE),
    /** The next milestone to reach. */
    JALON("etape", null);

    private final String colonne;
    private final @Nullable ChampProjet champ;

    GroupeProjets(String colonne, @Nullable ChampProjet champ) {
        this.colonne = colonne;
        this.champ = champ;
    }

    /** Column of the table. */
    String colonne() {
        return colonne;
    }

    public String libelle() {
        return Phrases.de("projet.groupe." + name());
    }

    /** Name of the group of this value; the code of a commune for {@link #COMMUNE}, the step itself for {@link #JALON}. */
    public String nom(@Nullable String valeur) {
        return valeur == null
                ? Phrases.de("projet.groupe.sans." + name())
                : champ == null ? valeur : champ.ecrit(valeur);
    }

    /**
     * One group of the list, in the order of the list.
     *
     * @param debut index of its first project
     */
    public record Groupe(@Nullable String valeur, int debut, int nombre, int lls) {}
}
