package fr.mixitesociale.procedure;

import fr.mixitesociale.acces.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may record an act, in words. */
final class Roles {

    private Roles() {}

    static String enMots(Acte acte) {
        return Stream.concat(acte.parCompte().stream(), acte.surPapier().stream())
                .distinct()
                .sorted()
                .map(Role::libelle)
                .collect(Collectors.joining(", "));
    }
}
