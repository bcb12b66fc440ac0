package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.ComptesAssocies;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.SignatairesPrevus.Perimetre;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens contracts and keeps their frame: parties and status. The services of the State do, over their département. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContratsService {

    public static final int NOM_MAX = 200;

    private static final String ETAT =
            "hasAnyRole('PREFET', 'DDT') or authentication.name == '" + Systeme.IDENTIFIANT + "'";
    private static final int RANG_ASSOCIE = 1_000;

    private final SignatairesPrevus prevus;
    private final EcritureCadres ecriture;
    private final DroitsCadre droits;
    private final JournalDuCadre journal;
    private final ComptesAssocies associes;
    private final UtilisateurCourant utilisateur;
    private final Referentiel referentiel;

    ContratsService(
            SignatairesPrevus prevus,
            EcritureCadres ecriture,
            DroitsCadre droits,
            JournalDuCadre journal,
            ComptesAssocies associes,
            UtilisateurCourant utilisateur,
            Referentiel referentiel) {
        this.prevus = prevus;
        this.ecriture = ecriture;
        this.droits = droits;
        this.journal = journal;
        this.associes = associes;
        this.utilisateur = utilisateur;
        this.referentiel = referentiel;
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
        Utilisateur auteur = utilisateur.exiger();
        Perimetre perimetre = prevus.pour(nouveau.nature(), nouveau.communes());
        perimetre.communes().stream()
                .filter(commune -> !utilisateur.couvre(commune.code()))
                .findFirst()
                .ifPresent(commune -> {
                    throw new RefusDroit("contrat.ouvrir.hors_territoire", commune.nom());
                });
        refuserLesDoublons(nouveau.periode(), perimetre);
        Contrat contrat = new Contrat(
                UUID.randomUUID(),
                nouveau.nature(),
                nouveau.type(),
                nouveau.periode(),
                StatutContrat.ELABORATION,
                intitule(nouveau.nature(), perimetre),
                perimetre.epci(),
                perimetre.departement(),
                LocalDate.of(nouveau.periode().fin(), Month.DECEMBER, 31),
                0,
                perimetre.signataires());
        ecriture.ouvrir(contrat, journal.maintenant(), auteur.identifiant());
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put("creation", new Valeurs(null, contrat.intitule()));
        champs.put("periode", new Valeurs(null, contrat.periode().libelle()));
        champs.put("statut", new Valeurs(null, contrat.statut().name()));
        journal.ecrire(contrat.id(), auteur, champs);
        return contrat.id();
    }

    /**
     * Adds someone who may contribute and follows the contract without being required.
     *
     * @param identifiants logins of the accounts that act for it
     * @return id of the signatory
     */
    public UUID ajouterAssocie(UUID contrat, String nom, List<String> identifiants) {
        Participation participation = droits.exigerEtat(contrat);
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

    /** Records that the last obligatory signature was given: from now on only an avenant changes the wording. */
    public void mettreEnVigueur(UUID contrat) {
        Participation participation = droits.exigerEtat(contrat);
        StatutContrat statut = participation.contrat().statut();
        if (!statut.redactionOuverte() && statut != StatutContrat.SIGNATURE_OUVERTE) {
            throw new RefusMetier("contrat.en_vigueur.impossible", statut.libelle());
        }
        passer(participation, StatutContrat.EN_VIGUEUR);
    }

    /** Records that the term has passed. */
    public void constaterEcheance(UUID contrat) {
        Participation participation = droits.exigerEtat(contrat);
        Contrat cadre = participation.contrat();
        if (cadre.statut() != StatutContrat.EN_VIGUEUR || !cadre.terme().isBefore(journal.aujourdhui())) {
            throw new RefusMetier("contrat.echu.impossible", cadre.statut().libelle());
        }
        passer(participation, StatutContrat.ECHU);
    }

    /** Gives up a contract not signed yet, with the reason its signatories will read in the history. */
    public void abandonner(UUID contrat, String motif) {
        Participation participation = droits.exigerEtat(contrat);
        StatutContrat statut = participation.contrat().statut();
        if (!statut.redactionOuverte()) {
            throw new RefusMetier("contrat.abandon.impossible", statut.libelle());
        }
        String raison = LectureFr.texte(motif);
        if (raison == null) {
            throw new RefusMetier("contrat.abandon.motif");
        }
        passer(participation, StatutContrat.ABANDONNE);
        journal.ecrire(participation, "motif", null, raison);
    }

    private void passer(Participation participation, StatutContrat vers) {
        UUID contrat = participation.contrat().id();
        ecriture.statut(contrat, vers);
        ecriture.nouvelleVersion(contrat);
        journal.ecrire(participation, "statut", participation.contrat().statut().name(), vers.name());
    }

    private void refuserLesDoublons(PeriodeTriennale periode, Perimetre perimetre) {
        List<String> deja = ecriture.dejaCouvertes(
                periode.debut(),
                perimetre.communes().stream().map(c -> c.code().valeur()).toList());
        if (!deja.isEmpty()) {
            throw new RefusMetier("contrat.ouvrir.deja", String.join(", ", deja), periode.libelle());
        }
    }

    private String intitule(NatureContrat nature, Perimetre perimetre) {
        List<Commune> communes = perimetre.communes();
        String premiere = communes.getFirst().nom();
        return switch (nature) {
            case COMMUNE -> premiere;
            case COMMUNES -> Phrases.de("contrat.intitule.communes", premiere, communes.size() - 1);
            case EPCI -> groupement(communes.getFirst());
        };
    }

    /** In the Métropole du Grand Paris a single contract is made by EPT. */
    private String groupement(Commune commune) {
        Siren siren = commune.ept() == null ? commune.epci() : commune.ept();
        return siren == null
                ? commune.nom()
                : referentiel.epci(siren).map(Epci::nom).orElse(commune.nom());
    }
}
