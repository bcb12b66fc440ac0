package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The grids, read once when the portal starts: a file that lacks something keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class LectureDesGrilles {

    @Bean
    Grilles grilles(@Value("classpath:levier/grilles.yaml") Resource fichier) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader texte = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> racine = new Yaml(new SafeConstructor(options)).load(texte);
            return new Grilles(
                    texte(racine, "source"),
                    noeuds(racine, "grilles").stream()
                            .map(LectureDesGrilles::grille)
                            .toList());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static Grille grille(Map<?, ?> noeud) {
        return new Grille(
                entier(noeud, "annexe"),
                Theme.valueOf(texte(noeud, "theme")),
                entier(noeud, "page"),
                textes(noeud, "vigilances"),
                noeuds(noeud, "sections").stream()
                        .map(LectureDesGrilles::section)
                        .toList());
    }

    private static SectionDeGrille section(Map<?, ?> noeud) {
        @Nullable Object aide = noeud.get("aide");
        return new SectionDeGrille(
                texte(noeud, "id"),
                texte(noeud, "titre"),
                aide == null ? null : aide.toString(),
                noeuds(noeud, "questions").stream()
                        .map(LectureDesGrilles::question)
                        .toList());
    }

    private static Question question(Map<?, ?> noeud) {
        String id = texte(noeud, "id");
        List<Element> sous = new ArrayList<>();
        for (String texte : textes(noeud, "sous")) {
            sous.add(new Element(id + "." + (sous.size() + 1), texte));
        }
        return new Question(new Element(id, texte(noeud, "texte")), sous);
    }

    private static String texte(Map<?, ?> noeud, String cle) {
        if (noeud.get(cle) instanceof String texte) {
            return texte;
        }
        throw new IllegalStateException("A text is expected under '%s' in %s".formatted(cle, noeud.keySet()));
    }

    private static int entier(Map<?, ?> noeud, String cle) {
        if (noeud.get(cle) instanceof Integer entier) {
            return entier;
        }
        throw new IllegalStateException("A number is expected under '%s' in %s".formatted(cle, noeud.keySet()));
    }

    private static List<String> textes(Map<?, ?> noeud, String cle) {
        return noeud.get(cle) instanceof List<?> liste
                ? liste.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Map<?, ?>> noeuds(Map<?, ?> noeud, String cle) {
        List<Map<?, ?>> noeuds = new ArrayList<>();
        if (noeud.get(cle) instanceof List<?> liste) {
            for (Object element : liste) {
                if (element instanceof Map<?, ?> enfant) {
                    noeuds.add(enfant);
                }
            }
        }
        if (noeuds.isEmpty()) {
            throw new IllegalStateException("A list is expected under '%s' in %s".formatted(cle, noeud.keySet()));
        }
        return noeuds;
    }
}
