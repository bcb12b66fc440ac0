package fr.mixitesociale.acces;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes accounts. */
@Service
@Transactional
public class ComptesService {

    private final Comptes comptes;
    private final PasswordEncoder hachage;
    private final Clock horloge;

    ComptesService(Comptes comptes, PasswordEncoder hachage, Clock horloge) {
        this.comptes = comptes;
        this.hachage = hachage;
        this.horloge = horloge;
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
        absents.forEach(
                d -> comptes.saveAndFlush(new Compte(UUID.randomUUID(), d, empreinte, true, horloge.instant())));
    }
}
