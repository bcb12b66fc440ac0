package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Mutualisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objectives pooled between the communes of an EPCI (art. L. 302-8, X CCH): each keeps half of its own, the sum is not
 * under the sum of the legal ones.
 */
public final class ControleMutualisation {

    private static final String X = "art. L. 302-8, X CCH";
    private static final String GUIDE = "guide DHUP des CMS 2023-2025";

    private ControleMutualisation() {}

    /**
     * One commune of the pool.
     *
     * @param code INSEE code
     * @param valeur its pooled objective, dwellings
     * @param accord whether its council or its mayor agreed to that very value
     * @param soumiseAuPrelevement whether it pays the levy of art. L. 302-7, as the DDT ticked
     */
    public record Commune(
            String code,
            String nom,
            ObjectifLegal legal,
            int valeur,
            boolean accord,
            boolean soumiseAuPrelevement,
            Historique historique) {

        public boolean estAbaissee() {
            return valeur < legal.objectif();
        }
    }

    /** A deficit commune of the EPCI that is not in the contract. */
    public record Absente(String code, String nom, boolean soumiseAuPrelevement) {}

    /**
     * @param plhExecutoire a PLH, or what stands for it, binds the EPCI
     * @param avisCnsru day of the national commission's opinion; null before it
     * @param abaissementDansLEpci another contract of the EPCI lowers an objective for the same period
     */
    public record Demande(
            JeuDeRegles regles,
            List<Commune> communes,
            List<Absente> absentes,
            boolean plhExecutoire,
            @Nullable LocalDate avisCnsru,
            boolean abaissementDansLEpci) {

        public Demande {
            communes = List.copyOf(communes);
            absentes = List.copyOf(absentes);
        }
    }

    /**
     * @param totalLegal sum of the legal objectives
     * @param total sum of the pooled ones
     */
    public record Bilan(int totalLegal, int total, List<Constat> constats) {

        /** Dwellings still to place; 0 when the pool is complete. */
        public int reste() {
            return Math.max(0, totalLegal - total);
        }

        /** Dwellings above the sum of the legal objectives. */
        public int excedent() {
            return Math.max(0, total - totalLegal);
        }

        public boolean estValidable() {
            return Constat.permettent(constats);
        }
    }

    public static Bilan controler(Demande demande) {
        List<Constat> constats = new ArrayList<>(PorteeDesRegles.controler(demande.regles()));
        int totalLegal = demande.communes().stream()
                .mapToInt(commune -> commune.legal().objectif())
                .sum();
        int total = demande.communes().stream().mapToInt(Commune::valeur).sum();
        demande.regles()
                .mutualisation()
                .ifPresentOrElse(
                        regles -> controler(demande, regles, totalLegal - total, constats),
                        () -> constats.add(Constat.bloquant(
                                Regle.TYPE_OUVERT,
                                "%s ne permet pas de mutualiser les objectifs."
                                        .formatted(demande.regles().libelle()),
                                demande.regles().texte())));
        return new Bilan(totalLegal, total, List.copyOf(constats));
    }

    private static void controler(Demande demande, Mutualisation regles, int reste, List<Constat> constats) {
        demande.communes().forEach(commune -> commune(commune, regles, constats));
        if (reste > 0) {
            constats.add(Constat.bloquant(
                    Regle.TOTAL,
                    "Il manque %s %s pour atteindre la somme des objectifs légaux."
                            .formatted(Nombres.entier(reste), reste == 1 ? "logement" : "logements"),
                    X));
        }
        if (regles.plhExecutoire().valeur() && !demande.plhExecutoire()) {
            constats.add(Constat.bloquant(
                    Regle.PLH,
                    "L’EPCI doit être couvert par un PLH exécutoire.",
                    regles.plhExecutoire().article()));
        }
        if (regles.avisCnsru().valeur() && demande.avisCnsru() == null) {
            constats.add(Constat.bloquant(
                    Regle.CNSRU,
                    "L’avis de la commission nationale SRU doit être obtenu avant la signature.",
                    regles.avisCnsru().article()));
        }
        if (demande.abaissementDansLEpci()) {
            constats.add(Constat.bloquant(
                    Regle.CUMUL,
                    "Un contrat de l’EPCI abaisse déjà un objectif sur la même période : abaissement et mutualisation ne se"
                            + " cumulent pas.",
                    X));
        }
        demande.absentes().forEach(absente -> constats.add(absente(absente)));
    }

