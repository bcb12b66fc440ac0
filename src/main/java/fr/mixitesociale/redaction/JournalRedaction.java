package fr.mixitesociale.redaction;

import fr.mixitesociale.acces.Annuaire;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.journal.DernierChangement;
import fr.mixitesociale.journal.DernierChangement.Trace;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what happened to a text, and asks it who was there before. */
@Component
class JournalRedaction {

    private final ApplicationEventPublisher evenements;
    private final DernierChangement derniers;
    private final Annuaire annuaire;
    private final Clock horloge;

    JournalRedaction(
            ApplicationEventPublisher evenements, DernierChangement derniers, Annuaire annuaire, Clock horloge) {
        this.evenements = evenements;
        this.derniers = derniers;
        this.annuaire = annuaire;
        this.horloge = horloge;
    }

    Instant maintenant() {
        return horloge.instant();
    }

    void publier(Participation participation, String objet, UUID id, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                objet,
                id.toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                maintenant(),
                champs));
    }

    /** @param heurts fields left alone: (stored now, typed) */
    List<Collision> collisions(String objet, UUID id, Map<String, Valeurs> heurts) {
        return heurts.entrySet().stream()
                .map(heurt -> {
                    Optional<Trace> trace = derniers.de(objet, id.toString(), heurt.getKey());
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
