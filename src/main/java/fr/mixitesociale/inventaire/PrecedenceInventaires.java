package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.TauxLogementSocial;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are shown when several sources speak of one commune and year: notified &gt; complement &gt; national
 * file &gt; third party, then the latest import. Count, résidences principales and rate come from one and the same line,
 * the strongest that has a count; each flag comes from the strongest line that has it.
 */
final class PrecedenceInventaires {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final Comparator<LigneInventaire> FORCE = Comparator.comparing(LigneInventaire::source)
            .thenComparing(LigneInventaire::importeLe, Comparator.reverseOrder())
            .thenComparing(LigneInventaire::id, Comparator.reverseOrder());

    private PrecedenceInventaires() {}

    /**
     * @param lignes all stored lines of one commune, in any order
     * @return one element a year, ordered by year
     */
    static List<AnneeRetenue> retenir(Collection<LigneInventaire> lignes) {
        return lignes.stream()
                .collect(Collectors.groupingBy(LigneInventaire::annee, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(annee -> retenirAnnee(annee.stream().sorted(FORCE).toList()))
                .toList();
    }

    /** The commune at its last inventory; empty without any. */
    static Optional<SituationCalculee> situation(List<AnneeRetenue> annees) {
        return annees.isEmpty() ? Optional.empty() : Optional.of(SituationCalculee.de(annees.getLast()));
    }

    private static AnneeRetenue retenirAnnee(List<LigneInventaire> lignes) {
        LigneInventaire chiffres =
                lignes.stream().filter(ligne -> ligne.lls() != null).findFirst().orElse(lignes.getFirst());
        BigDecimal calcule = tauxCalcule(chiffres);
        boolean aberrant =
                chiffres.tauxAberrant() || invraisemblable(calcule) || invraisemblable(chiffres.tauxPublie());
        BigDecimal taux = aberrant ? null : calcule != null ? calcule : chiffres.tauxPublie();
        BigDecimal cible = premier(lignes, LigneInventaire::tauxCible);
        Boolean soumise = premier(lignes, LigneInventaire::soumise);
        Boolean deficitaire = premier(lignes, LigneInventaire::deficitaire);
        InventaireAnnuel inventaire = new InventaireAnnuel(
                chiffres.annee(),
                chiffres.date(),
                chiffres.lls(),
                chiffres.llsMotif(),
                chiffres.rp(),
                chiffres.rp() == null && !aberrant ? chiffres.rpEstime() : null,
                taux,
                chiffres.tauxMotif(),
                aberrant,
                cible,
                aberrant ? null : manquants(chiffres, cible),
                deficitaire != null ? deficitaire : StatutCommune.sousLaCible(chiffres, taux, cible, soumise),
                premier(lignes, LigneInventaire::carencee),
                premier(lignes, LigneInventaire::exemptee),
                premier(lignes, LigneInventaire::prelevementNet),
                premier(lignes, LigneInventaire::deficitNotifie),
                premier(lignes, LigneInventaire::objectifNotifie),
                chiffres.source(),
                chiffres.fichier());
        return new AnneeRetenue(
                inventaire,
                soumise,
                premier(lignes, LigneInventaire::population),
                premier(lignes, LigneInventaire::majorationPct),
                StatutCommune.de(inventaire, soumise),
                lignes.stream()
                        .map(LigneInventaire::dispositif)
                        .reduce(Dispositif::ou)
                        .orElse(Dispositif.INCONNU));
    }

    private static @Nullable BigDecimal tauxCalcule(LigneInventaire ligne) {
        Integer lls = ligne.lls();
        Integer rp = ligne.rp();
        return lls == null || rp == null || rp < 1 ? null : TauxLogementSocial.taux(lls, rp);
    }

    private static @Nullable Intervalle manquants(LigneInventaire ligne, @Nullable BigDecimal cible) {
        Integer lls = ligne.lls();
        Integer rp = ligne.rp();
        Intervalle bornes = rp != null && rp > 0 ? new Intervalle(rp, rp) : ligne.rpEstime();
        return lls == null || cible == null || bornes == null ? null : Deficit.bornes(cible, lls, bornes);
    }

    /** No commune is made of social housing alone: one figure was repeated in both columns, or a comma was lost. */
    private static boolean invraisemblable(@Nullable BigDecimal taux) {
        return taux != null && taux.compareTo(CENT) >= 0;
    }

    private static <T> @Nullable T premier(List<LigneInventaire> lignes, Function<LigneInventaire, @Nullable T> champ) {
        for (LigneInventaire ligne : lignes) {
            T valeur = champ.apply(ligne);
            if (valeur != null) {
                return valeur;
            }
        }
        return null;
    }
}
