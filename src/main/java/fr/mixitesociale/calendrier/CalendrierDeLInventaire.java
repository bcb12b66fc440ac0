package fr.mixitesociale.calendrier;

import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four dates of the yearly inventory of a commune (art. L. 302-6 CCH). Pure. */
final class CalendrierDeLInventaire {

    /** « Dans un délai de deux mois » (art. L. 302-6 CCH). */
    private static final int MOIS_D_OBSERVATIONS = 2;

    private CalendrierDeLInventaire() {}

    /** @param dernier year of the last inventory known; null when there is none */
    static List<EcheanceLegale> de(String commune, @Nullable Integer dernier, LocalDate jour) {
        int annee = jour.getYear();
        boolean notifie = dernier != null && dernier >= annee;
        LocalDate transmission = LocalDate.of(annee, Month.SEPTEMBER, 1);
        return List.of(
                ligne(NatureEcheance.DECLARATION, commune, LocalDate.of(annee, Month.JULY, 1), notifie, jour),
                ligne(NatureEcheance.TRANSMISSION, commune, transmission, notifie, jour),
                ligne(
                        NatureEcheance.OBSERVATIONS,
                        commune,
                        transmission.plusMonths(MOIS_D_OBSERVATIONS),
                        notifie,
                        jour),
                ligne(NatureEcheance.INVENTAIRE, commune, ReglagesCalendrier.finDe(annee), notifie, jour));
    }

    /** The steps before the notification leave no trace here: their day comes and goes. */
    private static EcheanceLegale ligne(
            NatureEcheance nature, String commune, LocalDate le, boolean notifie, LocalDate jour) {
        Etat etat = CalendrierDuContrat.etat(le, notifie, jour);
        boolean sansTrace = etat == Etat.DEPASSE && nature != NatureEcheance.INVENTAIRE;
        return new EcheanceLegale(nature, null, commune, le, null, sansTrace ? Etat.PASSE : etat);
    }
}
