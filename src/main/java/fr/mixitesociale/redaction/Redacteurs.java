package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** Which signatories write a rubrique; all of them read it, and may propose a wording. */
public enum Redacteurs {
    /** Commune, EPCI or EPT, State. */
    PUBLICS,
    /** Commune, EPCI or EPT. */
    TERRITOIRE,
    COMMUNE,
    /** EPCI or EPT. */
    EPCI,
    ETAT;

    /** @param commune the one the text is about: another commune does not write it */
    boolean comprend(Signataire cote, @Nullable CodeInsee commune) {
        return switch (cote.nature()) {
            case COMMUNE ->
                (this == PUBLICS || this == TERRITOIRE || this == COMMUNE)
                        && (commune == null || cote.est(NatureSignataire.COMMUNE, commune.valeur()));
            case EPCI, EPT -> this == PUBLICS || this == TERRITOIRE || this == EPCI;
            case ETAT -> this == PUBLICS || this == ETAT;
            case ASSOCIE -> false;
        };
    }

    /** « la commune, l’intercommunalité et l’État ». */
    public String libelle() {
        return Phrases.de("redaction.redacteurs." + name());
    }
}
