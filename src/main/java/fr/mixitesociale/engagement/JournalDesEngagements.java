package fr.mixitesociale.engagement;

import fr.mixitesociale.acces.Annuaire;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.journal.DernierChangement;
import fr.mixitesociale.journal.DernierChangement.Trace;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what happened to an engagement, and asks it who was there before. */
@Component
class JournalDesEngagements {

    private final ApplicationEventPublisher evenements;
    private final DernierChangement derniers;
    private final Annuaire annuaire;
    private final Clock horloge;

    JournalDesEngagements(
            ApplicationEventPublisher evenements, DernierChangement derniers, Annuaire annuaire, Clock horloge) {
        this.evenements = evenements;
        this.derniers = derniers;
        this.annuaire = annuaire;
        this.horloge = horloge;
    }

    void publier(Engagement engagement, Participation participation, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                EngagementsService.OBJET,
                engagement.id.toString(),
                engagement.contrat.toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                champs));
    }

    /** @param heurts fields left alone: (stored now, typed) */
    List<Collision> collisions(Engagement engagement, Map<String, Valeurs> heurts) {
        return heurts.entrySet().stream()
                .map(heurt -> {
                    Optional<Trace> trace =
                            derniers.de(EngagementsService.OBJET, engagement.id.toString(), heurt.getKey());
                    return new Collision(
                            heurt.getKey(),
                            heurt.getValue().apres(),
                            heurt.getValue().avant(),
                            trace.map(Trace::auteur).map(this::nom).orElse(null),
                            trace.map(Trace::le).orElse(null));
                })
                .toList();
    }

    private String nom(String identifiant) {
        return annuaire.deCesIdentifiants(List.of(identifiant)).stream()
                .map(Utilisateur::nom)
                .findFirst()
                .orElse(identifiant);
    }
}
