package fr.mixitesociale.inventaire;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything read from one file, accepted and rejected; nothing is stored yet. */
record LotLu(
        NatureFichier nature,
        int lignesLues,
        int lignesRejetees,
        List<LigneLue> lignes,
        List<PeriodeLue> periodes,
        List<Anomalie> anomalies) {

    SortedSet<Integer> annees() {
        SortedSet<Integer> annees = new TreeSet<>();
        lignes.forEach(ligne -> annees.add(ligne.annee()));
        return annees;
    }
}
