package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each column of a complement or of a third party's history stands. */
record ColonnesComplement(
        Entetes entetes, Map<ColonneComplement, Integer> positions, Map<Periode, Map<Mesure, Integer>> periodes) {

    private static final Pattern PERIODE =
            Pattern.compile("(objectif|realise|pct_plai|pct_pls|type_contrat)_(\\d{4})_(\\d{4})");
    private static final Set<String> HISTOIRE = Set.of("code_insee", "date_inventaire", "rp", "lls");

    enum Mesure {
        OBJECTIF,
        REALISE,
        PCT_PLAI,
        PCT_PLS,
        TYPE_CONTRAT
    }

    record Periode(int debut, int fin) implements Comparable<Periode> {
        @Override
        public int compareTo(Periode autre) {
            return Integer.compare(debut, autre.debut);
        }
    }

    /** @return the columns; throws with everything that is missing or twice there */
    static ColonnesComplement de(FichierRecu fichier, Entetes entetes) {
        Map<ColonneComplement, Integer> positions = new EnumMap<>(ColonneComplement.class);
        Map<Periode, Map<Mesure, Integer>> periodes = new TreeMap<>();
        List<ErreurFichier> erreurs = new ArrayList<>();
        for (int i = 0; i < entetes.nombre(); i++) {
            if (!placer(entetes.normalises().get(i), i, positions, periodes)) {
                erreurs.add(
                        Erreurs.deLaValeur(entetes.ligne(), entetes.publie(i), entetes.publie(i), "colonne_double"));
            }
        }
        for (ColonneComplement colonne : ColonneComplement.values()) {
            if (colonne.estObligatoire() && !positions.containsKey(colonne)) {
                erreurs.add(new ErreurFichier(
                        entetes.ligne(),
                        colonne.entete(),
                        null,
                        Phrases.de("inventaire.import.erreur.colonne_absente", colonne.entete())));
            }
        }
        if (!erreurs.isEmpty()) {
            throw fichier.refus(erreurs);
        }
        return new ColonnesComplement(entetes, positions, periodes);
    }

    /** How many mandatory columns of a complement this header has. */
    static long reconnues(Entetes entetes) {
        return List.of(ColonneComplement.values()).stream()
                .filter(ColonneComplement::estObligatoire)
                .filter(colonne -> entetes.normalises().stream().anyMatch(colonne::reconnait))
                .count();
    }

    /** Exactly code, date, rp and « lls »: not the portal's template but a compilation of past inventories. */
    NatureFichier nature() {
        return Set.copyOf(entetes.normalises()).equals(HISTOIRE) ? NatureFichier.TIERS : NatureFichier.COMPLEMENT;
    }

    String champ(LigneTableau ligne, ColonneComplement colonne) {
        Integer position = positions.get(colonne);
        return position == null ? "" : ligne.champ(position);
    }

    /** Name of the column as published. */
    String nom(ColonneComplement colonne) {
        Integer position = positions.get(colonne);
        return position == null ? colonne.entete() : entetes.publie(position);
    }

    private static boolean placer(
            String nom,
            int position,
            Map<ColonneComplement, Integer> positions,
            Map<Periode, Map<Mesure, Integer>> periodes) {
        for (ColonneComplement colonne : ColonneComplement.values()) {
            if (colonne.reconnait(nom)) {
                return positions.putIfAbsent(colonne, position) == null;
            }
        }
        Matcher periode = PERIODE.matcher(nom);
        if (!periode.matches()) {
            // a column of the DDT's own does no harm
            return true;
        }
        Periode cle = new Periode(Integer.parseInt(periode.group(2)), Integer.parseInt(periode.group(3)));
        Mesure mesure = Mesure.valueOf(periode.group(1).toUpperCase(Locale.ROOT));
        return periodes.computeIfAbsent(cle, _ -> new EnumMap<>(Mesure.class)).putIfAbsent(mesure, position) == null;
    }
}
