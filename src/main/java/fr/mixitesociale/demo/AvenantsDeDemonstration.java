package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.AvenantsConsultation;
import fr.mixitesociale.procedure.AvenantsService;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.RefusDeGarde;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.FicheGouvernance;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.GouvernanceService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What follows a signature: the contract in force of Aubrac-sur-Mirande has a signed avenant and prepares another one;
 * that of Villedieu-des-Garrigues waits for its last signatures.
 */
@Component
@Order(910)
@Profile(Demonstration.PROFIL)
class AvenantsDeDemonstration implements Semis {

    private static final Logger log = LoggerFactory.getLogger(AvenantsDeDemonstration.class);

    private static final PeriodeTriennale EN_COURS = new PeriodeTriennale(2026);
    private static final CodeInsee VILLEDIEU = new CodeInsee("00041");

    private final ContratsDeDemonstration contrats;
    private final ProcedureService procedure;
    private final ProcedureConsultation consultation;
    private final AvenantsService avenants;
    private final AvenantsConsultation lus;
    private final EngagementsService engagements;
    private final EngagementsConsultation engagementsLus;
    private final GouvernanceService gouvernances;
    private final GouvernanceConsultation gouvernancesLues;
    private final Clock horloge;

    AvenantsDeDemonstration(
            ContratsDeDemonstration contrats,
            ProcedureService procedure,
            ProcedureConsultation consultation,
            AvenantsService avenants,
            AvenantsConsultation lus,
            EngagementsService engagements,
            EngagementsConsultation engagementsLus,
            GouvernanceService gouvernances,
            GouvernanceConsultation gouvernancesLues,
            Clock horloge) {
        this.contrats = contrats;
        this.procedure = procedure;
        this.consultation = consultation;
        this.avenants = avenants;
        this.lus = lus;
        this.engagements = engagements;
        this.engagementsLus = engagementsLus;
        this.gouvernances = gouvernances;
        this.gouvernancesLues = gouvernancesLues;
        this.horloge = horloge;
    }

    @Override
    public void semer() {
        contrats.trouver(EN_COURS, Demonstration.AUBRAC_SUR_MIRANDE)
                .filter(contrat -> contrat.statut() == StatutContrat.EN_VIGUEUR)
                .filter(contrat -> lus.duContrat(contrat.id()).isEmpty())
                .ifPresent(this::modifier);
        contrats.trouver(EN_COURS, VILLEDIEU)
                .filter(contrat -> contrat.statut() == StatutContrat.ELABORATION)
                .ifPresent(this::ouvrirALaSignature);
    }

    private void modifier(Contrat contrat) {
        UUID signe = avenants.preparer(contrat.id(), dit("signe.motif"), Set.of("engagements"));
        reecrire(contrat);
        etapes(contrat, signe);
        tous(contrat, Acte.SIGNER, jour(2026, 11, 5), signe, NatureSignataire.COMMUNE, NatureSignataire.EPCI);
        tous(contrat, Acte.SIGNER, jour(2026, 11, 5), signe, NatureSignataire.ETAT);
        avenants.preparer(contrat.id(), dit("prepare.motif"), Set.of("gouvernance"));
        gouverner(contrat, ChampGouvernance.COPIL_PAR_AN, "3");
        gouverner(contrat, ChampGouvernance.COPIL_ATTENDUS, dit("prepare.attendus"));
    }

    private void reecrire(Contrat contrat) {
        EngagementFiche premier = engagementsLus.lister(contrat.id()).getFirst();
        ecrire(contrat, premier, ChampEngagement.RESULTAT_ATTENDU, dit("signe.resultat"));
        ecrire(
                contrat,
                engagementsLus.lire(contrat.id(), premier.id()),
                ChampEngagement.CALENDRIER,
                dit("signe.calendrier"));
    }

    private void ecrire(Contrat contrat, EngagementFiche fiche, ChampEngagement champ, String valeur) {
        engagements.modifier(
                contrat.id(), Saisie.champ(fiche.id(), fiche.version(), champ.cle(), fiche.valeur(champ), valeur));
    }

    private void gouverner(Contrat contrat, ChampGouvernance champ, String valeur) {
        FicheGouvernance fiche = gouvernancesLues.lire(contrat.id());
        gouvernances.modifier(
                contrat.id(), Saisie.champ(contrat.id(), fiche.version(), champ.cle(), fiche.valeur(champ), valeur));
    }

    private void ouvrirALaSignature(Contrat contrat) {
        try {
            etapes(contrat, null);
            tous(contrat, Acte.SIGNER, jour(2026, 11, 12), null, NatureSignataire.COMMUNE);
        } catch (RefusDeGarde refus) {
            log.warn("demonstration_sans_signature contrat={} raison={}", contrat.id(), refus.getMessage());
        }
    }

    /** From the project to the opening of signatures. */
    private void etapes(Contrat contrat, @Nullable UUID avenant) {
        faire(
                contrat,
                SaisieActe.de(Acte.ARRETER_PROJET, jour(2026, 9, 15))
                        .avec(contrat.signataires().stream().map(Signataire::id).collect(Collectors.toSet()))
                        .surAvenant(avenant));
        if (avenant == null) {
            faire(contrat, SaisieActe.de(Acte.CONSTATER_BASE, jour(2026, 9, 22)));
        }
        tous(contrat, Acte.DELIBERER, jour(2026, 10, 8), avenant, NatureSignataire.COMMUNE, NatureSignataire.EPCI);
        faire(contrat, SaisieActe.de(Acte.OUVRIR_SIGNATURE, jour(2026, 10, 20)).surAvenant(avenant));
    }

    private void tous(Contrat contrat, Acte acte, LocalDate le, @Nullable UUID avenant, NatureSignataire... natures) {
        contrat.signataires().stream()
                .filter(signataire -> List.of(natures).contains(signataire.nature()))
                .forEach(signataire -> faire(
                        contrat,
                        SaisieActe.de(acte, le)
                                .pour(signataire.id())
                                .par(
                                        Phrases.de("demo.procedure." + signataire.nature()),
                                        Phrases.de("demo.procedure." + signataire.nature() + ".qualite"))
                                .surAvenant(avenant)));
    }

    private void faire(Contrat contrat, SaisieActe saisie) {
        Map<String, String> raisons = consultation.essayer(contrat.id(), saisie).stream()
                .filter(point -> !point.estBloquant())
                .collect(Collectors.toMap(
                        PointDeControle::code, _ -> Phrases.de("demo.procedure.raison"), (une, _) -> une));
        procedure.accomplir(contrat.id(), saisie.malgre(raisons));
    }

    /** That day, or today while it has not come. */
    private LocalDate jour(int annee, int mois, int jour) {
        LocalDate voulu = LocalDate.of(annee, mois, jour);
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        return voulu.isAfter(aujourdhui) ? aujourdhui : voulu;
    }

    private static String dit(String cle) {
        return Phrases.de("demo.avenant." + cle);
    }
}
