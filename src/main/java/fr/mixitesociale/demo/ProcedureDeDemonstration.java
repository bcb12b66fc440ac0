package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.PointDemande;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.RefusDeGarde;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The legal life of the demonstration's contracts, once their chapters are written: one ended, one that went through
 * every act, one signed outside the portal, a demande awaiting its answer.
 */
@Component
@Order(900)
@Profile(Demonstration.PROFIL)
class ProcedureDeDemonstration implements Semis {

    private static final PeriodeTriennale PASSEE = new PeriodeTriennale(2023);
    private static final PeriodeTriennale EN_COURS = new PeriodeTriennale(2026);
    private static final CodeInsee GRANDVAL = new CodeInsee("00101");
    private static final CodeInsee DEMANDEUSE = new CodeInsee("00004");

    private final ContratsDeDemonstration contrats;
    private final ContratsConsultation tous;
    private final ProcedureService procedure;
    private final ProcedureConsultation consultation;
    private final Clock horloge;

    ProcedureDeDemonstration(
            ContratsDeDemonstration contrats,
            ContratsConsultation tous,
            ProcedureService procedure,
            ProcedureConsultation consultation,
            Clock horloge) {
        this.contrats = contrats;
        this.tous = tous;
        this.procedure = procedure;
        this.consultation = consultation;
        this.horloge = horloge;
    }

    @Override
    public void semer() {
        if (tous.mesContrats().stream().anyMatch(contrat -> contrat.statut() != StatutContrat.ELABORATION)) {
            return;
        }
        contrats.trouver(PASSEE, Demonstration.AUBRAC_SUR_MIRANDE).ifPresent(this::vivreEtFinir);
        contrats.trouver(EN_COURS, Demonstration.AUBRAC_SUR_MIRANDE).ifPresent(this::signer);
        contrats.trouver(EN_COURS, GRANDVAL).ifPresent(this::reprendre);
        demander();
    }

    private void vivreEtFinir(Contrat contrat) {
        faire(contrat, Acte.SIGNE_HORS_PORTAIL, LocalDate.of(2023, 6, 22));
        faire(contrat, Acte.NOTIFIER_OBJECTIFS, LocalDate.of(2023, 9, 4));
        faire(contrat, Acte.ANNEXER_PLH, LocalDate.of(2023, 10, 12));
        faire(contrat, Acte.CONSTATER_ECHEANCE, jour(2026, 1, 5));
    }

    /** All the steps within the portal. */
    private void signer(Contrat contrat) {
        try {
            faire(contrat, Acte.ARRETER_PROJET, jour(2026, 3, 12));
            faire(contrat, Acte.CONSTATER_BASE, jour(2026, 3, 20));
            conseils(contrat, Acte.DELIBERER, jour(2026, 4, 16));
            faire(contrat, Acte.OUVRIR_SIGNATURE, jour(2026, 5, 4));
            conseils(contrat, Acte.SIGNER, jour(2026, 6, 2));
            conseils(contrat, Acte.SIGNER, jour(2026, 6, 2), true);
        } catch (RefusDeGarde _) {
            // what the chapters of the demonstration lack for the law is told on the tab of the others
            reprendre(contrat);
        }
        faire(contrat, Acte.NOTIFIER_OBJECTIFS, jour(2026, 6, 18));
        faire(contrat, Acte.BILAN_PERIODIQUE, jour(2026, 10, 1));
    }

    /** Signed outside the portal. */
    private void reprendre(Contrat contrat) {
        faire(contrat, Acte.SIGNE_HORS_PORTAIL, jour(2026, 5, 21));
    }

    private void demander() {
        procedure.demander(
                new NouveauContrat(NatureContrat.COMMUNE, TypeContrat.ABAISSANT, EN_COURS, List.of(DEMANDEUSE)),
                SaisieActe.de(Acte.DEMANDER, jour(2026, 9, 28)).par(dit("auteur"), dit("qualite")),
                List.of(
                                PointDemande.FONCIER,
                                PointDemande.RECOURS,
                                PointDemande.BESOINS,
                                PointDemande.PERIODES_PASSEES,
                                PointDemande.PERIODES_A_VENIR)
                        .stream()
                        .collect(Collectors.toMap(point -> point, point -> dit(point.name()))));
    }

    private void conseils(Contrat contrat, Acte acte, LocalDate le) {
        conseils(contrat, acte, le, false);
    }

    private void conseils(Contrat contrat, Acte acte, LocalDate le, boolean etat) {
        contrat.signataires().stream()
                .filter(Signataire::obligatoire)
                .filter(signataire -> etat == (signataire.nature() == NatureSignataire.ETAT))
                .forEach(signataire -> faire(
                        contrat,
                        SaisieActe.de(acte, le)
                                .pour(signataire.id())
                                .par(dit(signataire.nature().name()), dit(signataire.nature() + ".qualite"))));
    }

    private void faire(Contrat contrat, Acte acte, LocalDate le) {
        Set<UUID> presents = acte.reunitLeCopil()
                ? contrat.signataires().stream().map(Signataire::id).collect(Collectors.toSet())
                : Set.of();
        faire(contrat, SaisieActe.de(acte, le).avec(presents).par(dit("ETAT"), dit("ETAT.qualite")));
    }

    private void faire(Contrat contrat, SaisieActe saisie) {
        Map<String, String> raisons = consultation.essayer(contrat.id(), saisie).stream()
                .filter(point -> !point.estBloquant())
                .collect(Collectors.toMap(PointDeControle::code, _ -> dit("raison"), (une, _) -> une));
        procedure.accomplir(contrat.id(), saisie.malgre(raisons));
    }

    /** That day, or today while it has not come. */
    private LocalDate jour(int annee, int mois, int jour) {
        LocalDate voulu = LocalDate.of(annee, mois, jour);
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        return voulu.isAfter(aujourdhui) ? aujourdhui : voulu;
    }

    private static String dit(String cle) {
        return Phrases.de("demo.procedure." + cle);
    }
}
