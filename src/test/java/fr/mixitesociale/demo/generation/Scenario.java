package fr.mixitesociale.demo.generation;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One invented commune over twenty inventories: known points, straight lines between them, and a small wobble that
 * depends on nothing but commune and year.
 *
 * @param residences year → résidences principales
 * @param sociaux year → LLS
 * @param cible2013 target rate from the 2013 inventory on; 20 before (loi du 18 janvier 2013)
 * @param carencee first inventory with the flag, 9999 for never
 * @param exemptee first inventory of an exempted commune, 9999 for never
 * @param nouvelle whether it entered with its first inventory (VIII)
 * @param notifie whether the préfet's figures are known
 * @param realise2023 dwellings counted in the bilan 2023-2025
 * @param absents years without any inventory
 * @param nationaux years known by the national file only: résidences principales are to be estimated
 */
record Scenario(
        String code,
        NavigableMap<Integer, Integer> residences,
        NavigableMap<Integer, Integer> sociaux,
        int cible2013,
        int carencee,
        int exemptee,
        boolean nouvelle,
        boolean notifie,
        int realise2023,
        Set<Integer> absents,
        Set<Integer> nationaux) {

    static final int JAMAIS = 9999;
    private static final int DUFLOT = 2013;
    private static final int CIBLE_D_AVANT = 20;

    static Scenario de(String code, Map<Integer, Integer> residences, Map<Integer, Integer> sociaux) {
        return new Scenario(
                code,
                new TreeMap<>(residences),
                new TreeMap<>(sociaux),
                25,
                JAMAIS,
                JAMAIS,
                false,
                true,
                0,
                Set.of(),
                Set.of());
    }

    Scenario cible20() {
        return new Scenario(
                code, residences, sociaux, 20, carencee, exemptee, nouvelle, false, realise2023, absents, nationaux);
    }

    Scenario carenceeDepuis(int annee) {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                annee,
                exemptee,
                nouvelle,
                notifie,
                realise2023,
                absents,
                nationaux);
    }

    Scenario exempteeDepuis(int annee) {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                carencee,
                annee,
                nouvelle,
                notifie,
                realise2023,
                absents,
                nationaux);
    }

    Scenario nouvelleEntrante() {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                carencee,
                exemptee,
                true,
                notifie,
                realise2023,
                absents,
                nationaux);
    }

    Scenario realise(int logements) {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                carencee,
                exemptee,
                nouvelle,
                notifie,
                logements,
                absents,
                nationaux);
    }

    Scenario sans(Integer... annees) {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                carencee,
                exemptee,
                nouvelle,
                notifie,
                realise2023,
                Set.of(annees),
                nationaux);
    }

    Scenario parLeSeulFichierNational(Integer... annees) {
        return new Scenario(
                code,
                residences,
                sociaux,
                cible2013,
                carencee,
                exemptee,
                nouvelle,
                notifie,
                realise2023,
                absents,
                Set.of(annees));
    }

    int premiereAnnee() {
        return residences.firstKey();
    }

    int rp(int annee) {
        return valeur(residences, annee, 0);
    }

    int lls(int annee) {
        return valeur(sociaux, annee, (annee * 37 + Integer.parseInt(code) * 11) % 7 - 3);
    }

    int cible(int annee) {
        return annee < DUFLOT ? CIBLE_D_AVANT : cible2013;
    }

    boolean estCarencee(int annee) {
        return annee >= carencee;
    }

    boolean estExemptee(int annee) {
        return annee >= exemptee;
    }

    /** @param ecart tenths of a year's growth added to the line, outside the known points */
    private static int valeur(NavigableMap<Integer, Integer> points, int annee, int ecart) {
        var avant = points.floorEntry(annee);
        var apres = points.ceilingEntry(annee);
        if (avant.getKey().equals(apres.getKey())) {
            return avant.getValue();
        }
        double parAn = (apres.getValue() - avant.getValue()) / (double) (apres.getKey() - avant.getKey());
        return (int) Math.round(avant.getValue() + parAn * (annee - avant.getKey() + ecart / 10.0));
    }
}
