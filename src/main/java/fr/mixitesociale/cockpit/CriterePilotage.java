package fr.mixitesociale.cockpit;

import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.territoire.CleRecherche;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the cockpit, for the table and the map alike; an empty or null part does not filter.
 *
 * @param recherche name (accents and case do not matter) or INSEE code (exact)
 * @param groupements SIREN of EPCI or EPT
 * @param alertes one of them is enough
 */
public record CriterePilotage(
        @Nullable String recherche,
        Set<String> groupements,
        Set<Stade> stades,
        Set<Statut> statuts,
        Set<Alerte> alertes,
        boolean avecObjectif) {

    public static final CriterePilotage TOUTES =
            new CriterePilotage(null, Set.of(), Set.of(), Set.of(), Set.of(), false);

    public CriterePilotage {
        groupements = Set.copyOf(groupements);
        stades = Set.copyOf(stades);
        statuts = Set.copyOf(statuts);
        alertes = Set.copyOf(alertes);
    }

    public boolean retient(LigneCockpit ligne) {
        return (recherche == null || correspond(ligne, recherche))
                && (groupements.isEmpty() || groupements.contains(ligne.groupement()))
                && (stades.isEmpty() || stades.contains(ligne.stade()))
                && (statuts.isEmpty() || (ligne.statut() != null && statuts.contains(ligne.statut())))
                && (alertes.isEmpty() || ligne.alertes().stream().anyMatch(alertes::contains))
                && (!avecObjectif || ligne.aUnObjectif());
    }

    public CriterePilotage rechercher(@Nullable String texte) {
        return new CriterePilotage(texte, groupements, stades, statuts, alertes, avecObjectif);
    }

    public CriterePilotage desGroupements(Set<String> voulus) {
        return new CriterePilotage(recherche, voulus, stades, statuts, alertes, avecObjectif);
    }

    public CriterePilotage auxStades(Set<Stade> voulus) {
        return new CriterePilotage(recherche, groupements, voulus, statuts, alertes, avecObjectif);
    }

    public CriterePilotage auxStatuts(Set<Statut> voulus) {
        return new CriterePilotage(recherche, groupements, stades, voulus, alertes, avecObjectif);
    }

    public CriterePilotage auxAlertes(Set<Alerte> voulues) {
        return new CriterePilotage(recherche, groupements, stades, statuts, voulues, avecObjectif);
    }

    public CriterePilotage avecObjectif(boolean seulement) {
        return new CriterePilotage(recherche, groupements, stades, statuts, alertes, seulement);
    }

    private static boolean correspond(LigneCockpit ligne, String texte) {
        String cle = CleRecherche.de(texte);
        return ligne.code().valeur().equalsIgnoreCase(texte.strip())
                || (!cle.isEmpty() && (" " + CleRecherche.de(ligne.nom())).contains(" " + cle));
    }
}
