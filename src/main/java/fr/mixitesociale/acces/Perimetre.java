package fr.mixitesociale.acces;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.io.Serializable;

/** The territory over which an account may act. */
public sealed interface Perimetre extends Serializable {

    /** One commune. */
    record SurCommune(CodeInsee commune) implements Perimetre {}

    /** An EPCI, an EPT or the Métropole de Lyon, and through it its member communes. */
    record SurEpci(Siren siren) implements Perimetre {}

    /** A département, and through it all its communes. */
    record SurDepartement(String code) implements Perimetre {}

    /** No territory of its own: only the contracts it signs (associated signatories). */
    record SesContrats() implements Perimetre {}

    /** Everything (administrators). */
    record National() implements Perimetre {}
}
