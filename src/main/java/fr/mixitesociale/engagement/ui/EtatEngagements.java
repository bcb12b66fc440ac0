package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.engagement.CritereEngagements;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address keeps: the filters and the engagement that is open. An unreadable address filters nothing.
 *
 * @param ouvert the engagement being read or written, null for the list
 */
record EtatEngagements(CritereEngagements critere, @Nullable UUID ouvert) {

    private static final String THEME = "theme";
    private static final String PILOTE = "pilote";
    private static final String STATUT = "statut";
    private static final String TEXTE = "recherche";
    private static final String OUVERT = "engagement";

    static EtatEngagements de(QueryParameters parametres) {
        return new EtatEngagements(
                new CritereEngagements(
                        lire(parametres, THEME, mot -> Theme.valueOf(mot.toUpperCase(Locale.ROOT))),
                        lire(parametres, PILOTE, UUID::fromString),
                        lire(parametres, STATUT, mot -> StatutEngagement.valueOf(mot.toUpperCase(Locale.ROOT))),
                        parametres
                                .getSingleParameter(TEXTE)
                                .map(String::strip)
                                .filter(texte -> !texte.isEmpty())
                                .orElse(null)),
                lire(parametres, OUVERT, UUID::fromString));
    }

    EtatEngagements avec(CritereEngagements nouveau) {
        return new EtatEngagements(nouveau, null);
    }

    EtatEngagements ouvrant(@Nullable UUID engagement) {
        return new EtatEngagements(critere, engagement);
    }

    QueryParameters parametres() {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        mettre(valeurs, THEME, critere.theme());
        mettre(valeurs, PILOTE, critere.pilote());
        mettre(valeurs, STATUT, critere.statut());
        if (critere.texte() != null) {
            valeurs.put(TEXTE, List.of(critere.texte()));
        }
        mettre(valeurs, OUVERT, ouvert);
        return new QueryParameters(valeurs);
    }

    private static void mettre(Map<String, List<String>> valeurs, String cle, @Nullable Object valeur) {
        if (valeur != null) {
            valeurs.put(cle, List.of(valeur.toString().toLowerCase(Locale.ROOT)));
        }
    }

    private static <T> @Nullable T lire(QueryParameters parametres, String cle, Function<String, T> lecture) {
        try {
            Optional<T> lu = parametres.getSingleParameter(cle).map(lecture);
            return lu.orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
