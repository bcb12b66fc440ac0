package fr.mixitesociale.acces;

import fr.mixitesociale.socle.RefusMetier;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
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

    MonCompteService(
            Comptes comptes, UtilisateurCourant utilisateur, JournalDesComptes journal, PasswordEncoder hachage) {
        this.comptes = comptes;
        this.utilisateur = utilisateur;
        this.journal = journal;
        this.hachage = hachage;
    }

    /** @return the person's visit before this one; empty the first time: « ce qui a changé depuis » starts there */
    @Transactional(readOnly = true)
    public Optional<Instant> visitePrecedente() {
        return comptes.findById(utilisateur.exiger().compte()).map(Compte::visitePrecedente);
    }

    /** Replaces the password; every session of the account, this one too, asks for the new one. */
    public void changerMotDePasse(String actuel, String nouveau) {
        Compte compte = comptes.findById(utilisateur.exiger().compte())
                .filter(c -> hachage.matches(actuel, c.motDePasse()))
                .orElseThrow(() -> new RefusMetier("acces.mot_de_passe.actuel_faux"));
        MotsDePasse.verifier(nouveau, compte.identifiant());
        compte.changerMotDePasse(hachage.encode(nouveau));
        comptes.saveAndFlush(compte);
        journal.motDePasse(compte.identifiant());
    }
}
