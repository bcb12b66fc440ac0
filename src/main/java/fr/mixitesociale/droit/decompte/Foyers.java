package fr.mixitesociale.droit.decompte;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import java.util.List;

/** Beds of foyers and places of CHRS and CADA: three count for one dwelling, the rest is dropped (art. R. 302-15, III CCH). */
public final class Foyers {

    private Foyers() {}

    /** Dwellings that {@code lits} beds count for: the integer part. */
    public static int logements(JeuDeRegles regles, int lits) {
        if (lits < 0) {
            throw new IllegalArgumentException("lits ≥ 0 attendu, reçu : %d".formatted(lits));
        }
        return lits / regles.litsParLogement().valeur();
    }

    /** The same with its explanation. */
    public static Resultat<Integer> decompte(JeuDeRegles regles, int lits, String source) {
        int logements = logements(regles, lits);
        Parametre<Integer> diviseur = regles.litsParLogement();
        String valeur = Nombres.entier(logements);
        return new Resultat<>(
                logements,
                List.of(new Etape(
                        "Logements des foyers",
                        "%s ÷ %s, partie entière : %s"
                                .formatted(Nombres.entier(lits), Nombres.entier(diviseur.valeur()), valeur),
                        valeur,
                        diviseur.article(),
                        source,
                        regles.id())));
    }
}
