package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One date of the legal calendar, of a contract or of a commune.
 *
 * @param contrat null for what concerns a commune whatever its contract
 * @param sujet name of the contract or of the commune
 * @param le last day
 * @param faitLe day it was done, when it is dated
 */
public record EcheanceLegale(
        NatureEcheance nature,
        @Nullable UUID contrat,
        String sujet,
        LocalDate le,
        @Nullable LocalDate faitLe,
        Etat etat) {

    /** By date, then in the order of a contract's life. */
    static final Comparator<EcheanceLegale> CHRONOLOGIE = Comparator.comparing(EcheanceLegale::le)
            .thenComparing(EcheanceLegale::nature)
            .thenComparing(EcheanceLegale::sujet);

    /** Where it stands today. */
    public enum Etat {
        FAIT,
        /** Not done, its day gone. */
        DEPASSE,
        /** Within three months. */
        PROCHE,
        A_VENIR,
        /** Its day is gone and the portal keeps no trace of it: nothing is said of whether it was done. */
        PASSE;

        public String libelle() {
            return Phrases.de("calendrier.etat." + name());
        }
    }

    /** Whether somebody is still expected to act. */
    public boolean estAttendue() {
        return etat == Etat.DEPASSE || etat == Etat.PROCHE;
    }
}
