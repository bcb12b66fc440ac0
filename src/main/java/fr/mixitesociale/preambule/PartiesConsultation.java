package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PartiesConsultation {

    private final AccesContrat acces;
    private final Parties parties;

    PartiesConsultation(AccesContrat acces, Parties parties) {
        this.acces = acces;
        this.parties = parties;
    }

    /** In the order of the contract; two statements. */
    public List<FichePartie> lister(UUID contrat) {
        return lister(acces.exiger(contrat));
    }

    List<FichePartie> lister(Participation participation) {
        Map<UUID, Partie> dites = parties.duContrat(participation.contrat().id()).stream()
                .collect(Collectors.toMap(partie -> partie.signataire, Function.identity()));
        return participation.contrat().signataires().stream()
                .map(signataire -> FichePartie.de(
                        signataire, dites.get(signataire.id()), DroitPartie.refus(participation, signataire)))
                .toList();
    }
}
