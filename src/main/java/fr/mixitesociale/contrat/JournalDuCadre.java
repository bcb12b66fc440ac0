package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the changes of a frame. */
@Component
class JournalDuCadre {

    static final String OBJET = "contrat";

    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    JournalDuCadre(ApplicationEventPublisher evenements, Clock horloge) {
        this.evenements = evenements;
        this.horloge = horloge;
    }

    Instant maintenant() {
        return horloge.instant();
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), horloge.getZone());
    }

    void ecrire(Participation participation, String champ, @Nullable String avant, @Nullable String apres) {
        ecrire(participation.contrat().id(), participation.personne(), Map.of(champ, new Valeurs(avant, apres)));
    }

    void ecrire(UUID contrat, Utilisateur auteur, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                OBJET, contrat.toString(), contrat.toString(), auteur.identifiant(), horloge.instant(), champs));
    }
}
