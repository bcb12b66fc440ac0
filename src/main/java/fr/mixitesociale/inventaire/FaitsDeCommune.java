package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.territoire.Commune;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a commune for the objective of one period: facts with their source, nothing decided. Null means
 * unknown, never zero.
 *
 * @param dateDeBase day of the legal base: 1 January of the year before the period, of the year of entry for a commune that
 *     enters in its course
 * @param base the inventory of that very day
 * @param dernier the last inventory known: what a simulation may be made on when the base is missing
 * @param tauxCible target rate, percent, of the base or of the nearest inventory that tells one
 * @param cibleSupposee whether that target comes from the inventory of another year
 * @param soumise published flag of the base, else of the last inventory; so is {@code carencee}
 * @param exemptee exempted for the period, as the inventories of its own years publish it
 * @param objectifNotifie objective notified for the period by the préfet: it wins over any computed one
 * @param deficitNotifie missing dwellings notified with the base
 * @param passees bilans of the past periods, with the contract of each, oldest first
 */
public record FaitsDeCommune(
        Commune commune,
        PeriodeTriennale periode,
        LocalDate dateDeBase,
        @Nullable InventaireAnnuel base,
        @Nullable InventaireAnnuel dernier,
        @Nullable BigDecimal tauxCible,
        boolean cibleSupposee,
        Dispositif dispositif,
        @Nullable Integer population,
        @Nullable Boolean soumise,
        @Nullable Boolean exemptee,
        @Nullable Boolean carencee,
        @Nullable Integer objectifNotifie,
        @Nullable BigDecimal deficitNotifie,
        List<BilanPeriode> passees) {

    public FaitsDeCommune {
        passees = List.copyOf(passees);
    }

    /** The base when it can be computed on, else the last inventory: then the objective is a work figure only. */
    public Optional<InventaireAnnuel> retenu() {
        return Optional.ofNullable(base).filter(FaitsDeCommune::estUtilisable).or(() -> Optional.ofNullable(dernier));
    }

    /** False while the objective would rest on another inventory than the legal one. */
    public boolean estSurBaseLegale() {
        return base != null && estUtilisable(base);
    }

    /** Where a commune newly subject stands in the period; empty for one subject for longer, or whose entry is unknown. */
    public Optional<Entree> entree() {
        return Optional.ofNullable(dispositif.dateEntree()).flatMap(jour -> Entree.dans(periode, jour));
    }

    /** File and date of the figures that are used, in words. */
    public String source() {
        return retenu().map(Provenance::de).orElse("");
    }

    /**
     * What {@code droit.objectif} computes on; empty when count, résidences principales or target are unknown.
     *
     * @param plhExecutoire whether an enforceable PLH covers the commune, null when unknown
     */
    public Optional<Situation> situation(@Nullable Boolean plhExecutoire) {
        BigDecimal cible = tauxCible;
        if (cible == null) {
            return Optional.empty();
        }
        return retenu().flatMap(FaitsDeCommune::chiffres)
                .map(chiffres -> new Situation(
                        periode,
                        cible,
                        chiffres,
                        entree().orElse(null),
                        Boolean.TRUE.equals(exemptee),
                        plhExecutoire,
                        source()));
    }

    private static boolean estUtilisable(InventaireAnnuel inventaire) {
        return chiffres(inventaire).isPresent();
    }

    private static Optional<Base> chiffres(InventaireAnnuel inventaire) {
        Integer lls = inventaire.lls();
        Intervalle rp = Manquants.residencesPrincipales(inventaire);
        if (lls == null || rp == null || inventaire.tauxAberrant() || rp.min() < 1 || lls > rp.min()) {
            return Optional.empty();
        }
        return Optional.of(inventaire.rp() == null ? new Base.Estimee(lls, rp) : new Base.Connue(lls, rp.min()));
    }
}
