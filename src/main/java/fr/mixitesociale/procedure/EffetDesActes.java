package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.CadreLegal;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.procedure.Scellement.AFiger;
import fr.mixitesociale.procedure.VersionSignee.Nature;
import fr.mixitesociale.socle.RefusMetier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an act does to the contract once it is recorded: its status, its term, its frozen text. */
@Component
class EffetDesActes {

    private final CadreLegal cadre;
    private final EcritureActes ecriture;
    private final LectureDossier dossiers;
    private final Scellement scellement;
    private final Avenants avenants;
    private final JournalProcedure journal;

    EffetDesActes(
            CadreLegal cadre,
            EcritureActes ecriture,
            LectureDossier dossiers,
            Scellement scellement,
            Avenants avenants,
            JournalProcedure journal) {
        this.cadre = cadre;
        this.ecriture = ecriture;
        this.dossiers = dossiers;
        this.scellement = scellement;
        this.avenants = avenants;
        this.journal = journal;
    }

    /** @param avant the contract as it was before the act */
    void appliquer(Participation participation, Dossier avant, ActeEnregistre fait, @Nullable LocalDate terme) {
        Contrat contrat = participation.contrat();
        switch (fait.acte()) {
            case ACCEPTER_PROPOSITION -> siTous(participation, avant, fait, _ -> true);
            case SIGNER -> signer(participation, avant, fait);
            case OUVRIR_SIGNATURE -> {
                scellement.ouvrir(contrat, AFiger.contrat(Nature.CONTRAT, texte(avant)), fait.enregistrePar());
                if (terme != null) {
                    cadre.fixerTerme(participation, terme);
                }
                cadre.passer(participation, StatutContrat.SIGNATURE_OUVERTE);
            }
            case REVENIR_EN_ELABORATION -> {
                annulerLesSignatures(avant, fait);
                scellement.refermer(contrat, null);
                cadre.passer(participation, StatutContrat.ELABORATION);
            }
            case CONSTATER_ECHEANCE -> {
                avenants.enCours(contrat.id()).ifPresent(avenant -> {
                    throw new RefusMetier("procedure.avenant.refus.echeance", avenant.titre());
                });
                cadre.passer(participation, StatutContrat.ECHU);
            }
            case SIGNE_HORS_PORTAIL -> {
                cadre.passer(participation, StatutContrat.EN_VIGUEUR);
                sceller(participation, avant, fait, Nature.HORS_PORTAIL, texte(avant), fait.le());
            }
            default -> {
                StatutContrat vers = fait.acte().vers();
                if (vers != null) {
                    cadre.passer(participation, vers);
                }
            }
        }
    }

    private void signer(Participation participation, Dossier avant, ActeEnregistre fait) {
        if (participation.contrat().statut() == StatutContrat.EN_VIGUEUR) {
            return;
        }
        boolean complet = siTous(participation, avant, fait, Signataire::obligatoire);
        if (complet) {
            TexteFige signe = scellement
                    .enAttente(participation.contrat().id(), null)
                    .map(VersionSignee::texte)
                    .orElseGet(() -> texte(avant));
            sceller(participation, avant, fait, Nature.CONTRAT, signe, derniereSignature(avant, fait));
        }
    }

    private void sceller(
            Participation participation,
            Dossier avant,
            ActeEnregistre fait,
            Nature nature,
            TexteFige texte,
            LocalDate effet) {
        scellement.sceller(
                participation.contrat(),
                AFiger.contrat(nature, texte),
                effet,
                List.of(SignaturesDuTexte.section(avant.avec(fait))),
                fait.enregistrePar());
    }

    /** Papers may come in any order: the contract takes effect with the latest signature. */
    static LocalDate derniereSignature(Dossier avant, ActeEnregistre fait) {
        return Stream.concat(avant.actes().stream(), Stream.of(fait))
                .filter(acte -> acte.acte() == Acte.SIGNER)
                .map(ActeEnregistre::le)
                .max(Comparator.naturalOrder())
                .orElse(fait.le());
    }

    /** Passes on when the act was the last one awaited. */
    private boolean siTous(
            Participation participation, Dossier avant, ActeEnregistre fait, Predicate<Signataire> attendu) {
        boolean tous = tousOntFait(avant, fait, attendu);
        StatutContrat vers = fait.acte().vers();
        if (tous && vers != null) {
            cadre.passer(participation, vers);
        }
        return tous;
    }

    /** Whether, with this act, everyone awaited has done it. */
    static boolean tousOntFait(Dossier avant, ActeEnregistre fait, Predicate<Signataire> attendu) {
        Set<Object> faits = avant.actes().stream()
                .filter(acte -> acte.acte() == fait.acte())
                .map(ActeEnregistre::signataire)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return avant.concernes(fait.acte())
                .filter(attendu)
                .allMatch(signataire ->
                        faits.contains(signataire.id()) || signataire.id().equals(fait.signataire()));
    }

    /** A text taken up again is signed again. */
    private void annulerLesSignatures(Dossier avant, ActeEnregistre fait) {
        avant.actes().stream()
                .filter(acte -> acte.acte() == Acte.SIGNER)
                .forEach(acte -> ecriture.retirer(acte.id(), journal.maintenant(), fait.enregistrePar()));
    }

    private TexteFige texte(Dossier dossier) {
        return dossier.texte() == null ? dossiers.texte(dossier.contrat()) : dossier.texte();
    }
}
