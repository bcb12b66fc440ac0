package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does one act on a contract held by the current transaction: right, status, reason, guards, record, effect. */
@Component
class Accomplissement {

    private final LectureDossier dossiers;
    private final LectureActes actes;
    private final EcritureActes ecriture;
    private final ExamenDesGardes gardes;
    private final EffetDesActes effets;
    private final EffetDesAvenants effetsAvenant;
    private final Avenants avenants;
    private final JournalProcedure journal;
    private final BaseDuContrat base;

    Accomplissement(
            LectureDossier dossiers,
            LectureActes actes,
            EcritureActes ecriture,
            ExamenDesGardes gardes,
            EffetDesActes effets,
            EffetDesAvenants effetsAvenant,
            Avenants avenants,
            JournalProcedure journal,
            BaseDuContrat base) {
        this.base = base;
        this.dossiers = dossiers;
        this.actes = actes;
        this.ecriture = ecriture;
        this.gardes = gardes;
        this.effets = effets;
        this.effetsAvenant = effetsAvenant;
        this.avenants = avenants;
        this.journal = journal;
    }

    UUID accomplir(Participation participation, SaisieActe saisie) {
        Acte acte = saisie.acte();
        Dossier dossier = dossier(participation.contrat(), saisie);
        Contrat contrat = dossier.contrat();
        Signataire pour = acte.sujet().estNomme() ? sujet(participation, saisie) : null;
        Voie voie = exigerDroit(participation, acte, pour);
        exigerStatut(contrat, acte);
        if (acte == Acte.SIGNER && contrat.statut() == StatutContrat.EN_VIGUEUR && pour != null && pour.obligatoire()) {
            throw new RefusMetier("procedure.refus.deja", acte.libelle(), pour.nom());
        }
        if (pour != null && acte.estUnique() && dossier.tient(acte, pour.id())) {
            throw new RefusMetier("procedure.refus.deja", acte.libelle(), pour.nom());
        }
        Formules formules = Formules.de(participation, saisie, voie, journal.aujourdhui());
        List<PointDeControle> points = gardes.examiner(
                acte.gardes(),
                new Cas(
                        dossier,
                        acte,
                        pour == null ? null : pour.id(),
                        saisie.participants(),
                        saisie.le(),
                        Objects.requireNonNullElse(saisie.terme(), contrat.terme())));
        ActeEnregistre fait = new ActeEnregistre(
                UUID.randomUUID(),
                acte,
                pour == null ? null : pour.id(),
                saisie.avenant(),
                saisie.le(),
                voie,
                formules.auteur(),
                formules.qualite(),
                formules.delegation(),
                formules.motif(),
                participants(contrat, saisie),
                empreinte(acte, dossier, TexteFige::empreinte),
                empreinte(acte, dossier, TexteFige::empreinteLiante),
                journal.maintenant(),
                participation.personne().identifiant(),
                ReservesEcrites.de(points, saisie));
        ecriture.ajouter(contrat.id(), fait);
        journal.enregistre(participation, fait, pour);
        if (dossier.avenant() == null) {
            effets.appliquer(participation, dossier, fait, saisie.terme());
        } else {
            effetsAvenant.appliquer(participation, dossier, dossier.avenant(), fait);
        }
        return fait.id();
    }

    /** The contract, or the avenant the act is done on. */
    private Dossier dossier(Contrat contrat, SaisieActe saisie) {
        Dossier dossier = dossiers.pour(contrat, saisie.avenant());
        Avenant avenant = dossier.avenant();
        if (avenant != null && !saisie.acte().concerneUnAvenant()) {
            throw new RefusMetier("procedure.avenant.refus.acte", saisie.acte().libelle(), avenant.titre());
        }
        return dossier;
    }

    /** The contract as the act to withdraw saw it. */
    private Contrat etape(Contrat contrat, ActeEnregistre acte) {
        return acte.avenant() == null
                ? contrat
                : avenants.trouver(contrat.id(), acte.avenant())
                        .map(avenant -> contrat.vuAu(avenant.statut()))
                        .orElse(contrat);
    }

