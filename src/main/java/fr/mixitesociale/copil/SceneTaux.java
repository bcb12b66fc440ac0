package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.ChiffreFiche.Cle;
import fr.mixitesociale.inventaire.Courbe;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scene 1: rate and missing dwellings, drawn for one commune, in a table for several. */
final class SceneTaux {

    private SceneTaux() {}

    static Scene de(List<FicheCommune> fiches) {
        return fiches.size() == 1 ? uneCommune(fiches.getFirst()) : plusieurs(fiches);
    }

    private static Scene uneCommune(FicheCommune fiche) {
        List<Graphique> courbes = Stream.of(Courbe.TAUX, Courbe.MANQUANTS)
                .flatMap(courbe -> Optional.ofNullable(fiche.graphiques().get(courbe)).stream())
                .map(SceneTaux::sansEvenements)
                .toList();
        return courbes.isEmpty()
                ? new Scene(
                        1,
                        Phrases.de("copil.scene.taux.vide", fiche.identite().nom()),
                        new Corps.Rien(Phrases.de("copil.scene.taux.vide.phrase")),
                        Phrases.de("copil.scene.taux.source"))
                : new Scene(
                        1,
                        courbes.getFirst().titre(),
                        new Corps.Courbes(courbes),
                        courbes.getFirst().source());
    }

    /** The dates of the sheet are for reading, not for a projector. */
    private static Graphique sansEvenements(Graphique graphique) {
        return new Graphique(
                "copil-" + graphique.id(),
                graphique.titre(),
                graphique.sousTitre(),
                graphique.source(),
                graphique.unite(),
                graphique.series(),
                graphique.repere(),
                List.of(),
                null,
                graphique.pas());
    }

    private static Scene plusieurs(List<FicheCommune> fiches) {
        return new Scene(
                1,
                Phrases.de("copil.scene.taux.communes", fiches.size()),
                new Corps.Table(
                        Phrases.de("copil.scene.taux.legende"),
                        List.of(
                                Phrases.de("copil.scene.colonne.commune"),
                                Phrases.de("copil.scene.colonne.taux"),
                                Phrases.de("copil.scene.colonne.cible"),
                                Phrases.de("copil.scene.colonne.manquants")),
                        fiches.stream().map(SceneTaux::ligne).toList(),
                        null),
                Phrases.de("copil.scene.taux.source"));
    }

    private static List<String> ligne(FicheCommune fiche) {
        return List.of(
                fiche.identite().nom(),
                chiffre(fiche, Cle.TAUX),
                FormatFr.pourcent(fiche.identite().tauxCible()),
                chiffre(fiche, Cle.MANQUANTS));
    }

    private static String chiffre(FicheCommune fiche, Cle cle) {
        return fiche.chiffres().stream()
                .filter(chiffre -> chiffre.cle() == cle)
                .map(ChiffreFiche::valeur)
                .findFirst()
                .orElse(FormatFr.NON_DISPONIBLE);
    }
}
