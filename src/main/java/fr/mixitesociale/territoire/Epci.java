package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.List;

/** An EPCI à fiscalité propre, an EPT or the Métropole de Lyon, with its member communes. */
public record Epci(Siren siren, String nom, Nature nature, int population, List<CodeInsee> membres) {

    public Epci {
        membres = List.copyOf(membres);
    }

    /** Legal nature, as abbreviated by the DGCL. */
    public enum Nature {
        CC,
        CA,
        CU,
        METRO,
        MET69,
        EPT
    }
}
