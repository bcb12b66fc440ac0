package fr.mixitesociale.territoire;

import java.util.List;
import java.util.stream.Stream;

/** Referentials for tests: the national one is read once. */
public final class Referentiels {

    private static final Referentiel NATIONAL = avec();

    private Referentiels() {}

    public static Referentiel national() {
        return NATIONAL;
    }

    /** The national territory and these lots, merged as the portal does when it starts. */
    public static Referentiel avec(SourceTerritoire... autres) {
        SourceNationale nationale = new SourceNationale();
        List<SourceTerritoire.Lot> lots = Stream.concat(Stream.of(nationale), Stream.of(autres))
                .map(SourceTerritoire::lire)
                .toList();
        return new ReferentielMemoire(lots, nationale.millesime());
    }
}
