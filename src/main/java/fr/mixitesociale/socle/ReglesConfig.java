package fr.mixitesociale.socle;

import fr.mixitesociale.droit.chargement.ChargementDesRegles;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The rule sets, read once when the portal starts: one that is incomplete keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class ReglesConfig {

    @Bean
    Regles regles(@Value("classpath*:droit/regles/*.yaml") Resource[] fichiers) {
        return new Regles(Stream.of(fichiers).map(ReglesConfig::lire).toList());
    }

    private static JeuDeRegles lire(Resource fichier) {
        try (Reader texte = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
            return ChargementDesRegles.lire(Objects.requireNonNullElse(fichier.getFilename(), "droit/regles"), texte);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
