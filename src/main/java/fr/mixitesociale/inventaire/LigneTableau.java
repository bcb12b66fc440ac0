package fr.mixitesociale.inventaire;

import java.util.List;

/**
 * One line of a CSV or XLSX file, as text.
 *
 * @param numero physical line, the first line of the file is 1
 */
record LigneTableau(int numero, List<String> champs) {

    /** @return the trimmed value, empty when the line is too short */
    String champ(int position) {
        return position < champs.size() ? Valeurs.nettoyer(champs.get(position)) : "";
    }

    boolean estVide() {
        for (String champ : champs) {
            if (!Valeurs.nettoyer(champ).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
