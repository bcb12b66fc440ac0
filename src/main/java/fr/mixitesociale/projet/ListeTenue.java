package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The part of a contract's list that one commune keeps. */
public record ListeTenue(UUID contrat, String commune) {

    /** Those a person keeps, for the commune they act for, in the contracts of these statuses. */
    public static Map<ListeTenue, Contrat> parmi(List<Participation> siennes, Predicate<StatutContrat> statuts) {
        Map<ListeTenue, Contrat> tenues = new HashMap<>();
        siennes.stream()
                .filter(participation -> statuts.test(participation.contrat().statut()))
                .forEach(participation -> {
                    Signataire cote = participation.cote();
                    if (cote != null && cote.nature() == NatureSignataire.COMMUNE && cote.code() != null) {
                        Contrat contrat = participation.contrat();
                        tenues.put(new ListeTenue(contrat.id(), cote.code()), contrat);
                    }
                });
        return tenues;
    }
}
