package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.CritereCommunes.Tri;

/** The order of the list as SQL, from a closed list of columns; unknown values last, name then code to part equals. */
final class OrdreCommunes {

    private OrdreCommunes() {}

    static String sql(Tri tri, boolean croissant) {
        return " order by %s %s nulls last, nom_recherche, code_insee"
                .formatted(colonne(tri), croissant ? "asc" : "desc");
    }

    private static String colonne(Tri tri) {
        return switch (tri) {
            case NOM -> "nom_recherche";
            case DEPARTEMENT -> "departement";
            case EPCI -> "lower(nom_epci)";
            case POPULATION -> "population";
            case TAUX -> "taux";
            case CIBLE -> "taux_cible";
            case MANQUANTS -> "manquants_max";
            case LLS -> "lls";
            case STATUT -> parConsequence();
        };
    }

    /** Statuses by what they entail, not by their spelling. */
    private static String parConsequence() {
        StringBuilder cas = new StringBuilder("case statut");
        for (Statut statut : Statut.values()) {
            cas.append(" when '").append(statut.name()).append("' then ").append(statut.ordinal());
        }
        return cas.append(" end").toString();
    }
}
