package fr.mixitesociale.acces;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a login comes from. An IPv6 subscriber owns a whole /64: it counts as one address. */
final class AdresseAppelant {

    private static final int GROUPES_DU_RESEAU = 4;

    private AdresseAppelant() {}

    static String de(Authentication demande) {
        return demande.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? reseau(details.getRemoteAddress())
                : "";
    }

    static String reseau(String adresse) {
        if (!adresse.contains(":") || adresse.startsWith("::") || adresse.contains(".")) {
            return adresse;
        }
        // the first four groups are enough to name the network; « :: » after them changes nothing
        return Arrays.stream(adresse.split(":", -1)).limit(GROUPES_DU_RESEAU).collect(Collectors.joining(":"))
                + "::/64";
    }
}
