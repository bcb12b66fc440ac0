package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
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

/** What the list shows, as kept in its address: a link to it shows the same rows in the same order. */
record EtatListe(CritereCommunes critere, Tri tri, boolean croissant) {

    private static final String DECROISSANT = "-";
    private static final int RECHERCHE_MAX = 100;

    static final EtatListe INITIAL = new EtatListe(CritereCommunes.TOUTES, Tri.NOM, true);

    /** Reads an address; what it does not understand is left out, a person may have typed it. */
    static EtatListe de(QueryParameters adresse) {
        Optional<String> ordre = adresse.getSingleParameter("tri");
        boolean decroissant = ordre.filter(t -> t.startsWith(DECROISSANT)).isPresent();
        Tri tri = ordre.map(t -> decroissant ? t.substring(1) : t)
                .flatMap(t -> lire(Tri.values(), t))
                .orElse(Tri.NOM);
        Set<Statut> statuts = adresse.getParameters("statut").stream()
                .flatMap(s -> lire(Statut.values(), s).stream())
                .collect(Collectors.toUnmodifiableSet());
        CritereCommunes critere = new CritereCommunes(
                texte(adresse, "recherche"), texte(adresse, "departement"), texte(adresse, "epci"), statuts);
        return new EtatListe(critere, tri, !decroissant);
    }

    QueryParameters parametres() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        ajouter(parametres, "recherche", critere.recherche());
        ajouter(parametres, "departement", critere.departement());
        ajouter(parametres, "epci", critere.epci());
        if (!critere.statuts().isEmpty()) {
            parametres.put(
                    "statut",
                    critere.statuts().stream().sorted().map(EtatListe::ecrire).toList());
        }
        if (tri != Tri.NOM || !croissant) {
            parametres.put("tri", List.of((croissant ? "" : DECROISSANT) + ecrire(tri)));
        }
        return new QueryParameters(parametres);
    }

    String adresse() {
        String requete = parametres().getQueryString();
        return requete.isEmpty() ? InventaireNavigation.COMMUNES : InventaireNavigation.COMMUNES + "?" + requete;
    }

    EtatListe avec(CritereCommunes nouveau) {
        return new EtatListe(nouveau, tri, croissant);
    }

    EtatListe triee(Tri par, boolean sens) {
        return new EtatListe(critere, par, sens);
    }

    private static void ajouter(Map<String, List<String>> parametres, String nom, @Nullable String valeur) {
        if (valeur != null) {
            parametres.put(nom, List.of(valeur));
        }
    }

    private static @Nullable String texte(QueryParameters adresse, String nom) {
        return adresse.getSingleParameter(nom)
                .map(String::strip)
                .filter(t -> !t.isEmpty() && t.length() <= RECHERCHE_MAX)
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> lire(E[] valeurs, String texte) {
        return Stream.of(valeurs).filter(v -> ecrire(v).equals(texte)).findFirst();
    }

    private static String ecrire(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }
}
