package fr.mixitesociale.acces;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Three doors, in this order: the API and the actuator are stateless, take HTTP Basic and answer in JSON; everything
 * else is a screen with a session, a login page and CSRF protection. What a person may do once inside is decided by the
 * services, on the data.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    private static final String[] API_PUBLIQUE = {
        "/api/v1/openapi",
        "/api/v1/openapi/**",
        "/api/v1/openapi.yaml",
        "/api/v1/simulations",
        "/api/v1/simulations/mutualisation",
    };
    private static final String[] SANTE = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness",
    };
    private static final String[] STATIQUES = {
        "/styles/**", "/images/**", "/fonts/**", "/scripts/**", "/favicon.ico",
    };

    @Bean
    PasswordEncoder hachage(AccesProperties reglages) {
        return new BCryptPasswordEncoder(reglages.coutBcrypt());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, VerificationEnCache verification, RefusHttp refus) {
        return sansSession(http, verification, refus)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(acces -> acces.requestMatchers(API_PUBLIQUE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain exploitation(HttpSecurity http, VerificationEnCache verification, RefusHttp refus) {
        return sansSession(http, verification, refus)
                .securityMatcher("/actuator/**", "/actuator")
                .authorizeHttpRequests(acces ->
                        acces.requestMatchers(SANTE).permitAll().anyRequest().hasRole(Role.ADMIN.name()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ecrans(
            HttpSecurity http, VerificationMotDePasse verification, LectureDesComptes comptes, RequestUtil requetes) {
        RetourConnexion retour = new RetourConnexion();
        return http.authenticationManager(new ProviderManager(verification))
                // first: what follows completes the form and the refusals that Vaadin sets up
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .loginView("/connexion", "/connexion?deconnexion")
                                // an address that is no screen goes through too: the router says it is absent
                                .anyRequest(adresse -> adresse.authenticated()))
                .headers(EntetesDeSecurite::ecrans)
                // Vaadin's own requests carry Vaadin's own token; unlike Vaadin's default, login is protected too
                .csrf(csrf -> csrf.ignoringRequestMatchers(requetes::isFrameworkInternalRequest))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .formLogin(formulaire -> formulaire.failureHandler(retour))
                .exceptionHandling(e -> e.defaultAccessDeniedHandlerFor(
                        retour, requete -> requete.getServletPath().equals(RetourConnexion.CHEMIN)))
                .addFilterBefore(new SessionAJourFilter(comptes), AuthorizationFilter.class)
                .authorizeHttpRequests(acces -> acces.requestMatchers(STATIQUES)
                        .permitAll()
                        // the page of an error is shown to whoever met the error
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll())
                .build();
    }

    private static HttpSecurity sansSession(HttpSecurity http, VerificationEnCache verification, RefusHttp refus) {
        return http.authenticationManager(verification)
                .headers(EntetesDeSecurite::donnees)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie is ever read here, so a forged request carries no one's identity
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refus))
                .exceptionHandling(e -> e.authenticationEntryPoint(refus).accessDeniedHandler(refus));
    }
}
