package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import java.util.EnumSet;
import java.util.Set;

/** Whose act it is. */
public enum Sujet {
    /** Each commune of the contract, by its maire. */
    COMMUNE(EnumSet.of(NatureSignataire.COMMUNE)),
    /** The préfet. */
    ETAT(EnumSet.of(NatureSignataire.ETAT)),
    /** The EPCI, and the EPT where there is one. */
    GROUPEMENT(EnumSet.of(NatureSignataire.EPCI, NatureSignataire.EPT)),
    /** Those who have a deliberating body. */
    CONSEIL(EnumSet.of(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.EPT)),
    /** Every signatory, associated ones included. */
    SIGNATAIRE(EnumSet.allOf(NatureSignataire.class)),
    /** The steering committee: any of those the law wants in it may record what it decided. */
    COPIL(Set.of());

    private final Set<NatureSignataire> natures;

    Sujet(Set<NatureSignataire> natures) {
        this.natures = natures;
    }

    /** Whether the act is recorded in the name of one signatory. */
    public boolean estNomme() {
        return this != COPIL;
    }

    public boolean concerne(Signataire signataire) {
        return natures.contains(signataire.nature());
    }
}
