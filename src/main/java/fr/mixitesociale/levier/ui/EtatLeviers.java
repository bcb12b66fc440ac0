package fr.mixitesociale.levier.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.engagement.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address keeps: the theme, its section, the commune whose column is read and whether only the divergences are
 * shown. An unreadable address is the first theme.
 *
 * @param section « A4.1 »; null for the first one of the theme
 * @param commune INSEE code; null for one's own, or the first one of the contract
 */
record EtatLeviers(
        Theme theme, @Nullable String section, @Nullable String commune, boolean divergences) {

    private static final String THEME = "theme";
    private static final String SECTION = "section";
    private static final String COMMUNE = "commune";
    private static final String DIVERGENCES = "divergences";
    private static final String OUI = "oui";

    static EtatLeviers de(QueryParameters parametres) {
        return new EtatLeviers(
                theme(parametres.getSingleParameter(THEME).orElse("")),
                parametres.getSingleParameter(SECTION).orElse(null),
                parametres.getSingleParameter(COMMUNE).orElse(null),
                parametres.getSingleParameter(DIVERGENCES).filter(OUI::equals).isPresent());
    }

    private static Theme theme(String mot) {
        try {
            return Theme.valueOf(mot.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Theme.FONCIER;
        }
    }

    EtatLeviers vers(Theme autre) {
        return new EtatLeviers(autre, null, commune, divergences);
    }

    EtatLeviers vers(@Nullable String autreSection) {
        return new EtatLeviers(theme, autreSection, commune, false);
    }

    EtatLeviers pour(@Nullable String autreCommune) {
        return new EtatLeviers(theme, section, autreCommune, divergences);
    }

    EtatLeviers divergences(boolean seulement) {
        return new EtatLeviers(theme, section, commune, seulement);
    }

    QueryParameters parametres() {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        valeurs.put(THEME, List.of(theme.name().toLowerCase(Locale.ROOT)));
        mettre(valeurs, SECTION, section);
        mettre(valeurs, COMMUNE, commune);
        mettre(valeurs, DIVERGENCES, divergences ? OUI : null);
        return new QueryParameters(valeurs);
    }

    private static void mettre(Map<String, List<String>> valeurs, String cle, @Nullable String valeur) {
        if (valeur != null) {
            valeurs.put(cle, List.of(valeur));
        }
    }
}
