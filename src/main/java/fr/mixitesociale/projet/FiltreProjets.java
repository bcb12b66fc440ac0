package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.territoire.CleRecherche;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person may see of the list, and what they ask of it, as a {@code where} clause; values are parameters only. */
final class FiltreProjets {

    static final String NON_VENTILE =
            "(lls - coalesce(plai, 0) - coalesce(plus, 0) - coalesce(pls, 0) - coalesce(autres, 0))";

    /** Says in SQL what {@link AlerteProjet} says of one project. */
    static final String ALERTE = """
            ((coalesce(plai, plus, pls, autres) is not null and %s <> 0)
             or lls > logements
             or annee_prevue < :debut or annee_financement < :debut
             or cadastre_douteux
             or (liste <> 'VIVIER' and raison_exception is null and (annee_prevue > :fin or annee_financement > :fin)))""".formatted(NON_VENTILE);

    private static final Pattern MOTS = Pattern.compile(" ");
    private static final int MOTS_AU_PLUS = 8;

    private final StringBuilder sql = new StringBuilder(" where contrat_id = :contrat and supprime_le is null");
    private final Map<String, Object> parametres = new HashMap<>();

    private FiltreProjets(Participation participation) {
        PeriodeTriennale periode = participation.contrat().periode();
        parametres.put("contrat", participation.contrat().id());
        parametres.put("debut", periode.debut());
        parametres.put("fin", periode.fin());
        if (!participation.estPublique()) {
            sql.append(" and not confidentiel");
        }
    }

    static FiltreProjets de(Participation participation, CritereProjets critere) {
        FiltreProjets filtre = new FiltreProjets(participation);
        filtre.recherche(critere.recherche() == null ? "" : CleRecherche.de(critere.recherche()));
        if (critere.commune() != null) {
            filtre.et("code_insee = :commune", "commune", critere.commune().valeur());
        }
        if (critere.liste() != null) {
            filtre.et("liste = :liste", "liste", critere.liste().name());
        }
        if (critere.annee() != null) {
            filtre.et("(annee_prevue = :annee or annee_financement = :annee)", "annee", critere.annee());
        }
        if (critere.alertes()) {
            filtre.sql.append(" and ").append(ALERTE);
        }
        if (critere.confidentiels()) {
            filtre.sql.append(" and confidentiel");
        }
        if (critere.etape() != null) {
            filtre.et("etape = :etape", "etape", critere.etape());
        }
        return filtre;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    /** Every word must be found; letters, digits and spaces only are left: nothing to escape. */
    private void recherche(String cle) {
        if (cle.isEmpty()) {
            return;
        }
        String[] mots = MOTS.split(cle, MOTS_AU_PLUS);
        for (int i = 0; i < mots.length; i++) {
            et("recherche like :mot" + i, "mot" + i, "%" + mots[i] + "%");
        }
    }

    private void et(String condition, String nom, Object valeur) {
        sql.append(" and ").append(condition);
        parametres.put(nom, valeur);
    }
}
