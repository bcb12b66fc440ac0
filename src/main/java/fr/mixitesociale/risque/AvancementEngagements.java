package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far the engagements are, by theme and by whoever pilots them: the State as the others.
 *
 * @param retards those whose date has passed, or that their pilot says late, the oldest date first
 */
public record AvancementEngagements(List<Ligne> themes, List<Ligne> signataires, List<EngagementFiche> retards) {

    public AvancementEngagements {
        themes = List.copyOf(themes);
        signataires = List.copyOf(signataires);
        retards = List.copyOf(retards);
    }

    public record Ligne(String libelle, int nombre, int realises, int enCours, int aLancer, int retard) {}

    public static AvancementEngagements de(Contrat contrat, List<EngagementFiche> fiches, LocalDate jour) {
        List<EngagementFiche> suivies = fiches.stream()
                .filter(fiche -> fiche.statut() != StatutEngagement.ABANDONNE)
                .toList();
        List<Ligne> themes = Stream.of(Theme.values())
                .map(theme -> ligne(theme.libelle(), suivies, fiche -> fiche.theme() == theme, jour))
                .toList();
        List<Ligne> signataires = contrat.signataires().stream()
                .map(signataire -> ligne(
                        signataire.nom(),
                        suivies,
                        fiche -> fiche.signatairePilote().id().equals(signataire.id()),
                        jour))
                .toList();
        List<EngagementFiche> retards = new ArrayList<>(
                suivies.stream().filter(fiche -> fiche.estEnRetardLe(jour)).toList());
        retards.sort((une, autre) -> date(une).compareTo(date(autre)));
        return new AvancementEngagements(themes, signataires, retards);
    }

    private static Ligne ligne(
            String libelle, List<EngagementFiche> fiches, Predicate<EngagementFiche> retenues, LocalDate jour) {
        List<EngagementFiche> ceux = fiches.stream().filter(retenues).toList();
        int retard = nombre(ceux, fiche -> fiche.estEnRetardLe(jour));
        return new Ligne(
                libelle,
                ceux.size(),
                nombre(ceux, fiche -> fiche.statut() == StatutEngagement.REALISE),
                nombre(ceux, fiche -> fiche.statut() == StatutEngagement.EN_COURS && !fiche.estEnRetardLe(jour)),
                nombre(ceux, fiche -> fiche.statut() == StatutEngagement.A_LANCER && !fiche.estEnRetardLe(jour)),
                retard);
    }

    private static LocalDate date(EngagementFiche fiche) {
        LocalDate echeance = fiche.echeance();
        return echeance == null ? LocalDate.MAX : echeance;
    }

    private static int nombre(List<EngagementFiche> fiches, Predicate<EngagementFiche> retenues) {
        return (int) fiches.stream().filter(retenues).count();
    }
}
