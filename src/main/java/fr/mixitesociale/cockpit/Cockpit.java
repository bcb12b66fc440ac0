package fr.mixitesociale.cockpit;

import fr.mixitesociale.droit.PeriodeTriennale;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole territory over one period, read at once; filters, order, sums and counters are made from it.
 *
 * @param territoire « CA du Val de Mirande »
 * @param periodes those that can be chosen, latest first
 * @param lignes by name
 */
public record Cockpit(
        String territoire,
        PeriodeTriennale periode,
        List<PeriodeTriennale> periodes,
        LocalDate jour,
        List<LigneCockpit> lignes) {

    public Cockpit {
        periodes = List.copyOf(periodes);
        lignes = List.copyOf(lignes);
    }

    public List<LigneCockpit> lignes(CriterePilotage critere, ColonneCockpit tri, boolean croissant) {
        return lignes.stream()
                .filter(critere::retient)
                .sorted(tri.ordre(croissant))
                .toList();
    }

    /** How many communes of the whole territory are there. */
    public int compter(Stade stade) {
        return (int) lignes.stream().filter(ligne -> ligne.stade() == stade).count();
    }

    public int compter(Alerte alerte) {
        return (int) lignes.stream()
                .filter(ligne -> ligne.alertes().contains(alerte))
                .count();
    }

    public int avecObjectif() {
        return (int) lignes.stream().filter(LigneCockpit::aUnObjectif).count();
    }

    /** SIREN → name of the EPCI and EPT of the territory, by name. */
    public Map<String, String> groupements() {
        Map<String, String> noms = new LinkedHashMap<>();
        lignes.stream()
                .filter(ligne -> !ligne.groupement().isEmpty())
                .sorted(ColonneCockpit.GROUPEMENT.ordre(true))
                .forEach(ligne -> noms.put(ligne.groupement(), ligne.nomGroupement()));
        return noms;
    }
}
