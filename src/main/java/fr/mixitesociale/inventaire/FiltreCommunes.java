package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Turns a filter into a {@code where} clause over {@code situation_commune}; values travel as parameters only. */
@Component
class FiltreCommunes {

    private static final int CODES_AU_PLUS = 100;
    /** What nobody knows is not asked from the database: PostgreSQL refuses a NUL, which an address may hold. */
    private static final String RIEN = "1 = 0";

    private static final Pattern DEPARTEMENT = Pattern.compile("\\d{2}|2[ABab]|97\\d");
    private static final Pattern CODE = Pattern.compile("\\d{5}|2[ABab]\\d{3}");

    private final Referentiel referentiel;

    FiltreCommunes(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    record Clause(String sql, Map<String, Object> parametres) {}

    Clause clause(CritereCommunes critere) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parametres = new HashMap<>();
        String recherche = critere.recherche();
        if (recherche != null && !recherche.isBlank()) {
            recherche(recherche.strip(), conditions, parametres);
        }
        String departement = critere.departement();
        if (departement != null) {
            if (referentiel.departement(departement).isPresent()) {
                conditions.add("departement = :departement");
                parametres.put("departement", departement);
            } else {
                conditions.add(RIEN);
            }
        }
        String epci = critere.epci();
        if (epci != null) {
            if (Siren.lire(epci).isPresent()) {
                conditions.add("(siren_epci = :epci or siren_ept = :epci)");
                parametres.put("epci", epci);
            } else {
                conditions.add(RIEN);
            }
        }
        if (!critere.statuts().isEmpty()) {
            conditions.add("statut in (:statuts)");
            parametres.put(
                    "statuts", critere.statuts().stream().map(Statut::name).toList());
        }
        return new Clause(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), parametres);
    }

    /** Digits are a code and match exactly (74 is not 974); anything else is a name. */
    private void recherche(String saisie, List<String> conditions, Map<String, Object> parametres) {
        if (DEPARTEMENT.matcher(saisie).matches()) {
            conditions.add("departement = :recherche");
            parametres.put("recherche", saisie.toUpperCase(Locale.ROOT));
        } else if (CODE.matcher(saisie).matches()) {
            codes(referentiel.chercher(saisie, CODES_AU_PLUS), conditions, parametres);
        } else {
            String nom = NomRecherche.de(saisie);
            if (nom.isEmpty()) {
                conditions.add(RIEN);
                return;
            }
            // letters, digits and spaces only: nothing to escape
            conditions.add("(nom_recherche like :debut_nom or nom_recherche like :debut_mot)");
            parametres.put("debut_nom", nom + "%");
            parametres.put("debut_mot", "% " + nom + "%");
        }
    }

    private static void codes(List<Commune> trouvees, List<String> conditions, Map<String, Object> parametres) {
        if (trouvees.isEmpty()) {
            conditions.add(RIEN);
        } else {
            conditions.add("code_insee in (:codes)");
            parametres.put(
                    "codes",
                    trouvees.stream().map(commune -> commune.code().valeur()).toList());
        }
    }
}
