package fr.mixitesociale.risque;

import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Pas;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Agréments of the period, quarter by quarter and added up, against the objective. */
public final class Trajectoire {

    private Trajectoire() {}

    public static Graphique de(SituationContrat situation) {
        Bilan bilan = situation.ensemble();
        int premier =
                Pas.TRIMESTRE.rang(LocalDate.of(situation.contrat().periode().debut(), Month.JANUARY, 1));
        int dernier = Pas.TRIMESTRE.rang(situation.fin());
        int present = Math.clamp(Pas.TRIMESTRE.rang(situation.jour()), premier, dernier);
        boolean finie = situation.jour().isAfter(situation.fin());
        List<Serie> series = finie
                ? List.of(serie("obtenus", bilan, premier, dernier, Appreciation::estObtenu))
                : List.of(
                        serie("obtenus", bilan, premier, present, Appreciation::estObtenu),
                        serie("attendus", bilan, present, dernier, projet -> projet.niveau() != Niveau.RISQUE),
                        serie("tous", bilan, present, dernier, _ -> true));
        Integer objectif = bilan.objectif();
        return new Graphique(
                "trajectoire-" + situation.contrat().reference(),
                titre(bilan, situation),
                Phrases.de(
                        "risque.trajectoire.sous_titre",
                        situation.contrat().periode().libelle()),
                source(situation),
                Unite.LOGEMENTS,
                series,
                objectif == null ? null : repere(objectif, premier, dernier),
                List.of(),
                null,
                Pas.TRIMESTRE);
    }

    static String source(SituationContrat situation) {
        return Phrases.de("risque.source", FormatFr.dateLongue(situation.jour()));
    }

    private static String titre(Bilan bilan, SituationContrat situation) {
        int surs = bilan.logements(Niveau.SECURISE) + bilan.logements(Niveau.PROBABLE);
        @Nullable Integer objectif = bilan.objectif();
        String annee = String.valueOf(situation.contrat().periode().fin());
        return objectif == null
                ? Phrases.de("risque.trajectoire.titre.sans", surs, FormatFr.entier(surs), annee)
                : Phrases.de("risque.trajectoire.titre", surs, FormatFr.entier(surs), annee, FormatFr.entier(objectif));
    }

    private static Serie serie(String cle, Bilan bilan, int premier, int dernier, Predicate<Appreciation> retenus) {
        return new Serie(
                Phrases.de("risque.trajectoire." + cle),
                IntStream.rangeClosed(premier, dernier)
                        .mapToObj(rang -> new Point(rang, BigDecimal.valueOf(cumul(bilan, rang, retenus)), false))
                        .toList());
    }

    private static int cumul(Bilan bilan, int rang, Predicate<Appreciation> retenus) {
        LocalDate fin = Pas.TRIMESTRE.fin(rang);
        return bilan.comptes().stream()
                .filter(retenus)
                .filter(projet ->
                        projet.agrement() != null && !projet.agrement().isAfter(fin))
                .mapToInt(Appreciation::lls)
                .sum();
    }

    private static Repere repere(int objectif, int premier, int dernier) {
        return new Repere(
                Phrases.de("risque.trajectoire.objectif"),
                IntStream.rangeClosed(premier, dernier)
                        .mapToObj(rang -> new Point(rang, BigDecimal.valueOf(objectif), false))
                        .toList());
    }
}
