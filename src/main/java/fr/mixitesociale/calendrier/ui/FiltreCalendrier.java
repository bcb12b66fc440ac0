package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.calendrier.CalendrierNavigation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Identifiants;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page shows, as its address keeps it: one contract, one commune, or all. An unreadable address shows all. */
record FiltreCalendrier(@Nullable UUID contrat, @Nullable CodeInsee commune) {

    static final FiltreCalendrier TOUT = new FiltreCalendrier(null, null);

    static FiltreCalendrier de(QueryParameters adresse) {
        return new FiltreCalendrier(
                adresse.getSingleParameter(CalendrierNavigation.CONTRAT)
                        .flatMap(texte -> Identifiants.lire(texte).findFirst())
                        .orElse(null),
                adresse.getSingleParameter(CalendrierNavigation.COMMUNE)
                        .flatMap(CodeInsee::lire)
                        .orElse(null));
    }

    QueryParameters parametres() {
        if (contrat != null) {
            return QueryParameters.simple(Map.of(CalendrierNavigation.CONTRAT, contrat.toString()));
        }
        return commune == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(CalendrierNavigation.COMMUNE, commune.valeur()));
    }
}
