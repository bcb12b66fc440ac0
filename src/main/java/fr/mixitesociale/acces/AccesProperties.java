package fr.mixitesociale.acces;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of login.
 *
 * @param coutBcrypt base-2 logarithm of bcrypt's rounds: 12 is about a quarter of a second on a server
 */
@ConfigurationProperties("portail.acces")
record AccesProperties(@DefaultValue("12") int coutBcrypt) {}
