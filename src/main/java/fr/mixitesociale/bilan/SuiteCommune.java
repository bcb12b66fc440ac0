package fr.mixitesociale.bilan;

import fr.mixitesociale.calendrier.EtapeDatee;
import fr.mixitesociale.calendrier.EtapeSru;
import fr.mixitesociale.calendrier.FicheDemarche;
import fr.mixitesociale.calendrier.LigneDeDemarche;
import fr.mixitesociale.calendrier.NatureDemarche;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may follow the bilan of a commune that misses one half of its objective: the procedure of carence, dated where it is
 * under way, and its effects.
 *
 * @param deja what an earlier bilan led to: under an arrêté or not, with which majoration
 * @param effets of the arrêté, each with its article
 */
public record SuiteCommune(String commune, String deja, List<Etape> etapes, List<String> effets) {

    public SuiteCommune {
        etapes = List.copyOf(etapes);
        effets = List.copyOf(effets);
    }

    /**
     * A step of the procedure.
     *
     * @param le when it was done, {@code reference} its paper; null while it is not
     * @param avant last day, when a text gives one
     */
    public record Etape(
            String libelle,
            String article,
            @Nullable LocalDate le,
            @Nullable String reference,
            @Nullable LocalDate avant) {}

    /** @param demarche the procedure opened on this bilan; null while there is none */
    static SuiteCommune de(String commune, @Nullable FaitsDeCommune faits, @Nullable FicheDemarche demarche) {
        return new SuiteCommune(
                commune,
                deja(faits),
                demarche == null
                        ? NatureDemarche.CARENCE.etapes().stream()
                                .map(etape -> etape(etape, null, null))
                                .toList()
                        : demarche.lignes().stream().map(SuiteCommune::etape).toList(),
                Stream.of("majoration", "preemption", "permis", "financement", "vente", "proposition")
                        .map(cle -> Phrases.de("bilan.effet." + cle))
                        .toList());
    }

    private static Etape etape(LigneDeDemarche ligne) {
        return etape(ligne.etape(), ligne.faite(), ligne.echeance());
    }

    private static Etape etape(EtapeSru etape, @Nullable EtapeDatee faite, @Nullable LocalDate avant) {
        return new Etape(
                etape.libelle(),
                etape.article(),
                faite == null ? null : faite.le(),
                faite == null ? null : faite.reference(),
                avant);
    }

    private static String deja(@Nullable FaitsDeCommune faits) {
        if (faits == null || !Boolean.TRUE.equals(faits.carencee())) {
            return Phrases.de("bilan.suite.sans_arrete");
        }
        @Nullable
        BigDecimal majoration =
                faits.passees().isEmpty() ? null : faits.passees().getLast().majoration();
        return majoration == null
                ? Phrases.de("bilan.suite.carencee")
                : Phrases.de("bilan.suite.carencee.majoration", FormatFr.pourcent(majoration));
    }
}
