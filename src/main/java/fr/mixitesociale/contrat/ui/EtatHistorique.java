package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.RechercheHistorique;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters of the history as its address keeps them; what a person typed wrong in it is left out. */
record EtatHistorique(
        String objet,
        @Nullable UUID cote,
        String texte,
        @Nullable LocalDate du,
        @Nullable LocalDate au) {

    private static final int TEXTE_MAX = 100;

    static final EtatHistorique INITIAL = new EtatHistorique("", null, "", null, null);

    static EtatHistorique de(QueryParameters adresse) {
        return new EtatHistorique(
                texte(adresse, "objet"),
                lire(adresse, "cote", UUID::fromString),
                texte(adresse, "texte"),
                lire(adresse, "du", LocalDate::parse),
                lire(adresse, "au", LocalDate::parse));
    }

    RechercheHistorique recherche() {
        return new RechercheHistorique(objet, "", "", cote, texte, du, au);
    }

    QueryParameters parametres() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        ajouter(parametres, "objet", objet);
        ajouter(parametres, "cote", cote);
        ajouter(parametres, "texte", texte);
        ajouter(parametres, "du", du);
        ajouter(parametres, "au", au);
        return new QueryParameters(parametres);
    }

    private static void ajouter(Map<String, List<String>> parametres, String nom, @Nullable Object valeur) {
        if (valeur != null && !valeur.toString().isEmpty()) {
            parametres.put(nom, List.of(valeur.toString()));
        }
    }

    private static String texte(QueryParameters adresse, String nom) {
        return adresse.getSingleParameter(nom)
                .map(String::strip)
                .filter(texte -> texte.length() <= TEXTE_MAX)
                .orElse("");
    }

    private static <T> @Nullable T lire(QueryParameters adresse, String nom, Function<String, T> lecture) {
        try {
            return adresse.getSingleParameter(nom).map(lecture).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return null;
        }
    }
}
