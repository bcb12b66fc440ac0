package fr.mixitesociale.calendrier;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The days no text we read confirms ({@code portail.calendrier.*}, « MM-dd »): the guide says « early », « before the
 * summer », « the year after ». The screens say that they are to be confirmed.
 *
 * @param demandes demandes of the maires, in the first year
 * @param signature of the contract, in the first year
 * @param bilan bilan triennal, in the year after the period
 * @param decretExemption decree of the exempted communes, in the first year
 */
@ConfigurationProperties("portail.calendrier")
record ReglagesCalendrier(
        @DefaultValue("03-31") String demandes,
        @DefaultValue("06-30") String signature,
        @DefaultValue("12-31") String bilan,
        @DefaultValue("12-31") String decretExemption) {

    static final ReglagesCalendrier USUELS = new ReglagesCalendrier("03-31", "06-30", "12-31", "12-31");

    LocalDate demandesEn(int annee) {
        return jour(demandes, annee);
    }

    LocalDate signatureEn(int annee) {
        return jour(signature, annee);
    }

    LocalDate bilanEn(int annee) {
        return jour(bilan, annee);
    }

    LocalDate decretEn(int annee) {
        return jour(decretExemption, annee);
    }

    static LocalDate finDe(int annee) {
        return LocalDate.of(annee, Month.DECEMBER, 31);
    }

    private static LocalDate jour(String moisEtJour, int annee) {
        return MonthDay.parse("--" + moisEtJour).atYear(annee);
    }
}
