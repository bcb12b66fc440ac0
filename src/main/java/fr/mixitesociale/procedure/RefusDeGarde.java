package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.stream.Collectors;

/** An act stopped by the law, or by the guide while no reason is written: each point with its source. */
public class RefusDeGarde extends RefusMetier {

    private final transient List<PointDeControle> points;

    private RefusDeGarde(String cle, Acte acte, List<PointDeControle> points) {
        super(
                cle,
                acte.libelle(),
                points.stream()
                        .map(point -> Phrases.de("procedure.point_de_controle", point.phrase(), point.source()))
                        .distinct()
                        .collect(Collectors.joining(" ")));
        this.points = List.copyOf(points);
    }

    static RefusDeGarde loi(Acte acte, List<PointDeControle> points) {
        return new RefusDeGarde("procedure.refus.loi", acte, points);
    }

    static RefusDeGarde guide(Acte acte, List<PointDeControle> points) {
        return new RefusDeGarde("procedure.refus.guide", acte, points);
    }

    public List<PointDeControle> points() {
        return points;
    }
}
