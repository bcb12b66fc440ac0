package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.controle.ControleMutualisation;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.droit.controle.ControleMutualisation.Commune;
import fr.mixitesociale.droit.controle.ControleMutualisation.Demande;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Objectives pooled with figures alone. What only a contract can tell – agreements, opinion of the national commission,
 * levy, past periods – is taken as met: the simulation says whether the figures hold (art. L. 302-8, X CCH).
 */
public record MutualisationSimulee(JeuDeRegles regles, List<Commune> communes, Bilan bilan) {

    public MutualisationSimulee {
        communes = List.copyOf(communes);
    }

    /** @param parts of one period; at least one */
    static MutualisationSimulee de(Regles regles, List<PartSimulee> parts) {
        Situation premiere = parts.getFirst().situation();
        JeuDeRegles jeu = regles.de(premiere.periode());
        List<Commune> communes = IntStream.range(0, parts.size())
                .mapToObj(rang -> commune(jeu, parts.get(rang), rang))
                .toList();
        Demande demande = new Demande(
                jeu,
                communes,
                List.of(),
                !Boolean.FALSE.equals(premiere.plhExecutoire()),
                premiere.periode().dateDeBase(),
                false);
        return new MutualisationSimulee(jeu, communes, ControleMutualisation.controler(demande));
    }

    private static Commune commune(JeuDeRegles jeu, PartSimulee part, int rang) {
        return new Commune(
                String.valueOf(rang),
                part.nom(),
                CalculObjectif.calculer(jeu, part.situation()),
                part.objectif(),
                true,
                true,
                Historique.VIDE);
    }
}
