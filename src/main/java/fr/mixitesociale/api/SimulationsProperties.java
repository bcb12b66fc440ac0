package fr.mixitesociale.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public simulations.
 *
 * @param parMinute requests an address may make in a minute; an IPv6 subscriber is one address
 */
@ConfigurationProperties("portail.simulations")
record SimulationsProperties(@DefaultValue("1200") int parMinute) {

    SimulationsProperties {
        if (parMinute < 1) {
            throw new IllegalArgumentException("portail.simulations.par-minute: at least 1, got " + parMinute);
        }
    }
}
