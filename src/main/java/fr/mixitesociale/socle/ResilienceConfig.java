package fr.mixitesociale.socle;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Runs again what asks for it, see {@link PremiereSaisie}: around the transaction, not within. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ResilienceConfig {}
