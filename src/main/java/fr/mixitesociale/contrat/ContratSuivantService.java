package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the contract of the next period from the one that ends: vivier, open engagements and texts are carried over by their
 * rooms, base and objective are computed anew from the inventory and the rule set of the new period.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContratSuivantService {

    /** The next contract is prepared in the last year of this one. */
    private static final int MOIS_AVANT_LE_TERME = 12;

    private final DroitsCadre droits;
    private final AccesContrat acces;
    private final OuvertureContrat ouverture;
    private final EcritureCadres ecriture;
    private final Reprises reprises;
    private final List<Reprise> chambres;
    private final Regles regles;
    private final JournalDuCadre journal;
    private final UtilisateurCourant utilisateur;
    private final Systeme systeme;

    ContratSuivantService(
            DroitsCadre droits,
            AccesContrat acces,
            OuvertureContrat ouverture,
            EcritureCadres ecriture,
            Reprises reprises,
            List<Reprise> chambres,
            Regles regles,
            JournalDuCadre journal,
            UtilisateurCourant utilisateur,
            Systeme systeme) {
        this.droits = droits;
        this.acces = acces;
        this.ouverture = ouverture;
        this.ecriture = ecriture;
        this.reprises = reprises;
        this.chambres = chambres;
        this.regles = regles;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.systeme = systeme;
    }

    /**
     * @return id of the new contract, in elaboration
     * @throws RefusMetier when it is too early, when it exists already, or when no rule set covers its period
     */
    public UUID preparer(UUID contrat) {
        Contrat ancien = droits.exigerEtat(contrat).contrat();
        String refus = refus(ancien);
        if (refus != null) {
            throw new RefusMetier("contrat.suivant.refus", refus);
        }
        PeriodeTriennale periode = ancien.periode().suivante();
        UUID id = ouverture.ouvrir(
                new NouveauContrat(ancien.nature(), ancien.type(), periode, ancien.communes()),
                StatutContrat.ELABORATION,
                utilisateur.exiger());
        reprises.associes(ancien, id, ecriture);
        ecriture.nouvelleVersion(id);
        reprises.noter(id, JournalDuCadre.OBJET, id, ancien.id(), ancien.id());
        String bilan = systeme.obtenir(() -> reprendre(ancien, id));
        journal.ecrire(id, utilisateur.exiger(), Map.of("reprise", new Valeurs(null, bilan)));
        return id;
    }

    /** The contract of the next period, if one is open and this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Contrat> suivant(UUID contrat) {
        return reprises.suivant(acces.exiger(contrat).contrat())
                .flatMap(acces::participation)
                .map(Participation::contrat);
    }

    /** Why it cannot be prepared now; empty when it can, by the services of the State. */
    @Transactional(readOnly = true)
    public Optional<String> refusDePreparer(UUID contrat) {
        return Optional.ofNullable(refus(acces.exiger(contrat).contrat()));
    }

    /** The object of the contract before that this one was carried over from. */
    @Transactional(readOnly = true)
    public Optional<ObjetRepris> origine(UUID contrat, String objet, String id) {
        acces.exiger(contrat);
        return reprises.origine(contrat, objet, id)
                .flatMap(origine -> acces.participation(origine.contrat())
                        .map(participation -> new ObjetRepris(participation.contrat(), objet, origine.objet())));
    }

    /** An object of a contract before. */
    public record ObjetRepris(Contrat contrat, String objet, String id) {}

    private @Nullable String refus(Contrat contrat) {
        PeriodeTriennale periode = contrat.periode().suivante();
        boolean signe = contrat.statut() == StatutContrat.EN_VIGUEUR || contrat.statut() == StatutContrat.ECHU;
        LocalDate des = contrat.terme().minusMonths(MOIS_AVANT_LE_TERME);
        if (!signe) {
            return Phrases.de("contrat.suivant.refus.statut", contrat.statut().libelle());
        }
        if (reprises.suivant(contrat).isPresent()) {
            return Phrases.de("contrat.suivant.refus.existe", periode.libelle());
        }
        if (contrat.statut() == StatutContrat.EN_VIGUEUR && journal.aujourdhui().isBefore(des)) {
            return Phrases.de("contrat.suivant.refus.tot", periode.libelle(), FormatFr.dateLongue(des));
        }
        return regles.connues(periode).isPresent()
                ? null
                : Phrases.de("contrat.suivant.refus.regles", periode.libelle());
    }

    private String reprendre(Contrat ancien, UUID id) {
        Contrat nouveau = acces.exiger(id).contrat();
        ContratRepris passage = new ContratRepris(
                ancien, nouveau, (objet, copie, origine) -> reprises.noter(id, objet, copie, ancien.id(), origine));
        return Phrases.de(
                "contrat.suivant.bilan",
                ancien.periode().libelle(),
                chambres.stream()
                        .map(chambre -> chambre.libelle(chambre.reprendre(passage)))
                        .collect(Collectors.joining(", ")));
    }
}
