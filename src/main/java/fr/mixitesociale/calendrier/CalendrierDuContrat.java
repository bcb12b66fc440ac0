package fr.mixitesociale.calendrier;

import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one contract's life (guide DHUP, p. 11, 18-19 and annexe 3, article 4; art. L. 302-8-1 and L. 302-9-1 CCH).
 * Pure: the same facts on the same day give the same calendar.
 */
final class CalendrierDuContrat {

    /** « Au moins une fois par an » (guide DHUP, p. 11). */
    private static final int COPIL_PAR_AN = 1;

    /** « Au moins six mois avant le terme » (guide DHUP, annexe 3, article 4). */
    private static final int MOIS_DE_REVOYURE = 6;

    private static final int MOIS_PAR_AN = 12;
    private static final int JOURS_PROCHES = 92;

    private CalendrierDuContrat() {}

    static List<EcheanceLegale> de(FaitsDuContrat faits, ReglagesCalendrier reglages, LocalDate jour) {
        int annee = faits.periode().debut();
        LocalDate terme = faits.terme();
        boolean engage = faits.enVigueur() || faits.acheve();
        return Stream.of(
                        Optional.of(simple(faits, NatureEcheance.DEBUT, LocalDate.of(annee, Month.JANUARY, 1), jour)),
                        Optional.of(due(
                                faits,
                                NatureEcheance.DEMANDE,
                                reglages.demandesEn(annee),
                                engage || faits.instruite(),
                                jour)),
                        Optional.of(due(faits, NatureEcheance.SIGNATURE, reglages.signatureEn(annee), engage, jour)),
                        Optional.of(due(
                                faits,
                                NatureEcheance.NOTIFICATION,
                                ReglagesCalendrier.finDe(annee),
                                faits.acheve(),
                                jour)),
                        copil(faits, jour),
                        Optional.of(due(
                                faits,
                                NatureEcheance.REVOYURE,
                                terme.minusMonths(ou(faits.revoyureMois(), MOIS_DE_REVOYURE)),
                                faits.acheve(),
                                jour)),
                        Optional.of(simple(faits, NatureEcheance.TERME, terme, jour)),
                        Optional.of(simple(
                                faits,
                                NatureEcheance.BILAN,
                                reglages.bilanEn(faits.periode().fin() + 1),
                                jour)))
                .flatMap(Optional::stream)
                .sorted(EcheanceLegale.CHRONOLOGIE)
                .toList();
    }

    /** The next meeting: counted from the last one held, or from the beginning of the contract; none once it is over. */
    private static Optional<EcheanceLegale> copil(FaitsDuContrat faits, LocalDate jour) {
        if (!faits.enVigueur() || jour.isAfter(faits.terme())) {
            return Optional.empty();
        }
        int intervalle = MOIS_PAR_AN / Math.clamp(ou(faits.copilParAn(), COPIL_PAR_AN), 1, MOIS_PAR_AN);
        LocalDate depart = faits.dernierCopil() != null ? faits.dernierCopil() : entree(faits);
        LocalDate le = depart.plusMonths(intervalle);
        LocalDate retenu = le.isAfter(faits.terme()) ? faits.terme() : le;
        return Optional.of(echeance(faits, NatureEcheance.COPIL, retenu, null, etat(retenu, false, jour)));
    }

    private static LocalDate entree(FaitsDuContrat faits) {
        LocalDate signature = faits.fait(NatureEcheance.SIGNATURE);
        return signature != null ? signature : LocalDate.of(faits.periode().debut(), Month.JANUARY, 1);
    }

    /** A step somebody must do: late when its day is gone and nothing dates it. */
    private static EcheanceLegale due(
            FaitsDuContrat faits, NatureEcheance nature, LocalDate le, boolean close, LocalDate jour) {
        @Nullable LocalDate faitLe = faits.fait(nature);
        if (faitLe == null && close) {
            return echeance(faits, nature, le, null, jour.isAfter(le) ? Etat.PASSE : Etat.A_VENIR);
        }
        return echeance(faits, nature, le, faitLe, etat(le, faitLe != null, jour));
    }

    /** A day that comes by itself, or whose doing the portal does not date. */
    private static EcheanceLegale simple(FaitsDuContrat faits, NatureEcheance nature, LocalDate le, LocalDate jour) {
        @Nullable LocalDate faitLe = faits.fait(nature);
        Etat etat = etat(le, faitLe != null, jour);
        return echeance(faits, nature, le, faitLe, etat == Etat.DEPASSE ? Etat.PASSE : etat);
    }

    static Etat etat(LocalDate le, boolean fait, LocalDate jour) {
        if (fait) {
            return Etat.FAIT;
        }
        if (le.isBefore(jour)) {
            return Etat.DEPASSE;
        }
        return le.isAfter(jour.plusDays(JOURS_PROCHES)) ? Etat.A_VENIR : Etat.PROCHE;
    }

    private static EcheanceLegale echeance(
            FaitsDuContrat faits, NatureEcheance nature, LocalDate le, @Nullable LocalDate faitLe, Etat etat) {
        return new EcheanceLegale(nature, faits.contrat(), faits.intitule(), le, faitLe, etat);
    }

    private static int ou(@Nullable Integer valeur, int sinon) {
        return valeur == null || valeur < 1 ? sinon : valeur;
    }
}
