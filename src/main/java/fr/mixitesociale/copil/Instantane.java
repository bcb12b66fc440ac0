package fr.mixitesociale.copil;

import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Niveau;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a contract was on a day, as its COPIL saw it: frozen when the meeting is opened, compared with the next one. It holds
 * what all signatories may read.
 *
 * @param objectif dwellings due over the period; null when it was not known
 */
public record Instantane(
        LocalDate jour,
        @Nullable Integer objectif,
        List<ProjetFige> projets,
        List<EngagementFige> engagements,
        List<DifficulteFigee> difficultes) {

    public Instantane {
        projets = List.copyOf(projets);
        engagements = List.copyOf(engagements);
        difficultes = List.copyOf(difficultes);
    }

    /**
     * @param niveau null when it enters no bilan of the period
     * @param motif what was awaited then
     * @param confidentiel kept between public signatories: it is in the sums, nothing is told of it alone
     */
    public record ProjetFige(
            UUID id,
            String nom,
            @Nullable Integer lls,
            @Nullable Niveau niveau,
            boolean obtenu,
            String motif,
            Map<Jalon, JalonFige> jalons,
            boolean confidentiel) {
        public ProjetFige {
            jalons = Map.copyOf(jalons);
        }

        int logements() {
            return Objects.requireNonNullElse(lls, 0);
        }
    }

    public record JalonFige(
            StatutJalon statut,
            @Nullable LocalDate prevu,
            @Nullable LocalDate reel) {}

    /** @param retard its date had passed, or its pilot said it late */
    public record EngagementFige(
            UUID id,
            String numero,
            String intitule,
            String pilote,
            StatutEngagement statut,
            @Nullable LocalDate echeance,
            boolean retard) {}

    /** @param levee whether it was lifted by then */
    public record DifficulteFigee(UUID id, String projet, String texte, boolean levee) {}

    /** As an associated signatory reads it. */
    Instantane sansConfidentiels() {
        return new Instantane(
                jour,
                objectif,
                projets.stream().filter(projet -> !projet.confidentiel()).toList(),
                engagements,
                difficultes);
    }

    public int logements(Niveau niveau) {
        return projets.stream()
                .filter(projet -> projet.niveau() == niveau)
                .mapToInt(ProjetFige::logements)
                .sum();
    }

    public int obtenus() {
        return projets.stream()
                .filter(ProjetFige::obtenu)
                .mapToInt(ProjetFige::logements)
                .sum();
    }
}
