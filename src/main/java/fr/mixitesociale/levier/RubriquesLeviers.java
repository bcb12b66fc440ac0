package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.redaction.Redacteurs;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.redaction.Rubriques;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The prose of volet 2 (guide DHUP, annexe 3): for each theme and commune the difficulties, the tools and their effect, the
 * levers, then the synthesis the guide ends a theme with (p. 22); and what the PLH has brought, by the EPCI.
 */
@Component
public class RubriquesLeviers implements Rubriques {

    /** What is told of a theme, in the order of the template. */
    public enum Partie {
        DIFFICULTES(true),
        OUTILS(true),
        LEVIERS(true),
        FREINS(false),
        ATOUTS(false),
        AMELIORATIONS(false);

        private final boolean attendue;

        Partie(boolean attendue) {
            this.attendue = attendue;
        }

        /** Part of the synthesis that ends the theme. */
        public boolean estDeSynthese() {
            return !attendue;
        }
    }

    private static final int MOTS = 250;
    private static final int RANGS_PAR_THEME = 10;
    private static final int RANG_PLH = 90;

    private final Map<Theme, Map<Partie, Rubrique>> parTheme = new EnumMap<>(Theme.class);
    private final Rubrique plh =
            new Rubrique("levier.plh", ChapitreLeviers.CLE, Portee.CONTRAT, RANG_PLH, Redacteurs.EPCI, false, MOTS);

    RubriquesLeviers() {
        for (Theme theme : Theme.values()) {
            Map<Partie, Rubrique> parties = new EnumMap<>(Partie.class);
            for (Partie partie : Partie.values()) {
                parties.put(
                        partie,
                        new Rubrique(
                                "levier.%s.%s".formatted(minuscule(theme), minuscule(partie)),
                                ChapitreLeviers.CLE,
                                Portee.COMMUNE,
                                theme.numero() * RANGS_PAR_THEME + partie.ordinal(),
                                Redacteurs.PUBLICS,
                                partie.attendue,
                                partie.attendue ? MOTS : 0));
            }
            parTheme.put(theme, parties);
        }
    }

    @Override
    public List<Rubrique> rubriques() {
        return Stream.concat(parTheme.values().stream().flatMap(parties -> parties.values().stream()), Stream.of(plh))
                .toList();
    }

    public Rubrique de(Theme theme, Partie partie) {
        Map<Partie, Rubrique> parties = parTheme.get(theme);
        Rubrique rubrique = parties == null ? null : parties.get(partie);
        if (rubrique == null) {
            throw new IllegalArgumentException(theme + " " + partie);
        }
        return rubrique;
    }

    public List<Rubrique> de(Theme theme) {
        return Arrays.stream(Partie.values()).map(partie -> de(theme, partie)).toList();
    }

    /** What the PLH has brought. */
    public Rubrique plh() {
        return plh;
    }

    private static String minuscule(Enum<?> mot) {
        return mot.name().toLowerCase(Locale.ROOT);
    }
}
