package fr.mixitesociale.acces;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a call comes from, as the proxy in front says it. An IPv6 subscriber owns a whole /64: it counts as one address. */
public final class AdresseAppelant {

    private static final int OCTETS_DU_RESEAU = 8;

    private AdresseAppelant() {}

    static String de(Authentication demande) {
        return demande.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? reseau(details.getRemoteAddress())
                : "";
    }

    /** The address behind the proxies that Tomcat believes (server.forward-headers-strategy). */
    public static String de(HttpServletRequest requete) {
        String adresse = requete.getRemoteAddr();
        return adresse == null ? "" : reseau(adresse);
    }

    /** The same for every way to write an address: proxies shorten IPv6, Java does not. */
    static String reseau(String adresse) {
        try {
            byte[] octets = InetAddress.ofLiteral(adresse).getAddress();
            return octets.length > Integer.BYTES
                    ? HexFormat.of().formatHex(octets, 0, OCTETS_DU_RESEAU) + "/64"
                    : InetAddress.getByAddress(octets).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException _) {
            // not an address: whatever the proxy wrote still tells callers apart
            return adresse;
        }
    }
}
