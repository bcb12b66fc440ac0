package fr.mixitesociale.procedure;

import fr.mixitesociale.acces.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may record an act: the sets that come back, and in words. */
final class Roles {

    /** Those the law wants in the steering committee. */
    static final Set<Role> COPIL = Set.of(Role.PREFET, Role.MAIRE, Role.EPCI_PRESIDENT, Role.EPT_PRESIDENT);

    /** Those who carry out what their council decides. */
    static final Set<Role> EXECUTIFS = Set.of(Role.MAIRE, Role.EPCI_PRESIDENT, Role.EPT_PRESIDENT);

    /** The State for anyone, the other services for their own council. */
    static final Set<Role> SERVICES =
            Set.of(Role.PREFET, Role.DDT, Role.COMMUNE_SERVICE, Role.EPCI_SERVICE, Role.EPT_SERVICE);

    private Roles() {}

    static String enMots(Acte acte) {
        return Stream.concat(acte.parCompte().stream(), acte.surPapier().stream())
                .distinct()
                .sorted()
                .map(Role::libelle)
                .collect(Collectors.joining(", "));
    }
}
