package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Instantane.DifficulteFigee;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.difficulte.DifficultesConsultation;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsSuivis;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What blocks the projects, as the COPIL reads it: the difficulties that were reported, then the steps said to be in
 * difficulty of projects on which nothing was. Those of operations kept between public signatories are not told: this is
 * shown to all, and written in minutes that all read.
 */
@Component
class Blocages {

    private final DifficultesConsultation signalees;
    private final JalonsSuivis jalons;

    Blocages(DifficultesConsultation signalees, JalonsSuivis jalons) {
        this.signalees = signalees;
        this.jalons = jalons;
    }

    /**
     * @param porteur who answers for it; empty while nobody does
     * @param echeance null without
     */
    record Blocage(
            UUID id,
            String projet,
            int lls,
            String texte,
            String porteur,
            @Nullable LocalDate echeance,
            boolean leve) {}

    /** Those that are open, the projects with most dwellings first. */
    List<Blocage> ouverts(UUID contrat, SituationContrat situation) {
        return tous(contrat, situation).filter(blocage -> !blocage.leve()).toList();
    }

    List<DifficulteFigee> figes(UUID contrat, SituationContrat situation) {
        return tous(contrat, situation)
                .map(blocage -> new DifficulteFigee(blocage.id(), blocage.projet(), blocage.texte(), blocage.leve()))
                .toList();
    }

    private Stream<Blocage> tous(UUID contrat, SituationContrat situation) {
        Map<UUID, Appreciation> projets = situation.ensemble().projets().stream()
                .filter(projet -> !projet.projet().confidentiel())
                .collect(Collectors.toMap(projet -> projet.projet().id(), Function.identity()));
        List<Difficulte> difficultes = signalees.duContrat(contrat).stream()
                .filter(difficulte -> !difficulte.confidentielle())
                .toList();
        Set<UUID> connus = difficultes.stream()
                .filter(Difficulte::estOuverte)
                .map(Difficulte::projetId)
                .collect(Collectors.toSet());
        Stream<Blocage> etapes = jalons.des(List.of(contrat)).stream()
                .filter(jalon -> jalon.statut() == StatutJalon.EN_DIFFICULTE)
                .filter(jalon -> projets.containsKey(jalon.projetId()) && !connus.contains(jalon.projetId()))
                .map(jalon -> blocage(jalon, Objects.requireNonNull(projets.get(jalon.projetId()))));
        return Stream.concat(difficultes.stream().map(difficulte -> blocage(difficulte, projets)), etapes)
                .sorted(Comparator.comparingInt(Blocage::lls).reversed());
    }

    private static Blocage blocage(Difficulte difficulte, Map<UUID, Appreciation> projets) {
        Appreciation projet = projets.get(difficulte.projetId());
        return new Blocage(
                difficulte.id(),
                difficulte.projet(),
                // on the list of the next period: it weighs nothing on this one
                projet == null ? 0 : projet.lls(),
                Phrases.de("copil.difficulte.signalee", difficulte.nature().libelle(), difficulte.description()),
                Objects.requireNonNullElse(difficulte.porteur(), ""),
                difficulte.echeance(),
                !difficulte.estOuverte());
    }

    private static Blocage blocage(JalonDeProjet jalon, Appreciation projet) {
        return new Blocage(
                id(jalon.projetId(), jalon.jalon()),
                projet.projet().nom(),
                projet.lls(),
                Phrases.de("copil.difficulte.jalon", jalon.jalon().libelle()),
                Objects.requireNonNullElse(jalon.responsable(), ""),
                jalon.prevu(),
                false);
    }

    private static UUID id(UUID projet, Jalon jalon) {
        return UUID.nameUUIDFromBytes((projet + "/" + jalon).getBytes(StandardCharsets.UTF_8));
    }
}
