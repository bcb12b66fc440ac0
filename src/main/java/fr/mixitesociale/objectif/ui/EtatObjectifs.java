package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the table shows, as its address keeps it. */
record EtatObjectifs(PeriodeTriennale periode, Filtre filtre, String recherche) {

    private static final int RECHERCHE_MAX = 100;

    /** Which communes: all, those still to be notified, those notified another figure than the computed one. */
    enum Filtre {
        TOUTES,
        A_NOTIFIER,
        DIFFERENTES;

        String libelle() {
            return Phrases.de("objectif.departement.filtre." + name());
        }

        boolean garde(LigneDepartement ligne) {
            return switch (this) {
                case TOUTES -> true;
                case A_NOTIFIER ->
                    !ligne.estNotifiee() && ligne.aNotifier().filter(n -> n > 0).isPresent();
                case DIFFERENTES ->
                    ligne.retenu().filter(retenu -> retenu.difference() != 0).isPresent();
            };
        }
    }

    /** Reads an address; what it does not understand is left out, a person may have typed it. */
    static EtatObjectifs de(QueryParameters adresse, List<PeriodeTriennale> periodes, PeriodeTriennale parDefaut) {
        PeriodeTriennale periode = adresse.getSingleParameter("periode")
                .flatMap(texte -> periodes.stream()
                        .filter(p -> p.libelle().equals(texte)
                                || String.valueOf(p.debut()).equals(texte))
                        .findFirst())
                .orElse(parDefaut);
        Filtre filtre = adresse.getSingleParameter("filtre")
                .flatMap(texte -> Stream.of(Filtre.values())
                        .filter(f -> cle(f).equals(texte))
                        .findFirst())
                .orElse(Filtre.TOUTES);
        String recherche = adresse.getSingleParameter("recherche")
                .map(String::strip)
                .filter(texte -> texte.length() <= RECHERCHE_MAX)
                .orElse("");
        return new EtatObjectifs(periode, filtre, recherche);
    }

    QueryParameters parametres() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        parametres.put("periode", List.of(periode.libelle()));
        if (filtre != Filtre.TOUTES) {
            parametres.put("filtre", List.of(cle(filtre)));
        }
        if (!recherche.isEmpty()) {
            parametres.put("recherche", List.of(recherche));
        }
        return new QueryParameters(parametres);
    }

    EtatObjectifs periode(@Nullable PeriodeTriennale nouvelle) {
        return nouvelle == null ? this : new EtatObjectifs(nouvelle, filtre, recherche);
    }

    EtatObjectifs filtre(@Nullable Filtre nouveau) {
        return nouveau == null ? this : new EtatObjectifs(periode, nouveau, recherche);
    }

    EtatObjectifs recherche(String nouvelle) {
        return new EtatObjectifs(periode, filtre, nouvelle.strip());
    }

    private static String cle(Filtre filtre) {
        return filtre.name().toLowerCase(Locale.ROOT);
    }
}
