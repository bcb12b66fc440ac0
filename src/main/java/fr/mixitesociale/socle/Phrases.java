package fr.mixitesociale.socle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence a person sees, in French, from {@code vaadin-i18n/<room>.properties} (UTF-8, one file per room, each
 * key prefixed by its room). Parameters use {@link MessageFormat}; texts use the typographic apostrophe ’, which
 * MessageFormat leaves alone.
 */
public final class Phrases {

    /** Language of the portal: nothing on screen depends on the JVM's own locale. */
    public static final Locale LANGUE = Locale.FRANCE;

    private static final Map<String, String> TEXTES = charger();
    /** A MessageFormat is not safe for threads, and costs more to copy than to use: each thread has its own. */
    private static final ThreadLocal<Map<String, MessageFormat>> MODELES = ThreadLocal.withInitial(HashMap::new);

    private Phrases() {}

    /** @return the sentence of {@code cle}; an unknown key is a bug and throws */
    public static String de(String cle, Object... parametres) {
        return trouver(cle, parametres)
                .orElseThrow(() -> new IllegalArgumentException("No sentence for key '%s'".formatted(cle)));
    }

    /** @return the sentence of {@code cle} if the bundle holds it */
    public static Optional<String> trouver(String cle, Object... parametres) {
        String texte = TEXTES.get(cle);
        if (texte == null || parametres.length == 0) {
            return Optional.ofNullable(texte);
        }
        return Optional.of(TexteCourt.imbriquer(MODELES.get()
                .computeIfAbsent(cle, _ -> new MessageFormat(texte, LANGUE))
                .format(parametres)));
    }

    /** All keys, for the checks that keep the bundle and the code together. */
    public static Set<String> cles() {
        return Set.copyOf(TEXTES.keySet());
    }

    private static Map<String, String> charger() {
        try {
            Properties tout = new Properties();
            for (Resource fichier :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                try (Reader lecteur = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
                    tout.load(lecteur);
                }
            }
            return tout.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(cle -> cle, tout::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
