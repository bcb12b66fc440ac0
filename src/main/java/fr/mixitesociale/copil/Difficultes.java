package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Instantane.DifficulteFigee;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsSuivis;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What blocks the projects, as the COPIL reads it: the steps that are said to be in difficulty. */
@Component
class Difficultes {

    private final JalonsSuivis jalons;

    Difficultes(JalonsSuivis jalons) {
        this.jalons = jalons;
    }

    /**
     * @param porteur who answers for it; empty while nobody does
     * @param echeance as it is written; empty without
     */
    record Difficulte(UUID id, String projet, int lls, String texte, String porteur, String echeance) {}

    /** Those that are open, the projects with most dwellings first. */
    List<Difficulte> ouvertes(UUID contrat, SituationContrat situation) {
        Map<UUID, Appreciation> projets = situation.ensemble().projets().stream()
                .collect(Collectors.toMap(projet -> projet.projet().id(), Function.identity()));
        return jalons.des(List.of(contrat)).stream()
                .filter(jalon -> jalon.statut() == StatutJalon.EN_DIFFICULTE && projets.containsKey(jalon.projetId()))
                .map(jalon -> difficulte(jalon, Objects.requireNonNull(projets.get(jalon.projetId()))))
                .sorted((une, autre) -> Integer.compare(autre.lls(), une.lls()))
                .toList();
    }

    List<DifficulteFigee> figees(UUID contrat, SituationContrat situation) {
        return ouvertes(contrat, situation).stream()
                .map(ouverte -> new DifficulteFigee(ouverte.id(), ouverte.projet(), ouverte.texte(), false))
                .toList();
    }

    private static Difficulte difficulte(JalonDeProjet jalon, Appreciation projet) {
        return new Difficulte(
                id(jalon.projetId(), jalon.jalon()),
                projet.projet().nom(),
                projet.lls(),
                Phrases.de("copil.difficulte.jalon", jalon.jalon().libelle()),
                Objects.requireNonNullElse(jalon.responsable(), ""),
                jalon.prevu() == null ? "" : FormatFr.date(jalon.prevu()));
    }

    private static UUID id(UUID projet, Jalon jalon) {
        return UUID.nameUUIDFromBytes((projet + "/" + jalon).getBytes(StandardCharsets.UTF_8));
    }
}
