package fr.mixitesociale.acces;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the settings of the {@code prod} profile before anything is built: a missing one would otherwise show as a
 * page of stack trace about a placeholder, or worse, as a demonstration open to the public.
 */
class ReglagesDeProduction implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PRODUCTION = "prod";

    private static final String URL = "PORTAIL_BASE_URL";
    private static final List<String> OBLIGATOIRES =
            List.of(URL, "PORTAIL_BASE_UTILISATEUR", "PORTAIL_BASE_MOT_DE_PASSE");

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        verifier(contexte.getEnvironment());
    }

    static void verifier(Environment environnement) {
        if (!environnement.acceptsProfiles(Profiles.of(PRODUCTION))) {
            return;
        }
        if (environnement.acceptsProfiles(Profiles.of("demonstration"))) {
            throw new DemarrageRefuse("acces.production.demonstration");
        }
        List<String> absents = OBLIGATOIRES.stream()
                .filter(nom -> environnement.getProperty(nom, "").isBlank())
                .toList();
        if (!absents.isEmpty()) {
            throw new DemarrageRefuse("acces.production.absents", String.join(", ", absents));
        }
        if (!environnement.getProperty(URL, "").startsWith("jdbc:postgresql:")) {
            throw new DemarrageRefuse("acces.production.base");
        }
    }
}