    /** @throws RefusMetier when a status, or signatures that follow, rest on it */
    void retirer(Participation participation, UUID id) {
        ActeEnregistre acte = actes.tenir(participation.contrat().id(), id).orElseThrow(ContratIntrouvable::new);
        Contrat contrat = etape(participation.contrat(), acte);
        Signataire pour = signataire(contrat, acte.signataire());
        exigerDroit(participation, acte.acte(), pour);
        boolean engage = acte.acte() == Acte.SIGNER && contrat.statut() == StatutContrat.EN_VIGUEUR;
        boolean repose = engage
                || acte.acte().vers() != null && acte.acte() != Acte.SIGNER
                || acte.acte().estUneNaissance()
                || acte.acte() == Acte.PREPARER_AVENANT
                || !acte.acte().depuis().contains(contrat.statut());
        if (repose) {
            throw new RefusMetier("procedure.refus.retrait", acte.acte().libelle());
        }
        ecriture.retirer(id, journal.maintenant(), participation.personne().identifiant());
        journal.retire(participation, acte, pour);
    }

    /** Whose act it is: the one named, else one's own side, else the only one it can be. */
    Signataire sujet(Participation participation, SaisieActe saisie) {
        Contrat contrat = participation.contrat();
        Sujet sujet = saisie.acte().sujet();
        if (saisie.signataire() != null) {
            return contrat.signataire(saisie.signataire())
                    .filter(sujet::concerne)
                    .orElseThrow(ContratIntrouvable::new);
        }
        Signataire cote = participation.cote();
        if (cote != null && sujet.concerne(cote)) {
            return cote;
        }
        return contrat.signataires().stream()
                .filter(sujet::concerne)
                .findFirst()
                .orElseThrow(() ->
                        new RefusMetier("procedure.refus.sujet", saisie.acte().libelle()));
    }

    Voie exigerDroit(Participation participation, Acte acte, @Nullable Signataire pour) {
        return DroitsActes.voie(participation, acte, pour)
                .orElseThrow(() -> new RefusDroit("procedure.refus.droit", acte.libelle(), Roles.enMots(acte)));
    }

    void exigerStatut(Contrat contrat, Acte acte) {
        if (!acte.depuis().contains(contrat.statut())) {
            throw new RefusMetier(
                    "procedure.refus.statut",
                    acte.libelle(),
                    contrat.statut().libelle(),
                    acte.depuis().stream().sorted().map(StatutContrat::libelle).collect(Collectors.joining(", ")));
        }
    }

    void exigerPremiereFois(Contrat contrat, Acte acte, Signataire pour) {
        if (dossiers.sansTexte(contrat).fait(acte, pour.id())) {
            throw new RefusMetier("procedure.refus.deja", acte.libelle(), pour.nom());
        }
    }

    /** Of what the act is given to: the text, or the base inventories. */
    private @Nullable String empreinte(Acte acte, Dossier dossier, Function<TexteFige, String> duTexte) {
        if (acte.porteSurLaBase()) {
            return base.empreinte(dossier.contrat());
        }
        return acte.porteSurLeTexte() ? duTexte.apply(texte(dossier)) : null;
    }

    private TexteFige texte(Dossier dossier) {
        return dossier.texte() == null ? dossiers.texte(dossier.contrat()) : dossier.texte();
    }

    private static @Nullable Signataire signataire(Contrat contrat, @Nullable UUID id) {
        return id == null ? null : contrat.signataire(id).orElse(null);
    }

    private static @Nullable String participants(Contrat contrat, SaisieActe saisie) {
        String noms = contrat.signataires().stream()
                .filter(signataire -> saisie.participants().contains(signataire.id()))
                .map(Signataire::nom)
                .collect(Collectors.joining(", "));
        return noms.isEmpty() ? null : noms;
    }
}
