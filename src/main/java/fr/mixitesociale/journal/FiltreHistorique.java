package fr.mixitesociale.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The condition of a search in the lines of a contract: text made of constants, values as parameters. */
class FiltreHistorique {

    private final StringJoiner conditions = new StringJoiner(" and ", "where ", "");
    private final Map<String, Object> parametres = new HashMap<>();
    private final boolean neTrouveRien;

    FiltreHistorique(UUID contrat, CritereHistorique critere) {
        Set<String> auteurs = critere.auteurs();
        Map<String, Set<String>> parmi = critere.parmi();
        ajouter("contrat_id = :contrat", "contrat", contrat.toString());
        ajouter("objet in (:genres)", "genres", critere.genres());
        ajouter("objet_id = :objetId", "objetId", critere.objetId());
        ajouter("champ = :champ", "champ", critere.champ());
        ajouter("auteur in (:auteurs)", "auteurs", auteurs);
        ajouter("le >= :depuis", "depuis", instant(critere.depuis()));
        ajouter("le < :avant", "avant", instant(critere.avant()));
        critere.caches().forEach((objet, ids) -> {
            if (!ids.isEmpty()) {
                conditions.add("not " + parmi("cache" + parametres.size(), objet, ids));
            }
        });
        if (parmi != null) {
            StringJoiner ou = new StringJoiner(" or ", "(", ")");
            parmi.forEach((objet, ids) -> {
                if (!ids.isEmpty()) {
                    ou.add(parmi("parmi" + parametres.size(), objet, ids));
                }
            });
            conditions.add(ou.toString());
        }
        neTrouveRien = critere.genres().isEmpty()
                || (auteurs != null && auteurs.isEmpty())
                || (parmi != null && parmi.values().stream().allMatch(Set::isEmpty));
    }

    String where() {
        return conditions.toString();
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    /** An empty list of possibilities: there is nothing to ask the database. */
    boolean neTrouveRien() {
        return neTrouveRien;
    }

    private void ajouter(String condition, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            parametres.put(nom, valeur);
        }
    }

    private String parmi(String nom, String objet, Set<String> ids) {
        parametres.put(nom, objet);
        parametres.put(nom + "ids", ids);
        return "(objet = :%s and objet_id in (:%sids))".formatted(nom, nom);
    }

    private static @Nullable OffsetDateTime instant(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
