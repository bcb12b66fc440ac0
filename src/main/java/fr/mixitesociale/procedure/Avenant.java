package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An avenant: what it opens of the signed text, and where it stands. Its steps are those of a contract.
 *
 * @param numero among those that were not given up
 * @param motif why it is made, printed in its text
 * @param chapitres {@link fr.mixitesociale.contrat.ArticleModifiable#cle()} of the articles it opens
 * @param statut ELABORATION, PROJET, SIGNATURE_OUVERTE, EN_VIGUEUR or ABANDONNE
 */
public record Avenant(
        UUID id,
        UUID contrat,
        int numero,
        String motif,
        Set<String> chapitres,
        StatutContrat statut,
        Instant ouvertLe,
        String ouvertPar) {

    public Avenant {
        chapitres = Set.copyOf(chapitres);
    }

    /** « Avenant n° 1 ». */
    public String titre() {
        return Phrases.de("procedure.avenant.titre", numero);
    }

    /** Whether it is neither signed nor given up. */
    public boolean estEnCours() {
        return statut != StatutContrat.EN_VIGUEUR && statut != StatutContrat.ABANDONNE;
    }

    /** Whether its articles are being written. */
    public boolean estEnRedaction() {
        return statut.redactionOuverte();
    }

    public String etat() {
        return Phrases.de("procedure.avenant.statut." + statut.name());
    }
}
