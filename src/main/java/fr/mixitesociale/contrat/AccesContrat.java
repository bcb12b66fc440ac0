package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Perimetre.SesContrats;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.CadresContrats.Cadre;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of every chapter: who the current person is for a contract. A person who is on no side of it meets
 * {@link ContratIntrouvable}, as for a contract that does not exist — administrators too: contracts belong to their
 * signatories.
 */
@Component
public class AccesContrat {

    private final CadresContrats cadres;
    private final UtilisateurCourant utilisateur;

    AccesContrat(CadresContrats cadres, UtilisateurCourant utilisateur) {
        this.cadres = cadres;
        this.utilisateur = utilisateur;
    }

    /** @return the current person on this contract; one small statement */
    public Participation exiger(UUID contrat) {
        return participation(contrat).orElseThrow(ContratIntrouvable::new);
    }

    /** @return the current person on this contract, or empty when there is no such contract for them */
    public Optional<Participation> participation(UUID contrat) {
        return cadres.lire(contrat).flatMap(this::participation);
    }

    /**
     * The same, the contract being held as it is until the end of the current transaction: its status and its signatories
     * cannot change under the hand of whoever writes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Participation exigerPourEcrire(UUID contrat) {
        return cadres.tenir(contrat).flatMap(this::participation).orElseThrow(ContratIntrouvable::new);
    }

    /**
     * The portal's own reading of a contract the current person may see: it hides nothing. For what is the same for every
     * signatory, such as the text they sign; never for a screen that shows what one of them may not see.
     */
    public Participation lecture(UUID contrat) {
        return new Participation(exiger(contrat).contrat(), Systeme.UTILISATEUR, null);
    }

    /** The current person on a contract already read. */
    Optional<Participation> participation(Cadre cadre) {
        Utilisateur personne = utilisateur.exiger();
        if (Systeme.IDENTIFIANT.equals(personne.identifiant())) {
            return Optional.of(new Participation(cadre.contrat(), personne, null));
        }
        return cote(cadre, personne).map(signataire -> new Participation(cadre.contrat(), personne, signataire));
    }

    static Optional<Signataire> cote(Cadre cadre, Utilisateur personne) {
        Contrat contrat = cadre.contrat();
        return switch (personne.perimetre()) {
            case SurCommune(var commune)
            when personne.a(Role.MAIRE, Role.COMMUNE_SERVICE) ->
                contrat.signataire(NatureSignataire.COMMUNE, commune.valeur());
            case SurEpci(var siren)
            when personne.a(Role.EPCI_PRESIDENT, Role.EPCI_SERVICE) ->
                contrat.signataire(NatureSignataire.EPCI, siren.valeur());
            case SurEpci(var siren)
            when personne.a(Role.EPT_PRESIDENT, Role.EPT_SERVICE) ->
                contrat.signataire(NatureSignataire.EPT, siren.valeur());
            case SurDepartement(var code)
            when personne.a(Role.PREFET, Role.DDT) -> contrat.signataire(NatureSignataire.ETAT, code);
            case SesContrats _ -> cadre.signataireDuCompte(personne.compte());
            default -> Optional.empty();
        };
    }
}
