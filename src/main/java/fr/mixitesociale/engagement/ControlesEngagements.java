package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the guide expects of article 1: something on each theme, and nothing that cannot be measured. */
final class ControlesEngagements {

    private ControlesEngagements() {}

    static Completude completude(List<EngagementFiche> engagements) {
        List<String> manques = new ArrayList<>();
        sans(engagements).forEach(theme -> manques.add(Phrases.de("engagement.controle.theme", theme.libelle())));
        vagues(engagements)
                .forEach(e -> manques.add(Phrases.de("engagement.controle.mesure", e.numero(), e.intitule())));
        int attendus = Theme.values().length + engagements.size();
        return new Completude(attendus - manques.size(), attendus, manques);
    }

    static List<PointDeControle> points(List<EngagementFiche> engagements) {
        List<PointDeControle> points = new ArrayList<>();
        sans(engagements)
                .forEach(theme -> points.add(
                        point("engagement.theme.sans", Phrases.de("engagement.controle.theme", theme.libelle()))));
        vagues(engagements)
                .forEach(e -> points.add(point(
                        "engagement.indicateur.sans",
                        Phrases.de("engagement.controle.mesure", e.numero(), e.intitule()))));
        return points;
    }

    private static PointDeControle point(String code, String phrase) {
        return new PointDeControle(
                code,
                Gravite.RECOMMANDE,
                Jalon.PROJET,
                phrase,
                Phrases.de("engagement.controle.source"),
                ChapitreEngagements.CLE,
                null);
    }

    private static List<Theme> sans(List<EngagementFiche> engagements) {
        return Arrays.stream(Theme.values())
                .filter(theme -> engagements.stream().noneMatch(e -> e.theme() == theme))
                .toList();
    }

    private static List<EngagementFiche> vagues(List<EngagementFiche> engagements) {
        return engagements.stream().filter(e -> !e.indicateur().estMesurable()).toList();
    }
}
