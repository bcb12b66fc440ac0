package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.Rythme.Releve;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** States the fact the curve of the rate shows, and nothing the figures do not say. */
final class TitreTaux {

    private TitreTaux() {}

    /** @param releves at least one, ordered by year */
    static String de(List<Releve> releves, Cibles cibles) {
        Releve dernier = releves.getLast();
        Optional<BigDecimal> cible = cibles.pour(dernier.annee()).map(Cibles.Cible::taux);
        if (cible.isPresent() && dernier.taux().compareTo(cible.get()) >= 0) {
            return atteint(releves, cibles, cible.get());
        }
        Optional<Rythme> rythme = Rythme.de(releves);
        if (rythme.isEmpty()) {
            return Phrases.de("inventaire.titre.taux.seul", FormatFr.taux(dernier.taux()), annee(dernier));
        }
        return cible.map(but -> enDessous(rythme.get(), but)).orElseGet(() -> sansCible(releves));
    }

    private static String atteint(List<Releve> releves, Cibles cibles, BigDecimal cible) {
        int depuis = releves.getLast().annee();
        for (Releve releve : releves.reversed()) {
            boolean tenu = cibles.pour(releve.annee())
                    .filter(c -> releve.taux().compareTo(c.taux()) >= 0)
                    .isPresent();
            if (!tenu) {
                break;
            }
            depuis = releve.annee();
        }
        String taux = FormatFr.taux(releves.getLast().taux());
        return depuis == releves.getFirst().annee()
                ? Phrases.de("inventaire.titre.taux.au_dessus", FormatFr.pourcent(cible), taux)
                : Phrases.de("inventaire.titre.taux.atteint", FormatFr.pourcent(cible), String.valueOf(depuis), taux);
    }

    private static String enDessous(Rythme rythme, BigDecimal cible) {
        Releve dernier = rythme.dernier();
        if (rythme.recule()) {
            return Phrases.de(
                    rythme.estPluriel() ? "inventaire.titre.taux.recule.pluriel" : "inventaire.titre.taux.recule",
                    rythme.enMots(),
                    FormatFr.pourcent(cible));
        }
        if (!rythme.monte()) {
            BigDecimal ecart = cible.subtract(dernier.taux());
            return Phrases.de(
                    ecart.compareTo(BigDecimal.TWO) >= 0
                            ? "inventaire.titre.taux.stagne.pluriel"
                            : "inventaire.titre.taux.stagne",
                    FormatFr.taux(dernier.taux()),
                    FormatFr.decimal(ecart, 2),
                    FormatFr.pourcent(cible));
        }
        OptionalInt atteinte = rythme.anneeAtteinte(cible);
        String gagne = rythme.estPluriel() ? "inventaire.titre.taux.monte.pluriel" : "inventaire.titre.taux.monte";
        return atteinte.isPresent()
                ? Phrases.de(gagne, rythme.enMots(), FormatFr.pourcent(cible), String.valueOf(atteinte.getAsInt()))
                : Phrases.de("inventaire.titre.taux.monte.loin", rythme.enMots(), FormatFr.pourcent(cible));
    }

    private static String sansCible(List<Releve> releves) {
        Releve premier = releves.getFirst();
        Releve dernier = releves.getLast();
        return Phrases.de(
                "inventaire.titre.taux.sans_cible",
                FormatFr.taux(premier.taux()),
                annee(premier),
                FormatFr.taux(dernier.taux()),
                annee(dernier));
    }

    private static String annee(Releve releve) {
        return String.valueOf(releve.annee());
    }
}
