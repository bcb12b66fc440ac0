package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.SujetAlerte;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page keeps, as its address tells it; what it does not understand is left out. */
record FiltreAlertes(
        @Nullable SujetAlerte sujet,
        @Nullable UUID contrat,
        @Nullable Genre genre,
        boolean lues) {

    private static final String SUJET = "sujet";
    private static final String CONTRAT = "contrat";
    private static final String GENRE = "genre";
    private static final Map<Genre, String> GENRES = Map.of(Genre.A_FAIRE, "action", Genre.A_SAVOIR, "information");
    private static final String LUES = "lues";
    private static final String OUI = "oui";

    static FiltreAlertes de(QueryParameters adresse) {
        return new FiltreAlertes(
                adresse.getSingleParameter(SUJET).flatMap(FiltreAlertes::sujet).orElse(null),
                adresse.getSingleParameter(CONTRAT)
                        .flatMap(texte -> Identifiants.lire(texte).findFirst())
                        .orElse(null),
                adresse.getSingleParameter(GENRE).flatMap(FiltreAlertes::genre).orElse(null),
                adresse.getSingleParameter(LUES).filter(OUI::equals).isPresent());
    }

    QueryParameters parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        if (sujet != null) {
            parametres.put(SUJET, ecrire(sujet));
        }
        if (contrat != null) {
            parametres.put(CONTRAT, contrat.toString());
        }
        if (genre != null) {
            parametres.put(GENRE, Objects.requireNonNull(GENRES.get(genre)));
        }
        if (lues) {
            parametres.put(LUES, OUI);
        }
        return QueryParameters.simple(parametres);
    }

    boolean garde(Alerte alerte) {
        return (sujet == null || sujet == alerte.sujet())
                && (contrat == null || contrat.equals(alerte.contrat()))
                && (genre == null || genre == alerte.carte().genre())
                && (lues || alerte.estOuverte());
    }

    FiltreAlertes avecSujet(@Nullable SujetAlerte autre) {
        return new FiltreAlertes(autre, contrat, genre, lues);
    }

    FiltreAlertes avecContrat(@Nullable UUID autre) {
        return new FiltreAlertes(sujet, autre, genre, lues);
    }

    FiltreAlertes avecGenre(@Nullable Genre autre) {
        return new FiltreAlertes(sujet, contrat, autre, lues);
    }

    FiltreAlertes avecLues(boolean montrees) {
        return new FiltreAlertes(sujet, contrat, genre, montrees);
    }

    private static Optional<SujetAlerte> sujet(String texte) {
        return Stream.of(SujetAlerte.values())
                .filter(un -> ecrire(un).equals(texte))
                .findFirst();
    }

    private static Optional<Genre> genre(String texte) {
        return GENRES.entrySet().stream()
                .filter(un -> un.getValue().equals(texte))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String ecrire(SujetAlerte sujet) {
        return sujet.name().toLowerCase(Locale.ROOT);
    }
}
