package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.Cibles.Cible;
import fr.mixitesociale.inventaire.LignesBilan.LigneBilan;
import fr.mixitesociale.territoire.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of one commune for a period, out of its inventories and its past bilans. */
final class AssemblageFaits {

    private final Commune commune;
    private final List<AnneeRetenue> annees;
    private final List<LigneBilan> bilans;
    private final Regles regles;
    private final Dispositif dispositif;

    AssemblageFaits(Commune commune, List<AnneeRetenue> annees, List<LigneBilan> bilans, Regles regles) {
        this.commune = commune;
        this.annees = annees;
        this.bilans = bilans;
        this.regles = regles;
        // the most recent word on each of them: these facts are those of the commune, not of one inventory
        this.dispositif = annees.reversed().stream()
                .map(AnneeRetenue::dispositif)
                .reduce(Dispositif::ou)
                .orElse(Dispositif.INCONNU);
    }

    FaitsDeCommune pour(PeriodeTriennale periode) {
        LocalDate jour = dateDeBase(periode);
        @Nullable
        AnneeRetenue base = annees.stream()
                .filter(annee -> annee.inventaire().annee() == jour.getYear())
                .findFirst()
                .orElse(null);
        @Nullable AnneeRetenue dernier = annees.isEmpty() ? null : annees.getLast();
        Optional<Cible> cible =
                new Cibles(annees.stream().map(AnneeRetenue::inventaire).toList()).pour(jour.getYear());
        InventaireAnnuel inventaire = base == null ? null : base.inventaire();
        List<BilanPeriode> periodes = BilansCommune.de(regles, bilans, annees);
        return new FaitsDeCommune(
                commune,
                periode,
                jour,
                inventaire,
                dernier == null ? null : dernier.inventaire(),
                cible.map(Cible::taux).orElse(null),
                cible.filter(Cible::estEstimee).isPresent(),
                dispositif,
                population(base, dernier),
                premier(base, dernier, AnneeRetenue::soumise),
                exemptee(periode),
                premier(base, dernier, annee -> annee.inventaire().carencee()),
                periodes.stream()
                        .filter(bilan -> bilan.debut() == periode.debut())
                        .map(BilanPeriode::objectif)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                inventaire == null ? null : inventaire.deficitNotifie(),
                periodes.stream()
                        .filter(bilan -> bilan.debut() < periode.debut())
                        .toList());
    }

    /** A commune that enters in the course of the period owes a share of what it lacks at that moment (VIII). */
    private LocalDate dateDeBase(PeriodeTriennale periode) {
        return Optional.ofNullable(dispositif.dateEntree())
                .filter(jour -> Entree.dans(periode, jour).equals(Optional.of(Entree.EN_COURS)))
                .map(jour -> LocalDate.of(jour.getYear(), 1, 1))
                .orElse(periode.dateDeBase());
    }

    private @Nullable Integer population(@Nullable AnneeRetenue base, @Nullable AnneeRetenue dernier) {
        Integer publiee = premier(base, dernier, AnneeRetenue::population);
        return publiee != null ? publiee : commune.population() == 0 ? null : commune.population();
    }

    /** An exemption is granted for one period: only the inventories of its three years tell it, the first one first. */
    private @Nullable Boolean exemptee(PeriodeTriennale periode) {
        return annees.stream()
                .map(AnneeRetenue::inventaire)
                .filter(annee -> PeriodeTriennale.de(annee.annee() + 1).equals(Optional.of(periode)))
                .map(InventaireAnnuel::exemptee)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T premier(
            @Nullable AnneeRetenue base, @Nullable AnneeRetenue dernier, Function<AnneeRetenue, @Nullable T> fait) {
        return Stream.of(Optional.ofNullable(base), Optional.ofNullable(dernier))
                .flatMap(Optional::stream)
                .map(fait)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
