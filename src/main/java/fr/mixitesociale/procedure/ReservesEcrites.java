package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.procedure.ActeEnregistre.Reserve;
import fr.mixitesociale.socle.LectureFr;
import java.util.List;
import java.util.Objects;

/** What the guards found, against what the author of the act wrote. */
final class ReservesEcrites {

    private ReservesEcrites() {}

    /** The law stops; the guide wants a reason for each of its points. */
    static List<Reserve> de(List<PointDeControle> points, SaisieActe saisie) {
        List<PointDeControle> bloquants =
                points.stream().filter(PointDeControle::estBloquant).toList();
        if (!bloquants.isEmpty()) {
            throw RefusDeGarde.loi(saisie.acte(), bloquants);
        }
        List<PointDeControle> sansRaison = points.stream()
                .filter(point -> LectureFr.texte(saisie.reserves().getOrDefault(point.code(), "")) == null)
                .toList();
        if (!sansRaison.isEmpty()) {
            throw RefusDeGarde.guide(saisie.acte(), sansRaison);
        }
        return points.stream()
                .map(point -> new Reserve(
                        point.code(),
                        point.phrase(),
                        point.source(),
                        Objects.requireNonNull(saisie.reserves().get(point.code()))
                                .strip()))
                .toList();
    }
}
