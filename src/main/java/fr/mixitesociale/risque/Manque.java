package fr.mixitesociale.risque;

import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A priority list under its objective, and what the signatories make of it.
 *
 * @param manque dwellings lacking; 0 when the list is enough again, but engagements are still chosen
 * @param appreciation what is written of it in article 3; null while nothing is
 * @param engagements of article 1, meant to fill the gap
 * @param lectureSeule why this person does not choose them, and who may; null when they may
 */
public record Manque(
        CodeInsee commune,
        String nom,
        int objectif,
        int liste,
        int manque,
        @Nullable String appreciation,
        List<EngagementFiche> engagements,
        @Nullable String lectureSeule) {

    public Manque {
        engagements = List.copyOf(engagements);
    }

    public Set<UUID> choisis() {
        return engagements.stream().map(EngagementFiche::id).collect(Collectors.toUnmodifiableSet());
    }

    /** « 1.2 Acquérir les friches de la gare », as the text and the history tell it. */
    static String nommer(EngagementFiche fiche) {
        return Phrases.de("risque.manque.engagement", fiche.numero(), fiche.intitule());
    }
}
