package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objective raised by the préfet with the mayor's agreement, without contract (art. L. 302-8, VII and VIII CCH). */
public final class ControleRehaussement {

    private ControleRehaussement() {}

    /**
     * @param valeur raised objective, dwellings
     * @param motif why the local housing markets allow it
     * @param accordDuMaire day of the mayor's agreement; null before it
     * @param abaisseParContrat a signed contract lowers the same objective
     */
    public record Demande(
            ObjectifLegal legal,
            int valeur,
            @Nullable String motif,
            @Nullable LocalDate accordDuMaire,
            boolean abaisseParContrat) {}

    public static List<Constat> controler(Demande demande) {
        String article = "art. L. 302-8, %s CCH".formatted(demande.legal().regime());
        List<Constat> constats =
                new ArrayList<>(PorteeDesRegles.controler(demande.legal().regles()));
        if (demande.legal().motif() != null) {
            constats.add(Constat.bloquant(
                    Regle.REHAUSSEMENT, "La commune n’a pas d’objectif sur la période : rien à rehausser.", article));
            return List.copyOf(constats);
        }
        if (demande.valeur() <= demande.legal().objectif()) {
            constats.add(Constat.bloquant(
                    Regle.REHAUSSEMENT,
                    "Un objectif rehaussé dépasse l’objectif légal de %s."
                            .formatted(Nombres.entier(demande.legal().objectif())),
                    article));
        }
        String motif = demande.motif();
        if (motif == null || motif.isBlank()) {
            constats.add(Constat.bloquant(
                    Regle.REHAUSSEMENT,
                    "Le motif manque : en quoi les marchés locaux de l’habitat permettent-ils un objectif plus élevé ?",
                    article));
        }
        if (demande.accordDuMaire() == null) {
            constats.add(Constat.bloquant(Regle.REHAUSSEMENT, "La date de l’accord du maire manque.", article));
        }
        if (demande.abaisseParContrat()) {
            constats.add(Constat.bloquant(
                    Regle.CUMUL,
                    "Un contrat signé abaisse cet objectif : un rehaussement le contredit, l’un des deux est à revoir.",
                    article));
        }
        return List.copyOf(constats);
    }
}
