package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each column of a national file stands, and the inventory its header speaks of. */
record ColonnesNationales(Entetes entetes, Map<ColonneNationale, Integer> positions, LocalDate inventaire) {

    /** First inventories under the SRU law of 13 December 2000. */
    static final int PREMIERE_ANNEE = 2001;

    private static final Pattern ANNEE = Pattern.compile("(\\d{4})$");

    /** @return the columns; throws with everything that is missing, twice there or contradictory */
    static ColonnesNationales de(FichierRecu fichier, Entetes entetes, int anneeMax) {
        Map<ColonneNationale, Integer> positions = new EnumMap<>(ColonneNationale.class);
        List<ErreurFichier> erreurs = new ArrayList<>();
        for (ColonneNationale colonne : ColonneNationale.values()) {
            for (int i = 0; i < entetes.nombre(); i++) {
                if (colonne.reconnait(entetes.normalises().get(i)) && !placer(positions, entetes, colonne, i)) {
                    erreurs.add(Erreurs.deLaValeur(
                            entetes.ligne(), entetes.publie(i), entetes.publie(i), "colonne_double"));
                }
            }
            if (colonne.estObligatoire() && !positions.containsKey(colonne)) {
                erreurs.add(new ErreurFichier(
                        entetes.ligne(),
                        colonne.exemple(),
                        null,
                        Phrases.de("inventaire.import.erreur.colonne_absente", colonne.exemple())));
            }
        }
        if (!erreurs.isEmpty()) {
            throw fichier.refus(erreurs);
        }
        return new ColonnesNationales(entetes, positions, inventaire(fichier, entetes, positions, anneeMax));
    }

    /** How many mandatory columns of a national file this header has. */
    static long reconnues(Entetes entetes) {
        return List.of(ColonneNationale.values()).stream()
                .filter(ColonneNationale::estObligatoire)
                .filter(colonne -> entetes.normalises().stream().anyMatch(colonne::reconnait))
                .count();
    }

    String champ(LigneTableau ligne, ColonneNationale colonne) {
        Integer position = positions.get(colonne);
        return position == null ? "" : ligne.champ(position);
    }

    boolean a(ColonneNationale colonne) {
        return positions.containsKey(colonne);
    }

    /** Name of the column as published. */
    String nom(ColonneNationale colonne) {
        Integer position = positions.get(colonne);
        return position == null ? colonne.exemple() : entetes.publie(position);
    }

    private static boolean placer(
            Map<ColonneNationale, Integer> positions, Entetes entetes, ColonneNationale colonne, int position) {
        Integer autre = positions.putIfAbsent(colonne, position);
        if (autre == null) {
            return true;
        }
        if (colonne != ColonneNationale.SOUMISE) {
            return false;
        }
        if (annee(entetes, position) > annee(entetes, autre)) {
            positions.put(colonne, position);
        }
        return true;
    }

    private static LocalDate inventaire(
            FichierRecu fichier, Entetes entetes, Map<ColonneNationale, Integer> positions, int anneeMax) {
        int lls = positions.getOrDefault(ColonneNationale.LLS, 0);
        int taux = positions.getOrDefault(ColonneNationale.TAUX, 0);
        int annee = annee(entetes, lls);
        if (annee != annee(entetes, taux)) {
            throw fichier.refus(Erreurs.deLaValeur(
                    entetes.ligne(),
                    entetes.publie(taux),
                    entetes.publie(taux),
                    "annees_differentes",
                    entetes.publie(lls)));
        }
        if (annee < PREMIERE_ANNEE || annee > anneeMax) {
            throw fichier.refus(Erreurs.deLaValeur(
                    entetes.ligne(),
                    entetes.publie(lls),
                    entetes.publie(lls),
                    "annee_impossible",
                    Erreurs.numero(PREMIERE_ANNEE),
                    Erreurs.numero(anneeMax)));
        }
        return LocalDate.of(annee, 1, 1);
    }

    private static int annee(Entetes entetes, int position) {
        Matcher annee = ANNEE.matcher(entetes.normalises().get(position));
        return annee.find() ? Integer.parseInt(annee.group(1)) : 0;
    }
}
