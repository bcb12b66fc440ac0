package fr.mixitesociale.projet;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param colonne null for the order of the list itself
 * @param groupe what comes together first; null when nothing does
 */
public record OrdreProjets(
        @Nullable ColonneProjet colonne,
        boolean croissant,
        @Nullable GroupeProjets groupe) implements Serializable {

    private static final String RANG = "rang";

    public static final OrdreProjets DE_LA_LISTE = new OrdreProjets(null, true);

    public OrdreProjets(@Nullable ColonneProjet colonne, boolean croissant) {
        this(colonne, croissant, null);
    }

    public OrdreProjets groupe(@Nullable GroupeProjets nouveau) {
        return new OrdreProjets(colonne, croissant, nouveau);
    }

    /**
     * From a closed list of expressions; unknown values last, the order of the list to part equals. The order of the list
     * itself names the columns of its index: a page of it is then read without sorting the rest.
     */
    String sql() {
        String expression = expression();
        if (groupe == null && RANG.equals(expression) && croissant) {
            return " order by contrat_id, rang, id";
        }
        return " order by %s%s %s nulls last, rang, id"
                .formatted(groupe == null ? "" : ordre(groupe) + ", ", expression, croissant ? "asc" : "desc");
    }

    static String ordre(GroupeProjets groupe) {
        return groupe.colonne() + " nulls last";
    }

    private String expression() {
        if (colonne == null) {
            return RANG;
        }
        return switch (colonne) {
            case NOM -> "recherche";
            case ADRESSE -> "lower(adresse)";
            case REFERENCE_CADASTRALE -> "lower(reference_cadastrale)";
            case MAITRE_OUVRAGE -> "lower(maitre_ouvrage)";
            case COMMUNE -> "code_insee";
            case ARRONDISSEMENT -> "lower(arrondissement)";
            case NUMERO_AGREMENT -> "lower(numero_agrement)";
            case NON_VENTILE -> FiltreProjets.NON_VENTILE;
            case PROCHAIN_JALON -> "etape";
            case MODIFICATION -> "modifie_le";
            case LOGEMENTS,
                    LLS,
                    PLAI,
                    PLUS,
                    PLS,
                    AUTRES,
                    ANNEE_PREVUE,
                    ANNEE_FINANCEMENT,
                    INITIATIVE,
                    MODE_PRODUCTION,
                    PARC,
                    EQUIPE_PROJET,
                    LISTE,
                    CONFIDENTIEL -> colonne.champ().orElseThrow().cle();
            case RAISON_EXCEPTION, OBSERVATIONS, ALERTES -> RANG;
        };
    }
}
