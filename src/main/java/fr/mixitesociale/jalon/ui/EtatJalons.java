package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.ui.VuesNavigation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The filter of a view as kept in its address: a link to it shows the same projects. */
final class EtatJalons {

    private static final int RECHERCHE_MAX = 100;

    private EtatJalons() {}

    /** What the address does not say well is left out: a person may have typed it. */
    static CritereJalons de(QueryParameters adresse) {
        return new CritereJalons(
                adresse.getSingleParameter("recherche")
                        .map(String::strip)
                        .filter(texte -> !texte.isEmpty() && texte.length() <= RECHERCHE_MAX)
                        .orElse(null),
                adresse.getSingleParameter("liste").stream()
                        .flatMap(texte -> Stream.of(ListeProjet.values())
                                .filter(liste -> cle(liste).equals(texte)))
                        .findFirst()
                        .orElse(null),
                adresse.getSingleParameter("a_traiter").filter("oui"::equals).isPresent());
    }

    static QueryParameters adresse(String vue, CritereJalons critere) {
        Map<String, String> parametres = new LinkedHashMap<>();
        parametres.put(VuesNavigation.PARAMETRE, vue);
        if (critere.recherche() != null) {
            parametres.put("recherche", critere.recherche());
        }
        if (critere.liste() != null) {
            parametres.put("liste", cle(critere.liste()));
        }
        if (critere.aTraiter()) {
            parametres.put("a_traiter", "oui");
        }
        return QueryParameters.simple(parametres);
    }

    private static String cle(ListeProjet liste) {
        return liste.name().toLowerCase(Locale.ROOT);
    }
}
