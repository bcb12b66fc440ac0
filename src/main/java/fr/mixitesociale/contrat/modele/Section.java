package fr.mixitesociale.contrat.modele;

import java.util.List;

/**
 * A part of the contract as its chapter writes it.
 *
 * @param cle stable within the contract (« engagements », « presentation-00101 »)
 * @param titre « Article 1er - Les engagements et actions à mener pour la période 2026-2028 »
 */
public record Section(String cle, String titre, Portee portee, List<Bloc> blocs) {

    public Section {
        blocs = List.copyOf(blocs);
    }

    /** What happens to this part once the contract is signed. */
    public enum Portee {
        /** Binds the parties: only an avenant changes it (parties, objectives, wording of the engagements, governance). */
        ENGAGEANTE,
        /** Signed as it stands that day, then kept up to date without an avenant (projects, milestones, statuses). */
        VIVANTE,
        /** Tells where the territory stands (préambule, volets 1 and 2). */
        DESCRIPTIVE
    }
}