    private static void commune(Commune commune, Mutualisation regles, List<Constat> constats) {
        if (commune.legal().regime() == Regime.VIII || commune.legal().motif() != null) {
            constats.add(Constat.bloquant(
                            Regle.PERIMETRE,
                            "%s ne peut pas mutualiser : %s"
                                    .formatted(
                                            commune.nom(),
                                            commune.legal().regime() == Regime.VIII
                                                    ? "elle est nouvellement entrante."
                                                    : "elle n’a pas d’objectif sur la période."),
                            X)
                    .pour(commune.code()));
            return;
        }
        if (!commune.soumiseAuPrelevement()) {
            constats.add(Constat.bloquant(
                            Regle.PERIMETRE,
                            "%s n’est pas notée comme soumise au prélèvement : la DDT le confirme ou la retire."
                                    .formatted(commune.nom()),
                            X)
                    .pour(commune.code()));
        }
        plancher(commune, regles, constats);
        if (!commune.accord()) {
            constats.add(Constat.bloquant(
                            Regle.ACCORD,
                            "L’accord de %s sur %s manque.".formatted(commune.nom(), Nombres.entier(commune.valeur())),
                            X)
                    .pour(commune.code()));
        }
        int passees =
                commune.historique().consecutives(commune.legal().situation().periode(), Amenagement.MUTUALISATION);
        if (commune.estAbaissee() && passees >= regles.periodesMax().valeur()) {
            constats.add(Constat.bloquant(
                            Regle.DUREE,
                            "L’objectif de %s a déjà été abaissé par mutualisation pendant %d périodes consécutives, le maximum est de %d."
                                    .formatted(
                                            commune.nom(),
                                            passees,
                                            regles.periodesMax().valeur()),
                            regles.periodesMax().article())
                    .pour(commune.code()));
        }
    }

    private static void plancher(Commune commune, Mutualisation regles, List<Constat> constats) {
        int plancher = regles.part().valeur().auMoins(commune.legal().objectif());
        BigDecimal part = BigDecimal.valueOf(regles.partGuide().valeur());
        BigDecimal guide = part.multiply(commune.legal().deficit()).movePointLeft(2);
        if (commune.valeur() < plancher) {
            constats.add(Constat.bloquant(
                            Regle.PLANCHER,
                            "%s : %s est sous le plancher de %s (%s de l’objectif légal)."
                                    .formatted(
                                            commune.nom(),
                                            Nombres.entier(commune.valeur()),
                                            Nombres.entier(plancher),
                                            regles.part().valeur()),
                            regles.part().article())
                    .pour(commune.code()));
        } else if (BigDecimal.valueOf(commune.valeur()).compareTo(guide) < 0) {
            constats.add(Constat.avertissement(
                            Regle.GUIDE,
                            "%s : %s est légal, mais inférieur à celui du guide (%s du guide = %s)."
                                    .formatted(
                                            commune.nom(),
                                            Nombres.entier(commune.valeur()),
                                            Nombres.pourcent(part),
                                            Nombres.entier(guide.setScale(0, RoundingMode.CEILING)
                                                    .intValueExact())),
                            regles.partGuide().article())
                    .pour(commune.code()));
        }
    }

    private static Constat absente(Absente absente) {
        return (absente.soumiseAuPrelevement()
                        ? Constat.bloquant(
                                Regle.PERIMETRE,
                                "%s est soumise au prélèvement : le contrat doit la comprendre."
                                        .formatted(absente.nom()),
                                X)
                        : Constat.avertissement(
                                Regle.PERIMETRE,
                                "%s est déficitaire et n’est pas dans le contrat : le guide y attend toutes les communes déficitaires de l’EPCI."
                                        .formatted(absente.nom()),
                                GUIDE))
                .pour(absente.code());
    }
}
