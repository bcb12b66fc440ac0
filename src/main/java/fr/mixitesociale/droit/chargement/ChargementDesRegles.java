package fr.mixitesociale.droit.chargement;

import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one rule set from YAML. */
public final class ChargementDesRegles {

    private ChargementDesRegles() {}

    /**
     * @param fichier name shown when something is wrong with it
     * @throws ChargementImpossible when the file is not a complete, cited rule set
     */
    public static JeuDeRegles lire(String fichier, Reader texte) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object arbre = new Yaml(new SafeConstructor(options)).load(texte);
            return new LectureDuJeu(Noeud.de(fichier + "/", arbre)).lire();
        } catch (YAMLException illisible) {
            throw new ChargementImpossible(fichier, illisible);
        }
    }
}
