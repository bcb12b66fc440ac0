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
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what happened to an engagement or a point de vigilance, and asks it who was there before. */
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
        publier(EngagementsService.OBJET, engagement.id, participation, champs);
    }

    void publier(String objet, UUID id, Participation participation, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                objet,
                id.toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                champs));
    }

    List<Collision> collisions(Engagement engagement, Map<String, Valeurs> heurts) {
        return collisions(EngagementsService.OBJET, engagement.id.toString(), heurts);
    }

    /** @param heurts fields left alone: (stored now, typed) */
    List<Collision> collisions(String objet, String id, Map<String, Valeurs> heurts) {
        return heurts.entrySet().stream()
                .map(heurt -> {
                    Optional<Trace> trace = derniers.de(objet, id, heurt.getKey());
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
