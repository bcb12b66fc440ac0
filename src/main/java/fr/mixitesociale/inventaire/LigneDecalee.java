package fr.mixitesociale.inventaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rate such as « 38;62% » holds the separator: unquoted, it makes one field too many. The rate is put together again
 * (and then kept as a reason, since it is no number). Empty fields after the last column are a spreadsheet's habit.
 */
final class LigneDecalee {

    private static final Pattern DEBUT_DE_TAUX = Pattern.compile("\\d{1,3}");
    private static final Pattern FIN_DE_TAUX = Pattern.compile("\\d{1,2}\\s*%");

    private LigneDecalee() {}

    static LigneTableau redresser(LigneTableau ligne, ColonnesNationales colonnes, char separateur) {
        int attendu = colonnes.entetes().nombre();
        List<String> champs = ligne.champs();
        if (champs.size() <= attendu) {
            return ligne;
        }
        Integer taux = colonnes.positions().get(ColonneNationale.TAUX);
        if (taux != null
                && champs.size() == attendu + 1
                && DEBUT_DE_TAUX.matcher(ligne.champ(taux)).matches()
                && FIN_DE_TAUX.matcher(ligne.champ(taux + 1)).matches()) {
            List<String> redresses = new ArrayList<>(champs);
            redresses.set(taux, ligne.champ(taux) + separateur + ligne.champ(taux + 1));
            redresses.remove(taux + 1);
            return new LigneTableau(ligne.numero(), redresses);
        }
        boolean resteVide = champs.subList(attendu, champs.size()).stream()
                .allMatch(champ -> Valeurs.nettoyer(champ).isEmpty());
        return resteVide ? new LigneTableau(ligne.numero(), champs.subList(0, attendu)) : ligne;
    }
}
