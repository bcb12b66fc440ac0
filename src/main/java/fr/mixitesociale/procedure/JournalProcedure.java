package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what the procedure does: one object of the contract for each act. */
@Component
class JournalProcedure {

    static final String OBJET = "acte";

    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    JournalProcedure(ApplicationEventPublisher evenements, Clock horloge) {
        this.evenements = evenements;
        this.horloge = horloge;
    }

    Instant maintenant() {
        return horloge.instant();
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), horloge.getZone());
    }

    void enregistre(Participation participation, ActeEnregistre acte, @Nullable Signataire pour) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put("creation", new Valeurs(null, titre(acte, pour)));
        champs.put("le", new Valeurs(null, FormatFr.date(acte.le())));
        if (acte.motif() != null) {
            champs.put("motif", new Valeurs(null, acte.motif()));
        }
        publier(participation, acte.id(), champs);
    }

    void retire(Participation participation, ActeEnregistre acte, @Nullable Signataire pour) {
        publier(participation, acte.id(), Map.of("suppression", new Valeurs(titre(acte, pour), null)));
    }

    void reponse(Participation participation, PointDemande point, String texte) {
        evenements.publishEvent(new Changement(
                "contrat",
                participation.contrat().id().toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                Map.of("reponse", new Valeurs(null, point.libelle() + " : " + texte))));
    }

    static String titre(ActeEnregistre acte, @Nullable Signataire pour) {
        return pour == null || !acte.acte().sujet().estNomme()
                ? acte.acte().libelle()
                : Phrases.de("procedure.acte.de", acte.acte().libelle(), pour.nom());
    }

    private void publier(Participation participation, UUID acte, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                OBJET,
                acte.toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                champs));
    }
}
