package fr.mixitesociale.risque;

import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.projet.ProjetSuivi;
import java.util.Map;
import java.util.Optional;

/** A project of the priority list with its milestones. */
record Operation(ProjetSuivi projet, Map<Jalon, JalonDeProjet> etapes) {

    Operation {
        etapes = Map.copyOf(etapes);
    }

    JalonDeProjet etape(Jalon jalon) {
        return etapes.getOrDefault(jalon, JalonDeProjet.nouveau(projet.id(), jalon));
    }

    /**
     * The first step that is still awaited. One of which nothing was ever said counts as passed when a later one is done:
     * nobody files a permit without its land.
     */
    Optional<Jalon> attendu() {
        int dernierFait = Jalon.TOUS.stream()
                .filter(jalon -> etape(jalon).statut() == StatutJalon.FAIT)
                .mapToInt(Jalon::ordinal)
                .max()
                .orElse(-1);
        return Jalon.TOUS.stream()
                .filter(jalon -> !etape(jalon).statut().estClos())
                .filter(jalon -> !estTacite(etape(jalon), dernierFait))
                .findFirst();
    }

    /** The PLU rarely has to change: silence on it means that it does not. */
    private static boolean estTacite(JalonDeProjet etape, int dernierFait) {
        boolean inconnue = etape.statut() == StatutJalon.NON_COMMENCE && etape.prevu() == null;
        return inconnue && (etape.jalon().ordinal() < dernierFait || etape.jalon() == Jalon.ZONAGE);
    }
}
