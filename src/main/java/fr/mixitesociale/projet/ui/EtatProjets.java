package fr.mixitesociale.projet.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.OrdreProjets;
import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list shows, as kept in its address: a link to it shows the same rows in the same order. */
record EtatProjets(CritereProjets critere, OrdreProjets ordre) implements Serializable {

    static final EtatProjets INITIAL = new EtatProjets(CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE);

    private static final String DECROISSANT = "-";
    private static final String OUI = "oui";

    /** From none to all of the seven milestones behind. */
    private static final String ETAPE = "[0-7]";

    private static final int RECHERCHE_MAX = 100;

    /** Reads an address; what it does not understand is left out, a person may have typed it. */
    static EtatProjets de(QueryParameters adresse) {
        CritereProjets critere = new CritereProjets(
                adresse.getSingleParameter("recherche")
                        .map(String::strip)
                        .filter(texte -> !texte.isEmpty() && texte.length() <= RECHERCHE_MAX)
                        .orElse(null),
                adresse.getSingleParameter("commune").flatMap(CodeInsee::lire).orElse(null),
                adresse.getSingleParameter("liste")
                        .flatMap(texte -> lire(ListeProjet.values(), texte))
                        .orElse(null),
                adresse.getSingleParameter("annee")
                        .filter(texte -> texte.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                adresse.getSingleParameter("alertes").filter(OUI::equals).isPresent(),
                adresse.getSingleParameter("confidentiels").filter(OUI::equals).isPresent(),
                adresse.getSingleParameter("etape")
                        .filter(texte -> texte.matches(ETAPE))
                        .map(Integer::valueOf)
                        .orElse(null));
        return new EtatProjets(
                critere,
                ordre(adresse.getSingleParameter("tri").orElse(""))
                        .groupe(adresse.getSingleParameter("groupe")
                                .flatMap(texte -> lire(GroupeProjets.values(), texte))
                                .orElse(null)));
    }

    QueryParameters parametres() {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        ajouter(parametres, "recherche", critere.recherche());
        ajouter(parametres, "commune", critere.commune());
        ajouter(parametres, "liste", ecrire(critere.liste()));
        ajouter(parametres, "annee", critere.annee());
        ajouter(parametres, "alertes", critere.alertes() ? OUI : null);
        ajouter(parametres, "confidentiels", critere.confidentiels() ? OUI : null);
        ajouter(parametres, "etape", critere.etape());
        if (ordre.colonne() != null) {
            ajouter(parametres, "tri", (ordre.croissant() ? "" : DECROISSANT) + ecrire(ordre.colonne()));
        }
        ajouter(parametres, "groupe", ecrire(ordre.groupe()));
        return new QueryParameters(parametres);
    }

    EtatProjets avec(CritereProjets nouveau) {
        return new EtatProjets(nouveau, ordre);
    }

    EtatProjets trie(OrdreProjets nouveau) {
        return new EtatProjets(critere, nouveau);
    }

    private static OrdreProjets ordre(String texte) {
        boolean decroissant = texte.startsWith(DECROISSANT);
        return lire(ColonneProjet.values(), decroissant ? texte.substring(1) : texte)
                .filter(ColonneProjet::estTriable)
                .map(colonne -> new OrdreProjets(colonne, !decroissant))
                .orElse(OrdreProjets.DE_LA_LISTE);
    }

    private static void ajouter(Map<String, List<String>> parametres, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            parametres.put(nom, List.of(valeur.toString()));
        }
    }

    private static <E extends Enum<E>> Optional<E> lire(E[] valeurs, String texte) {
        return Stream.of(valeurs).filter(valeur -> texte.equals(ecrire(valeur))).findFirst();
    }

    private static @Nullable String ecrire(@Nullable Enum<?> valeur) {
        return valeur == null ? null : valeur.name().toLowerCase(Locale.ROOT);
    }
}
