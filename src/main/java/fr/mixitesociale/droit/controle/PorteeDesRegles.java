package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.util.List;

/** A bill founds no contract. */
final class PorteeDesRegles {

    private PorteeDesRegles() {}

    static List<Constat> controler(JeuDeRegles regles) {
        return regles.estProjet()
                ? List.of(Constat.bloquant(
                        Regle.PROJET_DE_LOI,
                        "%s : aucun contrat ne peut s’y référer.".formatted(regles.libelle()),
                        regles.texte()))
                : List.of();
    }
}
