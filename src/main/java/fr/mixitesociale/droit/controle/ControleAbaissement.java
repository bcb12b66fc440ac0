package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.regles.Abaissement;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objective lowered by a contract (art. L. 302-8, IX CCH). */
public final class ControleAbaissement {

    private static final String IX = "art. L. 302-8, IX CCH";

    private ControleAbaissement() {}

    /**
     * @param valeur lowered objective, dwellings
     * @param avisCnsru day of the national commission's opinion, asked for by some rule sets only
     */
    public record Demande(
            ObjectifLegal legal,
            int valeur,
            Historique historique,
            Derogation derogation,
            @Nullable LocalDate avisCnsru) {}

    public static List<Constat> controler(Demande demande) {
        JeuDeRegles regles = demande.legal().regles();
        List<Constat> constats = new ArrayList<>(PorteeDesRegles.controler(regles));
        if (demande.legal().regime() == Regime.VIII) {
            constats.add(Constat.bloquant(
                    Regle.TYPE_OUVERT,
                    "Une commune nouvellement entrante signe seulement un contrat sans aménagement de l’objectif.",
                    "art. L. 302-8, VIII CCH"));
            return List.copyOf(constats);
        }
        regles.abaissement()
                .ifPresentOrElse(
                        abaissement -> controler(demande, abaissement, constats),
                        () -> constats.add(Constat.bloquant(
                                Regle.TYPE_OUVERT,
                                "%s ne permet pas d’abaisser l’objectif.".formatted(regles.libelle()),
                                regles.texte())));
        return List.copyOf(constats);
    }

    private static void controler(Demande demande, Abaissement regles, List<Constat> constats) {
        int legal = demande.legal().objectif();
        demande.legal()
                .abaissement()
                .filter(plancher -> demande.valeur() < plancher)
                .ifPresent(plancher -> constats.add(Constat.bloquant(
                        Regle.PLANCHER,
                        "L’objectif abaissé (%s) est sous son plancher : %s au moins."
                                .formatted(Nombres.entier(demande.valeur()), Nombres.entier(plancher)),
                        IX)));
        if (demande.valeur() > legal) {
            constats.add(Constat.bloquant(
                    Regle.AU_DESSUS_DU_LEGAL,
                    "L’objectif abaissé (%s) dépasse l’objectif légal (%s) : un objectif plus élevé est un rehaussement."
                            .formatted(Nombres.entier(demande.valeur()), Nombres.entier(legal)),
                    IX));
        }
        duree(demande, regles, constats);
        if (regles.avisCnsru().valeur() && demande.avisCnsru() == null) {
            constats.add(Constat.bloquant(
                    Regle.CNSRU,
                    "L’avis de la commission nationale SRU manque.",
                    regles.avisCnsru().article()));
        }
    }

    /** Counts the period asked for: lowered three times already, a fourth is one too many. */
    private static void duree(Demande demande, Abaissement regles, List<Constat> constats) {
        int passees =
                demande.historique().consecutives(demande.legal().situation().periode(), Amenagement.ABAISSEMENT);
        int max = regles.periodesMax().valeur();
        if (passees < max || demande.derogation().estAccordee(regles)) {
            return;
        }
        constats.add(Constat.bloquant(
                Regle.DUREE,
                "L’objectif a déjà été abaissé pendant %d périodes consécutives, le maximum est de %d. %s"
                        .formatted(passees, max, suite(demande.derogation(), regles)),
                regles.periodesMax().article()));
    }

    private static String suite(Derogation derogation, Abaissement regles) {
        if (!derogation.estOuverte(regles)) {
            return "Une prolongation est réservée aux communes de moins de %s habitants, ou dont %s à %s du territoire urbanisé est inconstructible."
                    .formatted(
                            Nombres.entier(regles.populationDerogation().valeur()),
                            Nombres.pourcent(regles.inconstructibiliteMin().valeur()),
                            Nombres.pourcent(regles.inconstructibiliteMax().valeur()));
        }
        return derogation.demandeMotivee()
                ? "La décision datée du préfet sur la demande de prolongation manque."
                : "Une prolongation est possible : il y faut une demande motivée, puis la décision datée du préfet.";
    }
}
