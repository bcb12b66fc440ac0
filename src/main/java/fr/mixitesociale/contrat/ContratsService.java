package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.ComptesAssocies;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens contracts directly in elaboration and keeps their parties. The services of the State do, over their département;
 * the legal steps belong to the room of the procedure.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContratsService {

    public static final int NOM_MAX = 200;

    private static final String ETAT =
            "hasAnyRole('PREFET', 'DDT') or authentication.name == '" + Systeme.IDENTIFIANT + "'";
    /** The chapter that tells the parties. */
    private static final String PARTIES = "parties";

    static final int RANG_ASSOCIE = 1_000;

    private final SignatairesPrevus prevus;
    private final EcritureCadres ecriture;
    private final DroitsCadre droits;
    private final JournalDuCadre journal;
    private final ComptesAssocies associes;
    private final UtilisateurCourant utilisateur;
    private final OuvertureContrat ouverture;

    ContratsService(
            SignatairesPrevus prevus,
            EcritureCadres ecriture,
            DroitsCadre droits,
            JournalDuCadre journal,
            ComptesAssocies associes,
            UtilisateurCourant utilisateur,
            OuvertureContrat ouverture) {
        this.prevus = prevus;
        this.ecriture = ecriture;
        this.droits = droits;
        this.journal = journal;
        this.associes = associes;
        this.utilisateur = utilisateur;
        this.ouverture = ouverture;
    }

    /** Who will have to sign such a contract; nothing is written. */
    @PreAuthorize(ETAT)
    @Transactional(readOnly = true)
    public List<Signataire> signatairesPrevus(NatureContrat nature, List<CodeInsee> communes) {
        return prevus.pour(nature, communes).signataires();
    }

    /**
     * Opens a contract in elaboration; its obligatory signatories see it at once.
     *
     * @throws RefusMetier when the perimeter cannot be that of a contract, or a commune already has one for this period
     */
    @PreAuthorize(ETAT)
    public UUID ouvrir(NouveauContrat nouveau) {
        ouverture.perimetre(nouveau).communes().stream()
                .filter(commune -> !utilisateur.couvre(commune.code()))
                .findFirst()
                .ifPresent(commune -> {
                    throw new RefusDroit("contrat.ouvrir.hors_territoire", commune.nom());
                });
        return ouverture.ouvrir(nouveau, StatutContrat.ELABORATION, utilisateur.exiger());
    }

    /**
     * Adds someone who may contribute and follows the contract without being required.
     *
     * @param identifiants logins of the accounts that act for it
     * @return id of the signatory
     */
    public UUID ajouterAssocie(UUID contrat, String nom, List<String> identifiants) {
        Participation participation = droits.exigerEtat(contrat);
        boolean ferme = !participation.contrat().redactionOuverte(PARTIES);
        if (ferme && !participation.estSysteme()) {
            throw new RefusMetier(
                    "contrat.associe.signe", participation.contrat().statut().libelle());
        }
        String propre = LectureFr.texte(nom);
        if (propre == null || propre.length() > NOM_MAX) {
            throw new RefusMetier("contrat.associe.nom", NOM_MAX);
        }
        Set<UUID> comptes = new HashSet<>();
        for (String identifiant : identifiants) {
            comptes.add(associes.trouver(identifiant)
                    .orElseThrow(() -> new RefusMetier("contrat.associe.compte", identifiant)));
        }
        Signataire associe = new Signataire(UUID.randomUUID(), NatureSignataire.ASSOCIE, null, propre, false);
        ecriture.ajouter(contrat, associe, RANG_ASSOCIE);
        ecriture.confier(associe.id(), comptes);
        ecriture.nouvelleVersion(contrat);
        journal.ecrire(participation, "associe", null, propre);
        return associe.id();
    }
}
