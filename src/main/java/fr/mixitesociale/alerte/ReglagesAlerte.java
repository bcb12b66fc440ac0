package fr.mixitesociale.alerte;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the digest ({@code portail.alerte.*}); the server itself is {@code spring.mail.*}.
 *
 * @param adresse of the portal, for the links of a message
 * @param expediteur address the digest comes from
 */
@ConfigurationProperties("portail.alerte")
record ReglagesAlerte(
        @DefaultValue("http://localhost:8080") String adresse,
        @DefaultValue("ne-pas-repondre@localhost") String expediteur) {

    String lien(String chemin) {
        return (adresse.endsWith("/") ? adresse : adresse + "/") + chemin;
    }
}
