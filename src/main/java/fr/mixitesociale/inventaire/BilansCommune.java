package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.droit.bilan.Realisation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.LignesBilan.LigneBilan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bilans of a commune, one a period, field by field from the latest import that has the field. An objective notified
 * with the inventory of 1 January N is the one of the period of N + 1: the base of 2023-2025 is the inventory of 2022.
 */
final class BilansCommune {

    private BilansCommune() {}

    static List<BilanPeriode> de(Regles regles, Collection<LigneBilan> lignes, Collection<AnneeRetenue> annees) {
        Map<Integer, List<LigneBilan>> parPeriode =
                lignes.stream().collect(Collectors.groupingBy(LigneBilan::debut, TreeMap::new, Collectors.toList()));
        for (AnneeRetenue annee : annees) {
            InventaireAnnuel inventaire = annee.inventaire();
            Integer objectif = inventaire.objectifNotifie();
            if (objectif != null) {
                PeriodeTriennale.de(inventaire.annee() + 1)
                        .ifPresent(periode -> parPeriode
                                .computeIfAbsent(periode.debut(), _ -> new ArrayList<>())
                                .add(new LigneBilan(
                                        periode.debut(),
                                        periode.fin(),
                                        objectif,
                                        null,
                                        null,
                                        null,
                                        null,
                                        inventaire.fichier())));
            }
        }
        return parPeriode.values().stream()
                .map(periode -> bilan(regles, periode, annees))
                .toList();
    }

    private static BilanPeriode bilan(Regles regles, List<LigneBilan> lignes, Collection<AnneeRetenue> annees) {
        LigneBilan premiere = lignes.getFirst();
        Integer objectif = premier(lignes, LigneBilan::objectif);
        Integer realise = premier(lignes, LigneBilan::realise);
        BigDecimal pctPlai = premier(lignes, LigneBilan::pctPlai);
        BigDecimal pctPls = premier(lignes, LigneBilan::pctPls);
        BilanTriennal calcul = objectif == null || realise == null
                ? null
                : new BilanTriennal(
                        objectif,
                        new Realisation(realise, 0, pctPlai, pctPls),
                        regles(regles, premiere),
                        PlsReduits.de(premiere.debut(), annees, regles(regles, premiere)),
                        premiere.fichier());
        return new BilanPeriode(
                premiere.debut(),
                premiere.fin(),
                objectif,
                realise,
                calcul == null ? null : calcul.taux().orElse(null),
                pctPlai,
                pctPls,
                majoration(premiere.fin(), annees),
                premier(lignes, LigneBilan::contrat),
                calcul,
                premiere.fichier());
    }

    /** A file may name years that are no triennial period: its figures are shown, its kinds are not judged. */
    private static @Nullable JeuDeRegles regles(Regles regles, LigneBilan ligne) {
        return PeriodeTriennale.de(ligne.debut())
                .filter(periode -> periode.debut() == ligne.debut() && periode.fin() == ligne.fin())
                .flatMap(regles::connues)
                .orElse(null);
    }

    /** The carence decided on a bilan holds over the next period: its inventories tell the rate. */
    private static @Nullable BigDecimal majoration(int fin, Collection<AnneeRetenue> annees) {
        return annees.stream()
                .filter(annee -> PeriodeTriennale.de(annee.inventaire().annee() + 1)
                        .filter(periode -> periode.debut() == fin + 1)
                        .isPresent())
                .map(AnneeRetenue::majorationPct)
                .filter(Objects::nonNull)
                .reduce((_, derniere) -> derniere)
                .orElse(null);
    }

    private static <T> @Nullable T premier(List<LigneBilan> lignes, Function<LigneBilan, @Nullable T> champ) {
        for (LigneBilan ligne : lignes) {
            T valeur = champ.apply(ligne);
            if (valeur != null) {
                return valeur;
            }
        }
        return null;
    }
}
