package fr.mixitesociale.acces;

import fr.mixitesociale.socle.RefusMetier;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone may do with their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MonCompteService {

    private final Comptes comptes;
    private final UtilisateurCourant utilisateur;
    private final JournalDesComptes journal;
    private final PasswordEncoder hachage;
    private final FreinConnexion frein;

    MonCompteService(
            Comptes comptes,
            UtilisateurCourant utilisateur,
            JournalDesComptes journal,
            PasswordEncoder hachage,
            FreinConnexion frein) {
        this.comptes = comptes;
        this.utilisateur = utilisateur;
        this.journal = journal;
        this.hachage = hachage;
        this.frein = frein;
    }

    /** @return the person's visit before this one; empty the first time: « ce qui a changé depuis » starts there */
    @Transactional(readOnly = true)
    public Optional<Instant> visitePrecedente() {
        return comptes.findById(utilisateur.exiger().compte()).map(Compte::visitePrecedente);
    }

    /**
     * Replaces the password; every session of the account, this one too, asks for the new one. The current one is asked
     * for, and guessing it is slowed like a login: a screen left open must not become a stolen account.
     */
    public void changerMotDePasse(String actuel, String nouveau) {
        Compte compte = comptes.findById(utilisateur.exiger().compte())
                .filter(c -> verifier(actuel, c))
                .orElseThrow(() -> new RefusMetier("acces.mot_de_passe.actuel_faux"));
        MotsDePasse.verifier(nouveau, compte.identifiant());
        compte.changerMotDePasse(hachage.encode(nouveau));
        comptes.saveAndFlush(compte);
        journal.motDePasse(compte.identifiant());
    }

    private boolean verifier(String actuel, Compte compte) {
        try {
            FreinConnexion.Tentative tentative = frein.ouvrir(compte.identifiant(), adresse());
            boolean juste = hachage.matches(actuel, compte.motDePasse());
            if (juste) {
                tentative.reussie();
            }
            return juste;
        } catch (TropDeTentatives trop) {
            throw new RefusMetier("acces.mot_de_passe.attente", trop.secondes());
        }
    }

    private static String adresse() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(AdresseAppelant::de)
                .orElse("");
    }
}
