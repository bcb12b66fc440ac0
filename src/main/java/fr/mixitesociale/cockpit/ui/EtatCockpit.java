package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.cockpit.Alerte;
import fr.mixitesociale.cockpit.ColonneCockpit;
import fr.mixitesociale.cockpit.CriterePilotage;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.Statut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the cockpit shows, as kept in its address.
 *
 * @param periode null for the period of the day
 */
record EtatCockpit(@Nullable PeriodeTriennale periode, CriterePilotage critere, ColonneCockpit tri, boolean croissant) {

    private static final String DECROISSANT = "-";
    private static final int RECHERCHE_MAX = 100;
    private static final int DERNIERE_ANNEE = 2100;

    /** Reads an address; what it does not understand is left out, a person may have typed it. */
    static EtatCockpit de(QueryParameters adresse) {
        Optional<String> ordre = adresse.getSingleParameter("tri");
        boolean decroissant = ordre.filter(tri -> tri.startsWith(DECROISSANT)).isPresent();
        return new EtatCockpit(
                adresse.getSingleParameter("periode")
                        .filter(annee -> annee.matches("\\d{4}") && Integer.parseInt(annee) < DERNIERE_ANNEE)
                        .flatMap(annee -> PeriodeTriennale.de(Integer.parseInt(annee)))
                        .orElse(null),
                new CriterePilotage(
                        adresse.getSingleParameter("recherche")
                                .map(String::strip)
                                .filter(texte -> !texte.isEmpty() && texte.length() <= RECHERCHE_MAX)
                                .orElse(null),
                        adresse.getParameters("epci").stream()
                                .filter(siren -> siren.matches("\\d{9}"))
                                .collect(Collectors.toUnmodifiableSet()),
                        lire(adresse, "stade", Stade.values()),
                        lire(adresse, "statut", Statut.values()),
                        lire(adresse, "alerte", Alerte.values()),
                        adresse.getSingleParameter("objectif").isPresent()),
                ordre.map(tri -> decroissant ? tri.substring(1) : tri)
                        .flatMap(tri -> lire(ColonneCockpit.values(), tri))
                        .orElse(ColonneCockpit.NOM),
                !decroissant);
    }

    QueryParameters parametres() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        if (periode != null) {
            parametres.put("periode", List.of(String.valueOf(periode.debut())));
        }
        if (critere.recherche() != null) {
            parametres.put("recherche", List.of(critere.recherche()));
        }
        if (!critere.groupements().isEmpty()) {
            parametres.put("epci", critere.groupements().stream().sorted().toList());
        }
        ajouter(parametres, "stade", critere.stades());
        ajouter(parametres, "statut", critere.statuts());
        ajouter(parametres, "alerte", critere.alertes());
        if (critere.avecObjectif()) {
            parametres.put("objectif", List.of("oui"));
        }
        if (tri != ColonneCockpit.NOM || !croissant) {
            parametres.put("tri", List.of((croissant ? "" : DECROISSANT) + ecrire(tri)));
        }
        return new QueryParameters(parametres);
    }

    EtatCockpit avec(CriterePilotage nouveau) {
        return new EtatCockpit(periode, nouveau, tri, croissant);
    }

    EtatCockpit trie(ColonneCockpit par, boolean sens) {
        return new EtatCockpit(periode, critere, par, sens);
    }

    EtatCockpit sur(@Nullable PeriodeTriennale autre) {
        return new EtatCockpit(autre, critere, tri, croissant);
    }

    private static void ajouter(Map<String, List<String>> parametres, String nom, Set<? extends Enum<?>> valeurs) {
        if (!valeurs.isEmpty()) {
            parametres.put(
                    nom, valeurs.stream().map(EtatCockpit::ecrire).sorted().toList());
        }
    }

    private static <E extends Enum<E>> Set<E> lire(QueryParameters adresse, String nom, E[] valeurs) {
        return adresse.getParameters(nom).stream()
                .flatMap(texte -> lire(valeurs, texte).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Optional<E> lire(E[] valeurs, String texte) {
        return Stream.of(valeurs).filter(v -> ecrire(v).equals(texte)).findFirst();
    }

    private static String ecrire(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }
}
