package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a carence, then those of an exemption, in their order. */
public enum EtapeSru {
    /** The bilan shows what was not reached, in number or in quality. */
    CONSTAT(NatureDemarche.CARENCE, Acteur.ETAT),
    /** The préfet tells the maire what he intends, and why. */
    INTENTION(NatureDemarche.CARENCE, Acteur.ETAT),
    OBSERVATIONS(NatureDemarche.CARENCE, Acteur.COMMUNE),
    AVIS_CRHH(NatureDemarche.CARENCE, Acteur.CRHH),
    AVIS_CNSRU(NatureDemarche.CARENCE, Acteur.CNSRU),
    ARRETE(NatureDemarche.CARENCE, Acteur.ETAT),
    PROPOSITION(NatureDemarche.CARENCE, Acteur.ETAT),
    PREUVES(NatureDemarche.EXEMPTION, Acteur.COMMUNE),
    DEMANDE_EPCI(NatureDemarche.EXEMPTION, Acteur.EPCI),
    AVIS_REGION(NatureDemarche.EXEMPTION, Acteur.PREFET_REGION),
    AVIS_CNSRU_EXEMPTION(NatureDemarche.EXEMPTION, Acteur.CNSRU),
    DECRET(NatureDemarche.EXEMPTION, Acteur.GOUVERNEMENT);

    /** « Au plus tard dans un délai de deux mois » (art. L. 302-9-1 CCH). */
    private static final int MOIS_D_OBSERVATIONS = 2;

    /** The national commission decides before 31 March of the second year after the period (art. R. 302-26 CCH). */
    private static final int ANNEES_JUSQU_A_L_AVIS = 2;

    private final NatureDemarche demarche;
    private final Acteur acteur;

    EtapeSru(NatureDemarche demarche, Acteur acteur) {
        this.demarche = demarche;
        this.acteur = acteur;
    }

    public NatureDemarche demarche() {
        return demarche;
    }

    public Acteur acteur() {
        return acteur;
    }

    /** Those that may be left out without holding the next ones: the commission may give an opinion, or none. */
    public boolean estFacultative() {
        return this == AVIS_CNSRU || this == OBSERVATIONS;
    }

    /** Whether its last day is one no text we read confirms. */
    public boolean estAConfirmer() {
        return this == DECRET;
    }

    public String libelle() {
        return Phrases.de("calendrier.etape." + name());
    }

    public String article() {
        return Phrases.de("calendrier.etape.article." + name());
    }

    /**
     * Its last day, when a text gives one.
     *
     * @param fin last year of the period
     * @param faites days of the steps already done
     */
    @Nullable
    LocalDate echeance(int debut, int fin, Map<EtapeSru, LocalDate> faites, ReglagesCalendrier reglages) {
        LocalDate intention = faites.get(INTENTION);
        return switch (this) {
            case OBSERVATIONS -> intention == null ? null : intention.plusMonths(MOIS_D_OBSERVATIONS);
            case AVIS_CNSRU -> LocalDate.of(fin + ANNEES_JUSQU_A_L_AVIS, Month.MARCH, 31);
            case DECRET -> reglages.decretEn(debut);
            case CONSTAT -> reglages.bilanEn(fin + 1);
            case INTENTION, AVIS_CRHH, ARRETE, PROPOSITION, PREUVES, DEMANDE_EPCI, AVIS_REGION, AVIS_CNSRU_EXEMPTION ->
                null;
        };
    }
}
