package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.UtilisateurCourant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which the room of the legal procedure moves a contract along its life: it writes the frame in that room's
 * own transaction, and decides nothing. No other room writes a status.
 *
 * @see "src/docs/adr/0027-the-procedure-is-a-room-of-its-own.md"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CadreLegal {

    private final OuvertureContrat ouverture;
    private final CadresContrats cadres;
    private final AccesContrat acces;
    private final EcritureCadres ecriture;
    private final JournalDuCadre journal;
    private final UtilisateurCourant utilisateur;

    CadreLegal(
            OuvertureContrat ouverture,
            CadresContrats cadres,
            AccesContrat acces,
            EcritureCadres ecriture,
            JournalDuCadre journal,
            UtilisateurCourant utilisateur) {
        this.ouverture = ouverture;
        this.cadres = cadres;
        this.acces = acces;
        this.ecriture = ecriture;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /** Opens a contract in its first status. */
    public UUID ouvrir(NouveauContrat nouveau, StatutContrat statut) {
        return ouverture.ouvrir(nouveau, statut, utilisateur.exiger());
    }

    /** The contract, its frame held until the end of the transaction: nobody writes in a chapter meanwhile. */
    public Participation tenir(UUID contrat) {
        cadres.tenirPourModifier(contrat);
        return acces.exiger(contrat);
    }

    public void passer(Participation participation, StatutContrat vers) {
        UUID contrat = participation.contrat().id();
        ecriture.statut(contrat, vers);
        ecriture.nouvelleVersion(contrat);
        journal.ecrire(participation, "statut", participation.contrat().statut().name(), vers.name());
    }

    /** Opens articles of the signed text to an avenant in preparation, others than before, or none any more. */
    public void ouvrirAUnAvenant(Participation participation, @Nullable OuvertureParAvenant ouverture) {
        UUID contrat = participation.contrat().id();
        ecriture.ouverture(contrat, ouverture);
        ecriture.nouvelleVersion(contrat);
        journal.ecrire(
                participation, "ouverture", enMots(participation.contrat().ouverture()), enMots(ouverture));
    }

    /** Canonical: « 1:engagements,objectifs ». */
    private static @Nullable String enMots(@Nullable OuvertureParAvenant ouverture) {
        return ouverture == null
                ? null
                : ouverture.avenant() + ":"
                        + ouverture.chapitres().stream().sorted().collect(Collectors.joining(","));
    }

    /** Sets the last day of effect. */
    public void fixerTerme(Participation participation, LocalDate terme) {
        Contrat contrat = participation.contrat();
        if (!terme.equals(contrat.terme())) {
            ecriture.terme(contrat.id(), terme);
            ecriture.nouvelleVersion(contrat.id());
            journal.ecrire(participation, "terme", contrat.terme().toString(), terme.toString());
        }
    }
}
