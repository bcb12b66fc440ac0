package fr.mixitesociale.alerte;

import fr.mixitesociale.acces.Mandataire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the digests that are due, each once: empty ones are not sent, a refused one is tried again later and later. No
 * transaction is open while the server is spoken to.
 *
 * @see "src/docs/adr/0036-digest-by-mail.md"
 */
@Component
class EnvoiDesResumes {

    private static final Logger log = LoggerFactory.getLogger(EnvoiDesResumes.class);

    private static final int ESSAIS_MAX = 6;
    private static final Duration ATTENTE = Duration.ofMinutes(5);

    private final PreferencesEnBase preferences;
    private final ResumesEnBase resumes;
    private final Mandataire mandataire;
    private final AlertesService alertes;
    private final RedactionDuResume redaction;
    private final Courrier courrier;
    private final Clock horloge;

    EnvoiDesResumes(
            PreferencesEnBase preferences,
            ResumesEnBase resumes,
            Mandataire mandataire,
            AlertesService alertes,
            RedactionDuResume redaction,
            Courrier courrier,
            Clock horloge) {
        this.preferences = preferences;
        this.resumes = resumes;
        this.mandataire = mandataire;
        this.alertes = alertes;
        this.redaction = redaction;
        this.courrier = courrier;
        this.horloge = horloge;
    }

    /** @return how many were sent */
    int passer() {
        return courrier.estConfigure() ? passer(horloge.instant()) : 0;
    }

    int passer(Instant maintenant) {
        LocalDateTime ici = LocalDateTime.ofInstant(maintenant, horloge.getZone());
        int envoyes = 0;
        for (Map.Entry<UUID, Preferences> abonne : preferences.abonnes().entrySet()) {
            Preferences voulu = abonne.getValue();
            String periode = voulu.rythme().periodeDue(voulu.jour(), ici).orElse("");
            if (!periode.isEmpty() && envoyer(abonne.getKey(), voulu, periode, maintenant)) {
                envoyes++;
            }
        }
        return envoyes;
    }

    private boolean envoyer(UUID compte, Preferences voulu, String periode, Instant maintenant) {
        var essais = resumes.prendre(compte, periode, maintenant);
        if (essais.isEmpty()) {
            return false;
        }
        int fait = essais.getAsInt();
        try {
            List<Alerte> aDire = aDire(compte, voulu);
            if (aDire.isEmpty() || voulu.courriel() == null) {
                resumes.conclure(compte, periode, "SANS_OBJET", fait, null);
                return false;
            }
            courrier.envoyer(voulu.courriel(), redaction.rediger(aDire));
            resumes.conclure(compte, periode, "ENVOYE", fait + 1, null);
            return true;
        } catch (RuntimeException refus) {
            // a refusal of the server, or a failure of one reading: the others' digests must not wait for it
            reporter(compte, periode, fait + 1, maintenant, refus);
            return false;
        }
    }

    /** The address is personal: the log says which account, and why. */
    private void reporter(UUID compte, String periode, int essais, Instant maintenant, RuntimeException refus) {
        boolean assez = essais >= ESSAIS_MAX;
        log.warn("resume_non_envoye compte={} periode={} essai={}", compte, periode, essais, refus);
        resumes.conclure(
                compte,
                periode,
                assez ? "ABANDONNE" : "A_REESSAYER",
                essais,
                assez ? null : maintenant.plus(ATTENTE.multipliedBy(1L << (essais - 1))));
    }

    private List<Alerte> aDire(UUID compte, Preferences voulu) {
        return mandataire.lire(compte, alertes::miennes).orElse(List.of()).stream()
                .filter(Alerte::estOuverte)
                .filter(alerte -> voulu.sujets().contains(alerte.sujet()))
                .toList();
    }
}
