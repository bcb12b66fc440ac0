package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.procedure.Echeance.Etat;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of a contract's life, the guide's and the law's (guide DHUP, p. 18-19; art. L. 302-6 CCH for the yearly
 * inventory).
 */
final class Calendrier {

    private static final int MOIS_DE_REVOYURE = 6;

    private Calendrier() {}

    static List<Echeance> de(Dossier dossier, LocalDate aujourdhui) {
        Contrat contrat = dossier.contrat();
        int debut = contrat.periode().debut();
        LocalDate terme = contrat.terme();
        int annee = aujourdhui.getYear();
        boolean engage = !dossier.actes().isEmpty();
        boolean signe = switch (contrat.statut()) {
            case EN_VIGUEUR, ECHU -> true;
            default -> false;
        };
        return Stream.of(
                        ligne("demande", LocalDate.of(debut, Month.MARCH, 31), engage || signe, aujourdhui),
                        ligne("signature", LocalDate.of(debut, Month.JUNE, 30), signe, aujourdhui),
                        ligne(
                                "notification",
                                LocalDate.of(debut, Month.DECEMBER, 31),
                                dossier.fait(Acte.NOTIFIER_OBJECTIFS, null),
                                aujourdhui),
                        ligne("copil", LocalDate.of(annee, Month.DECEMBER, 31), false, aujourdhui),
                        ligne(
                                "revoyure",
                                terme.minusMonths(MOIS_DE_REVOYURE),
                                dossier.fait(Acte.REVOYURE, null),
                                aujourdhui),
                        ligne("terme", terme, dossier.fait(Acte.CONSTATER_ECHEANCE, null), aujourdhui),
                        ligne("bilan", LocalDate.of(terme.getYear() + 1, Month.DECEMBER, 31), false, aujourdhui),
                        annuelle("bailleurs", annee, Month.JULY, 1, aujourdhui),
                        annuelle("prefet", annee, Month.SEPTEMBER, 1, aujourdhui),
                        annuelle("observations", annee, Month.NOVEMBER, 1, aujourdhui),
                        annuelle("inventaire", annee, Month.DECEMBER, 31, aujourdhui))
                .sorted(Comparator.comparing(Echeance::le))
                .toList();
    }

    private static Echeance ligne(String cle, LocalDate le, boolean fait, LocalDate aujourdhui) {
        Etat etat = fait ? Etat.FAIT : le.isBefore(aujourdhui) ? Etat.PASSE : Etat.A_VENIR;
        return new Echeance(
                le,
                Phrases.de("procedure.calendrier." + cle),
                Phrases.de("procedure.calendrier." + cle + ".source"),
                etat);
    }

    /** Those of the inventory come every year: the next one is shown. */
    private static Echeance annuelle(String cle, int annee, Month mois, int jour, LocalDate aujourdhui) {
        LocalDate cetteAnnee = LocalDate.of(annee, mois, jour);
        return ligne(cle, cetteAnnee.isBefore(aujourdhui) ? cetteAnnee.plusYears(1) : cetteAnnee, false, aujourdhui);
    }
}
