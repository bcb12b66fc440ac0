package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import fr.mixitesociale.suivi.ReunionsTenues;
import fr.mixitesociale.suivi.StatutReunion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the COPIL of a contract: the first freezes where it is, the second what was decided. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SeancesService {

    /** Kind of a meeting opened from the portal, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "seance";

    private final AccesContrat acces;
    private final Seances seances;
    private final ReunionsConsultation reunions;
    private final ReunionsService tenue;
    private final ReunionsTenues tenues;
    private final GouvernanceConsultation gouvernance;
    private final PriseDInstantane instantanes;
    private final RedactionDuCompteRendu comptesRendus;
    private final JournalDuContrat journal;
    private final Clock horloge;

    SeancesService(
            AccesContrat acces,
            Seances seances,
            ReunionsConsultation reunions,
            ReunionsService tenue,
            ReunionsTenues tenues,
            GouvernanceConsultation gouvernance,
            PriseDInstantane instantanes,
            RedactionDuCompteRendu comptesRendus,
            JournalDuContrat journal,
            Clock horloge) {
        this.acces = acces;
        this.seances = seances;
        this.reunions = reunions;
        this.tenue = tenue;
        this.tenues = tenues;
        this.gouvernance = gouvernance;
        this.instantanes = instantanes;
        this.comptesRendus = comptesRendus;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Opens the COPIL that this meeting is.
     *
     * @return its id
     */
    @PremiereSaisie
    public UUID ouvrir(UUID contrat, UUID reunion) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitSeance.exiger(participation, animateur(contrat));
        tenues.tenir(participation, reunion);
        FicheReunion fiche = reunions.lire(contrat, reunion);
        exigerOuvrable(fiche, seances.duContrat(contrat));
        return ranger(participation, fiche, instantanes.prendre(contrat), journal.maintenant());
    }

    /** Closes it: its minutes will not change any more, its meeting was held. */
    public void clore(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitSeance.exiger(participation, animateur(contrat));
        Seance seance = seances.tenir(contrat, id).orElseThrow(ContratIntrouvable::new);
        if (seance.estClose()) {
            throw new RefusMetier("copil.refus.close", String.valueOf(seance.numero()));
        }
        FicheReunion reunion = reunions.lire(contrat, seance.reunion());
        if (reunion.statut() == StatutReunion.PREVUE) {
            tenue.modifier(
                    contrat,
                    Saisie.champ(
                            reunion.id(),
                            reunion.version(),
                            ChampReunion.STATUT.cle(),
                            StatutReunion.PREVUE.name(),
                            StatutReunion.TENUE.name()));
        }
        clore(participation, seance, journal.maintenant());
    }

    /**
     * Takes back a COPIL held before the portal was there, as it is known: the portal alone does, from an archive or a
     * demonstration.
     */
    public UUID reprendre(UUID contrat, UUID reunion, Instantane instantane) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (!participation.estSysteme()) {
            throw new RefusDroit("copil.refus.reprise");
        }
        FicheReunion fiche = reunions.lire(contrat, reunion);
        Instant le = fiche.jour().atTime(12, 0).atZone(horloge.getZone()).toInstant();
        UUID id = ranger(participation, fiche, instantane, le);
        clore(participation, seances.tenir(contrat, id).orElseThrow(), le);
        return id;
    }

    private void clore(Participation participation, Seance seance, Instant le) {
        CompteRendu compteRendu = comptesRendus.composer(participation.contrat(), seance);
        seances.clore(seance.id(), compteRendu, le, participation.personne().identifiant());
        journal.publier(participation, OBJET, seance.id(), Map.of("cloture", new Valeurs(null, seance.intitule())));
    }

    private UUID ranger(Participation participation, FicheReunion fiche, Instantane instantane, Instant le) {
        UUID contrat = participation.contrat().id();
        int numero = seances.duContrat(contrat).size() + 1;
        Seance seance = new Seance(
                UUID.randomUUID(),
                contrat,
                fiche.id(),
                numero,
                fiche.intitule(),
                fiche.jour(),
                le,
                instantane,
                null,
                null);
        seances.ouvrir(seance, participation.personne().identifiant());
        journal.publier(participation, OBJET, seance.id(), Map.of("creation", new Valeurs(null, fiche.intitule())));
        return seance.id();
    }

    private void exigerOuvrable(FicheReunion reunion, List<Seance> connues) {
        if (reunion.nature() != NatureReunion.COPIL || reunion.statut() == StatutReunion.ANNULEE) {
            throw new RefusMetier("copil.refus.nature");
        }
        if (reunion.jour().isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("copil.refus.future", FormatFr.dateLongue(reunion.jour()));
        }
        for (Seance connue : connues) {
            if (!connue.estClose()) {
                throw new RefusMetier("copil.refus.ouverte", FormatFr.dateLongue(connue.jour()));
            }
            if (connue.reunion().equals(reunion.id())) {
                throw new RefusMetier("copil.refus.deja");
            }
        }
    }

    private Optional<Signataire> animateur(UUID contrat) {
        return gouvernance.lire(contrat).signataire(ChampGouvernance.COPIL_ANIMATEUR);
    }
}
