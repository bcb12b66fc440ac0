package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import org.springframework.stereotype.Component;

/**
 * The second half of the right to import, on the data: the national file and the third parties' history speak of every
 * commune and any of the three roles may bring them; a complement, which wins over both, speaks only of communes in the
 * person's territory.
 */
@Component
class DroitsImport {

    static final String ROLES = "hasAnyRole('DDT', 'PREFET', 'ADMIN')";

    private final UtilisateurCourant utilisateur;
    private final Referentiel referentiel;

    DroitsImport(UtilisateurCourant utilisateur, Referentiel referentiel) {
        this.utilisateur = utilisateur;
        this.referentiel = referentiel;
    }

    /** @throws ImportHorsTerritoire naming the first line outside */
    void verifier(LotLu lot) {
        if (lot.nature() != NatureFichier.COMPLEMENT) {
            return;
        }
        lot.lignes().stream()
                .filter(ligne -> !utilisateur.couvre(ligne.code()))
                .findFirst()
                .ifPresent(dehors -> {
                    throw new ImportHorsTerritoire(
                            Erreurs.numero(dehors.ligne()),
                            referentiel.commune(dehors.code()).map(Commune::nom).orElse(""),
                            dehors.codePublie().valeur());
                });
    }
}
