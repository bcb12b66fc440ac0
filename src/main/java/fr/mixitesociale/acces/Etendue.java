package fr.mixitesociale.acces;

import java.util.Set;

/**
 * The accounts a person manages: those of these roles over these territories (by code: commune, SIREN, département).
 *
 * @param tous every account, whatever its role and territory
 */
record Etendue(boolean tous, Set<Role> roles, Set<String> codes) {

    static final Etendue AUCUN = new Etendue(false, Set.of(), Set.of());

    Etendue {
        roles = Set.copyOf(roles);
        codes = Set.copyOf(codes);
    }

    boolean couvre(Role role, Perimetre perimetre) {
        String code = NaturePerimetre.code(perimetre);
        return tous || (roles.contains(role) && code != null && codes.contains(code));
    }
}
