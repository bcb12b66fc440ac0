package fr.mixitesociale.repere;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Table of the template: the last three triennial periods before the contract, six rows. */
final class BilansDuTexte {

    private static final int PERIODES = 3;

    private BilansDuTexte() {}

    static void ecrire(FicheCommune fiche, PeriodeTriennale periode, List<Bloc> blocs) {
        List<BilanPeriode> passes = fiche.bilans().stream()
                .filter(bilan -> bilan.debut() < periode.debut())
                .toList();
        List<BilanPeriode> bilans = passes.subList(Math.max(0, passes.size() - PERIODES), passes.size());
        if (bilans.isEmpty()) {
            blocs.add(new Bloc.ACompleter(
                    Phrases.de("repere.texte.sans_bilan", fiche.identite().nom())));
            return;
        }
        List<Colonne> colonnes = new ArrayList<>();
        colonnes.add(Colonne.texte(Phrases.de("repere.texte.bilans"), 3));
        bilans.forEach(bilan -> colonnes.add(Colonne.nombre(bilan.libelle(), 2)));
        blocs.add(new Bloc.Tableau(
                Phrases.de("repere.texte.bilans.legende", fiche.identite().nom()),
                colonnes,
                List.of(
                        ligne("objectifs", bilans, bilan -> FormatFr.entier(bilan.objectif())),
                        ligne("realises", bilans, bilan -> FormatFr.entier(bilan.realise())),
                        ligne("atteinte", bilans, bilan -> FormatFr.pourcent(bilan.atteinte())),
                        ligne("plai", bilans, bilan -> FormatFr.pourcent(bilan.pctPlai())),
                        ligne("pls", bilans, bilan -> FormatFr.pourcent(bilan.pctPls())),
                        ligne("carence", bilans, bilan -> FormatFr.pourcent(bilan.majoration()))),
                null));
        blocs.add(Bloc.note(Phrases.de(
                "repere.texte.source",
                bilans.stream().map(BilanPeriode::source).distinct().collect(Collectors.joining(", ")))));
    }

    private static List<Cellule> ligne(String cle, List<BilanPeriode> bilans, Function<BilanPeriode, String> valeur) {
        List<Cellule> cellules = new ArrayList<>();
        cellules.add(Cellule.de(Phrases.de("repere.texte.bilans." + cle)));
        bilans.forEach(bilan -> cellules.add(Cellule.de(valeur.apply(bilan))));
        return cellules;
    }
}
