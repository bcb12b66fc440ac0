package fr.mixitesociale.droit.trajectoire;

import static fr.mixitesociale.droit.Nombres.decimal;
import static fr.mixitesociale.droit.Nombres.entier;
import static fr.mixitesociale.droit.Nombres.pourcent;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.TauxLogementSocial;
import fr.mixitesociale.droit.trajectoire.Issue.ApresLHorizon;
import fr.mixitesociale.droit.trajectoire.Issue.Atteinte;
import fr.mixitesociale.droit.trajectoire.Issue.DejaAtteinte;
import fr.mixitesociale.droit.trajectoire.Issue.Jamais;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a {@link Trajectoire}: the deficit, what a year changes to it, how many years that takes. */
final class ExplicationDeTrajectoire {

    private final Trajectoire trajectoire;
    private final Depart depart;
    private final BigDecimal gain;

    ExplicationDeTrajectoire(Trajectoire trajectoire) {
        this.trajectoire = trajectoire;
        this.depart = trajectoire.depart();
        this.gain = trajectoire.production().gain(depart.cible());
    }

    List<Etape> etapes() {
        return List.of(depart(), gain(), issue());
    }

    private Etape depart() {
        String deficit = decimal(depart.deficit());
        return new Etape(
                "Logements sociaux manquants au départ, en %d".formatted(depart.annee()),
                "%s × %s − %s = %s"
                        .formatted(pourcent(depart.cible()), entier(depart.rp()), entier(depart.lls()), deficit),
                deficit,
                TauxLogementSocial.ARTICLE,
                depart.source());
    }

    private Etape gain() {
        Production production = trajectoire.production();
        return new Etape(
                "Ce qu’une année retire aux logements manquants",
                "%s − %s × %s = %s"
                        .formatted(
                                decimal(production.llsParAn()),
                                pourcent(depart.cible()),
                                decimal(production.rpParAn()),
                                decimal(gain)),
                decimal(gain),
                null,
                null);
    }

    private Etape issue() {
        return switch (trajectoire.issue()) {
            case Atteinte atteinte ->
                issue(
                        "%s ÷ %s, arrondi à l’année supérieure : %s"
                                .formatted(decimal(depart.deficit()), decimal(gain), entier(atteinte.annees())),
                        String.valueOf(atteinte.annee()));
            case ApresLHorizon apres ->
                issue(
                        "%s ÷ %s dépasse %d années"
                                .formatted(decimal(depart.deficit()), decimal(gain), Trajectoire.HORIZON),
                        "après %d".formatted(apres.derniereAnnee()));
            case Jamais jamais ->
                issue(
                        jamais.deficitGrandit()
                                ? "chaque année ajoute aux logements manquants au lieu d’en retirer"
                                : "chaque année laisse autant de logements manquants que la précédente",
                        "jamais à ce rythme");
            case DejaAtteinte deja -> deja(deja.perdueEn());
        };
    }

    private static Etape deja(@Nullable Integer perdueEn) {
        return perdueEn == null
                ? issue(
                        "aucun logement ne manque, et ce rythme ne fait pas repasser sous le taux cible",
                        "déjà atteint")
                : issue(
                        "aucun logement ne manque, mais chaque année rapproche du taux cible par le haut",
                        "perdu en %d".formatted(perdueEn));
    }

    private static Etape issue(String formule, String valeur) {
        return new Etape("Année où le taux cible est atteint", formule, valeur, null, null);
    }
}
