package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and changes accounts, each within what {@link GestionDesComptes} lets the person manage. A change carries the
 * version read when its form was opened; an account of others and an absent one get the same refusal.
 */
@Service
@Transactional
@PreAuthorize(ComptesService.GESTIONNAIRES)
public class ComptesService {

    /** Roles that manage accounts at all; which ones is checked on the data. */
    static final String GESTIONNAIRES =
            "hasAnyRole('ADMIN', 'DDT', 'PREFET', 'MAIRE', 'EPCI_PRESIDENT', 'EPT_PRESIDENT')";

    /** RFC 5321: no longer address can be written to. */
    private static final int COURRIEL_MAX = 254;

    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final UtilisateurCourant utilisateur;
    private final JournalDesComptes journal;
    private final PasswordEncoder hachage;
    private final Clock horloge;

    ComptesService(
            Comptes comptes,
            GestionDesComptes gestion,
            UtilisateurCourant utilisateur,
            JournalDesComptes journal,
            PasswordEncoder hachage,
            Clock horloge) {
        this.comptes = comptes;
        this.gestion = gestion;
        this.utilisateur = utilisateur;
        this.journal = journal;
        this.hachage = hachage;
        this.horloge = horloge;
    }

    /** Opens an account with a password drawn at random. */
    public MotDePasseInitial creer(NouveauCompte demande) {
        verifierSaisie(demande.nom(), demande.fonction(), demande.courriel());
        if (!demande.identifiantAdmis()) {
            throw new RefusMetier("acces.compte.identifiant_invalide", demande.identifiant());
        }
        verifierAffectation(demande.role(), demande.perimetre());
        if (comptes.existsByIdentifiant(demande.identifiant())) {
            throw new RefusMetier("acces.compte.existe", demande.identifiant());
        }
        String motDePasse = MotsDePasse.tirer();
        Compte compte = new Compte(UUID.randomUUID(), demande, hachage.encode(motDePasse), false, horloge.instant());
        CompteFiche fiche = enregistrer(compte);
        journal.ouverture(fiche);
        return new MotDePasseInitial(fiche, motDePasse);
    }

    public CompteFiche modifier(UUID id, int versionLue, DescriptionCompte saisie) {
        verifierSaisie(saisie.nom(), saisie.fonction(), saisie.courriel());
        return changer(id, versionLue, compte -> {
            boolean affectationChange =
                    compte.role() != saisie.role() || !compte.perimetre().equals(saisie.perimetre());
            if (affectationChange) {
                refuserSurSoi(compte);
                verifierAffectation(saisie.role(), saisie.perimetre());
            }
            compte.decrire(saisie.nom(), saisie.fonction(), saisie.courriel());
            compte.affecter(saisie.role(), saisie.perimetre());
        });
    }

    /** Opens the account again, or closes it: its sessions and API calls end at their next request. */
    public CompteFiche activer(UUID id, int versionLue, boolean actif) {
        return changer(id, versionLue, compte -> {
            refuserSurSoi(compte);
            compte.activer(actif);
        });
    }

    /**
     * Draws a new password; the former one and its sessions end at once. One's own is changed by
     * {@link MonCompteService#changerMotDePasse}, which asks for the current one.
     */
    public MotDePasseInitial renouvelerMotDePasse(UUID id, int versionLue) {
        Compte compte = gere(id, versionLue);
        refuserSurSoi(compte);
        String motDePasse = MotsDePasse.tirer();
        compte.changerMotDePasse(hachage.encode(motDePasse));
        CompteFiche fiche = enregistrer(compte);
        journal.motDePasse(fiche.identifiant());
        return new MotDePasseInitial(fiche, motDePasse);
    }

    /**
     * Opens the demonstration accounts that do not exist yet, all with one public password, hashed once: they are marked,
     * and the production profile refuses to start while one exists.
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void creerDemonstration(List<NouveauCompte> demandes, String motDePasse) {
        List<NouveauCompte> absents = demandes.stream()
                .filter(d -> !comptes.existsByIdentifiant(d.identifiant()))
                .toList();
        if (absents.isEmpty()) {
            return;
        }
        String empreinte = hachage.encode(motDePasse);
        absents.forEach(demande -> {
            Compte compte = new Compte(UUID.randomUUID(), demande, empreinte, true, horloge.instant());
            journal.ouverture(enregistrer(compte));
        });
    }

    private CompteFiche changer(UUID id, int versionLue, Consumer<Compte> changement) {
        Compte compte = gere(id, versionLue);
        CompteFiche avant = compte.fiche();
        changement.accept(compte);
        CompteFiche apres = enregistrer(compte);
        journal.modification(avant, apres);
        return apres;
    }

    private Compte gere(UUID id, int versionLue) {
        Etendue etendue = gestion.etendue(utilisateur.exiger());
        Compte compte = comptes.findById(id)
                .filter(c -> etendue.couvre(c.role(), c.perimetre()))
                .orElseThrow(ComptesService::horsPerimetre);
        if (compte.version() != versionLue) {
            throw new RefusMetier("acces.compte.conflit", compte.identifiant());
        }
        return compte;
    }

    private void verifierAffectation(Role role, Perimetre perimetre) {
        if (!gestion.etendue(utilisateur.exiger()).couvre(role, perimetre)) {
            throw horsPerimetre();
        }
        if (!gestion.existe(role, perimetre)) {
            throw new RefusMetier("acces.compte.territoire_inconnu", role.libelle());
        }
    }

    /** Nobody locks themselves out, so whoever manages accounts never leaves the portal without a manager. */
    private void refuserSurSoi(Compte compte) {
        if (compte.getId().equals(utilisateur.exiger().compte())) {
            throw new RefusMetier("acces.compte.soi_meme");
        }
    }

    private static void verifierSaisie(String nom, String fonction, @Nullable String courriel) {
        if (nom.isEmpty() || nom.length() > 120 || fonction.isEmpty() || fonction.length() > 160) {
            throw new RefusMetier("acces.compte.incomplet");
        }
        if (courriel != null && courriel.length() > COURRIEL_MAX) {
            throw new RefusMetier("acces.compte.courriel_long", COURRIEL_MAX);
        }
    }

    private CompteFiche enregistrer(Compte compte) {
        try {
            return comptes.saveAndFlush(compte).fiche();
        } catch (OptimisticLockingFailureException _) {
            throw new RefusMetier("acces.compte.conflit", compte.identifiant());
        } catch (DataIntegrityViolationException _) {
            throw new RefusMetier("acces.compte.existe", compte.identifiant());
        }
    }

    private static AccessDeniedException horsPerimetre() {
        return new AccessDeniedException(Phrases.de("acces.compte.hors_perimetre"));
    }
}
