package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.objectif.TauxInconnu;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.objectif.BaseRetenue.Nature;
import fr.mixitesociale.objectif.FaitsCommune.Chiffres;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the base and asks the law. The base inventory wins when it gives the résidences principales; then what a person
 * typed; then the inventory before it.
 */
final class CalculLegal {

    /** Target rate of art. L. 302-5 unless an inventory or a person gives another. */
    private static final BigDecimal CIBLE_USUELLE = BigDecimal.valueOf(25);

    private CalculLegal() {}

    static Legal de(
            LigneObjectif ligne,
            FaitsCommune faits,
            JeuDeRegles regles,
            PeriodeTriennale periode,
            @Nullable Boolean plhExecutoire) {
        BaseRetenue base = base(ligne, faits);
        if (base == null) {
            return Legal.sans(null, Phrases.de("objectif.base.aucune", String.valueOf(periode.debut() - 1)));
        }
        try {
            return new Legal(
                    base,
                    Evaluation.de(
                            regles,
                            new Situation(
                                    periode,
                                    base.cible(),
                                    base.base(),
                                    faits.entree(),
                                    faits.exemptee(),
                                    plhExecutoire,
                                    base.source())),
                    null);
        } catch (TauxInconnu inconnu) {
            return Legal.sans(base, Objects.requireNonNullElse(inconnu.getMessage(), ""));
        }
    }

    private static @Nullable BaseRetenue base(LigneObjectif ligne, FaitsCommune faits) {
        Chiffres legale = faits.legale();
        if (legale != null && legale.base() instanceof Base.Connue) {
            return retenue(Nature.LEGALE, legale);
        }
        BaseRetenue saisie = saisie(ligne, cible(ligne, faits));
        if (saisie != null) {
            return saisie;
        }
        if (legale != null) {
            return retenue(Nature.LEGALE, legale);
        }
        return faits.precedente() == null ? null : retenue(Nature.PRECEDENTE, faits.precedente());
    }

    private static @Nullable BaseRetenue saisie(LigneObjectif ligne, BigDecimal cible) {
        String source = Objects.requireNonNullElseGet(ligne.baseSource, () -> Phrases.de("objectif.source.saisie"));
        Integer rp = ligne.baseRp;
        Integer lls = ligne.baseLls;
        if (rp != null && lls != null && rp >= 1 && lls <= rp) {
            return new BaseRetenue(Nature.SAISIE, new Base.Connue(lls, rp), cible, source);
        }
        return ligne.baseDeficit == null || ligne.baseTaux == null
                ? null
                : new BaseRetenue(Nature.SAISIE, new Base.Saisie(ligne.baseDeficit, ligne.baseTaux), cible, source);
    }

    private static BigDecimal cible(LigneObjectif ligne, FaitsCommune faits) {
        if (ligne.baseCible != null && ligne.baseCible.signum() > 0) {
            return ligne.baseCible;
        }
        Chiffres connus = faits.legale() != null ? faits.legale() : faits.precedente();
        return connus == null ? CIBLE_USUELLE : connus.cible();
    }

    private static BaseRetenue retenue(Nature nature, Chiffres chiffres) {
        return new BaseRetenue(nature, chiffres.base(), chiffres.cible(), chiffres.source());
    }
}
