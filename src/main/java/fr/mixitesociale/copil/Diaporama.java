package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.document.Diapositive;
import fr.mixitesociale.document.Diapositive.Contenu;
import fr.mixitesociale.graphique.AlternativeTextuelle;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.DessinJauge;
import fr.mixitesociale.graphique.DessinJauge.Format;
import fr.mixitesociale.graphique.Graphique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The scenes as slides. */
@Component
class Diaporama {

    /** A slide holds one chart that can be read. */
    private static final int LARGEUR_COURBE = 82;

    private final DessinGraphique dessin;

    Diaporama(DessinGraphique dessin) {
        this.dessin = dessin;
    }

    /** @param surtitre « Comité de pilotage du 9 décembre 2026 · Aubrac-sur-Mirande · 2026-2028 » */
    List<Diapositive> de(String surtitre, List<Scene> scenes) {
        List<Diapositive> diapositives = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.corps() instanceof Corps.Courbes(List<Graphique> graphiques)) {
                graphiques.forEach(graphique -> diapositives.add(
                        new Diapositive(surtitre, graphique.titre(), List.of(courbe(graphique)), graphique.source())));
            } else {
                diapositives.add(new Diapositive(surtitre, scene.titre(), contenus(scene.corps()), scene.source()));
            }
        }
        return diapositives;
    }

    private List<Contenu> contenus(Corps corps) {
        return switch (corps) {
            case Corps.Courbes courbes ->
                courbes.graphiques().stream().map(this::courbe).toList();
            case Corps.Objectif objectif ->
                List.of(
                        new Contenu.Dessin(
                                DessinJauge.svg(objectif.jauge(), Format.LARGE),
                                objectif.jauge().titre(),
                                100),
                        new Contenu.Lignes(List.of(objectif.reperes().stream()
                                .map(repere -> repere.nom() + " : " + repere.valeur())
                                .collect(Collectors.joining(" · ")))),
                        new Contenu.Lignes(objectif.lignes()));
            case Corps.Table table ->
                table.reste() == null
                        ? List.of(new Contenu.Tableau(table.tetes(), table.lignes()))
                        : List.of(
                                new Contenu.Tableau(table.tetes(), table.lignes()),
                                new Contenu.Lignes(List.of(table.reste())));
            case Corps.Rien(String phrase) -> List.of(new Contenu.Lignes(List.of(phrase)));
        };
    }

    private Contenu courbe(Graphique graphique) {
        return new Contenu.Dessin(
                dessin.imprime(graphique).svg(),
                graphique.titre() + ". " + String.join(" ", AlternativeTextuelle.de(graphique)),
                LARGEUR_COURBE);
    }
}
