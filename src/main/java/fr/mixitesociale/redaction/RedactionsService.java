package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the texts of a contract, while its wording is open. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RedactionsService {

    /** Kind of these objects, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "redaction";

    private final AccesContrat acces;
    private final CatalogueRubriques catalogue;
    private final EcritureRedactions ecriture;

    RedactionsService(AccesContrat acces, CatalogueRubriques catalogue, EcritureRedactions ecriture) {
        this.acces = acces;
        this.catalogue = catalogue;
        this.ecriture = ecriture;
    }

    /**
     * Saves a text over the one that was read; when someone wrote another meanwhile, nothing is overwritten and both are
     * told.
     *
     * @param saisie its only field is {@link ChampTexte#TEXTE}; its id is not looked at, the place says it
     */
    @PremiereSaisie
    public ResultatSaisie enregistrer(UUID contrat, Emplacement ou, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Lieu lieu = catalogue.exiger(participation.contrat(), ou);
        DroitRedaction.sur(participation, lieu).exigerEcrire();
        return ecriture.fusionner(participation, lieu, saisie, Map.of());
    }
}
