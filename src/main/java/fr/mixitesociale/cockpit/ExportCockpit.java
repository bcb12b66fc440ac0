package fr.mixitesociale.cockpit;

import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import java.io.OutputStream;
import java.util.List;

/** The table of the cockpit as a file: the rows and the columns shown, in their order, and no other. */
public final class ExportCockpit {

    private ExportCockpit() {}

    public static void csv(List<LigneCockpit> lignes, List<ColonneCockpit> colonnes, OutputStream sortie) {
        TableauFichier.csv(colonnes(colonnes), lignes::forEach, sortie);
    }

    public static void xlsx(List<LigneCockpit> lignes, List<ColonneCockpit> colonnes, OutputStream sortie) {
        TableauFichier.xlsx(Phrases.de("cockpit.feuille"), colonnes(colonnes), lignes::forEach, sortie);
    }

    private static List<Colonne<LigneCockpit>> colonnes(List<ColonneCockpit> colonnes) {
        return colonnes.stream()
                .map(colonne -> new Colonne<LigneCockpit>(colonne.entete(), colonne::fichier))
                .toList();
    }
}
