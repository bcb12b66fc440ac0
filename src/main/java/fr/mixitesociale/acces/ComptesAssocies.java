package fr.mixitesociale.acces;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Accounts of associated signatories, who have no territory: a contract names them one by one. */
@Component
public class ComptesAssocies {

    private final Comptes comptes;

    ComptesAssocies(Comptes comptes) {
        this.comptes = comptes;
    }

    /** @return id of the account of this login, if it is an associated signatory's */
    public Optional<UUID> trouver(String identifiant) {
        return comptes.findByIdentifiant(identifiant.strip())
                .map(Compte::fiche)
                .filter(compte -> compte.role() == Role.SIGNATAIRE_ASSOCIE)
                .map(CompteFiche::id);
    }
}
