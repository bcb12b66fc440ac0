package fr.mixitesociale.risque;

import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** The rules, in the order they are tried: the first that fits decides. */
public enum Regle {
    /** Financed before the period: the bilan of an earlier one counted it. */
    DEJA_COMPTE(null),
    /** Financed after the period: the next bilan counts it. */
    COMPTE_APRES(null),
    /** Agrément or conventionnement obtained within the period: it enters the bilan (guide DHUP, p. 24). */
    OBTENU(Niveau.SECURISE),
    /** The period has ended without it. */
    PERIODE_FINIE(Niveau.RISQUE),
    /** Its own dates are after the period. */
    PREVU_APRES(Niveau.RISQUE),
    /** Less time is left than the steps to come usually take. */
    DELAI_COURT(Niveau.RISQUE),
    /** The step that is awaited is said to be in difficulty. */
    ETAPE_EN_DIFFICULTE(Niveau.RISQUE),
    /** The step that is awaited should have been done for a while. */
    ETAPE_EN_RETARD(Niveau.RISQUE),
    /** The request was filed, everything before it is done. */
    DEMANDE_DEPOSEE(Niveau.SECURISE),
    /** The time left is enough for the steps to come. */
    DELAI_TENU(Niveau.PROBABLE);

    private final @Nullable Niveau niveau;

    Regle(@Nullable Niveau niveau) {
        this.niveau = niveau;
    }

    /** Null when the project enters no bilan of this period. */
    public @Nullable Niveau niveau() {
        return niveau;
    }

    /** « Ce que dit la règle », for the panel that explains. */
    public String explication() {
        return Phrases.de("risque.regle." + name());
    }
}
