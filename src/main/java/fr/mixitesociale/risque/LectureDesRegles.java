package fr.mixitesociale.risque;

import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.risque.ReglesDeRisque.Seuil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the thresholds once; a file that lacks one does not start. */
@Configuration(proxyBeanMethods = false)
class LectureDesRegles {

    private static final String FICHIER = "/risque/regles.yaml";

    @Bean
    ReglesDeRisque reglesDeRisque() {
        return lire();
    }

    static ReglesDeRisque lire() {
        try (InputStream flux = LectureDesRegles.class.getResourceAsStream(FICHIER)) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Map<String, Object> racine =
                    new Yaml(new SafeConstructor(options)).load(Objects.requireNonNull(flux, FICHIER));
            Map<Jalon, Seuil> delais = new EnumMap<>(Jalon.class);
            noeud(racine, "delais").forEach((jalon, seuil) -> delais.put(Jalon.valueOf(jalon), seuil(seuil, "mois")));
            return new ReglesDeRisque(
                    texte(racine, "edition"), texte(racine, "source"), delais, seuil(noeud(racine, "retard"), "jours"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seuil seuil(Object noeud, String unite) {
        Map<String, Object> champs = noeud(Map.of(unite, noeud), unite);
        return new Seuil((Integer) Objects.requireNonNull(champs.get(unite), unite), texte(champs, "pourquoi"));
    }

    private static String texte(Map<String, Object> noeud, String cle) {
        return (String) Objects.requireNonNull(noeud.get(cle), cle);
    }

    @SuppressWarnings("unchecked") // YAML keys are texts: SafeConstructor makes nothing else of them
    private static Map<String, Object> noeud(Map<String, Object> parent, String cle) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(cle), cle);
    }
}
