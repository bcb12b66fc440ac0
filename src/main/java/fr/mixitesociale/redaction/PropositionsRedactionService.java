package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The negotiation of the wording: any signatory proposes, the other sides agree or reserve with a reason, a writer of the
 * rubrique adopts. A side has at most one proposal waiting at a place: the last one.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PropositionsRedactionService {

    public static final int MOTIF_MAX = 1_000;

    private static final String PROPOSITION = "proposition";
    private static final String AVIS = "avis";

    private final AccesContrat acces;
    private final CatalogueRubriques catalogue;
    private final PropositionsRedaction propositions;
    private final EcritureRedactions ecriture;
    private final JournalDuContrat journal;

    PropositionsRedactionService(
            AccesContrat acces,
            CatalogueRubriques catalogue,
            PropositionsRedaction propositions,
            EcritureRedactions ecriture,
            JournalDuContrat journal) {
        this.acces = acces;
        this.catalogue = catalogue;
        this.propositions = propositions;
        this.ecriture = ecriture;
        this.journal = journal;
    }

    /** @return id of the proposal; the one this side had there is withdrawn */
    public UUID proposer(UUID contrat, Emplacement ou, String texte, @Nullable String motif) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Lieu lieu = catalogue.exiger(participation.contrat(), ou);
        DroitRedaction.sur(participation, lieu).exigerProposer();
        Signataire cote = cote(participation);
        String propre = ChampTexte.borner(ChampTexte.TEXTE.cle(), texte);
        if (propre == null) {
            throw new RefusMetier("redaction.refus.proposition_vide");
        }
        propositions.enAttente(contrat, List.of(ou.rubrique())).stream()
                .filter(p -> p.cote.equals(cote.id()) && p.emplacement().equals(ou))
                .forEach(precedente -> precedente.clore(EtatRedaction.RETIREE, participation, journal.maintenant()));
        PropositionRedaction proposition = propositions.save(
                new PropositionRedaction(participation, cote, ou, propre, motif(motif), journal.maintenant()));
        publier(participation, proposition, PROPOSITION, new Valeurs(null, propre));
        return proposition.id;
    }

    /** What this side thinks of the wording of another; said again, it replaces what it had said. */
    public void donnerAvis(UUID contrat, UUID id, SensAvis sens, @Nullable String motif) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PropositionRedaction proposition = exiger(participation, id);
        droit(participation, proposition).exigerProposer();
        Signataire cote = cote(participation);
        if (cote.id().equals(proposition.cote)) {
            throw new RefusMetier("redaction.refus.avis_sur_soi");
        }
        proposition.exigerEnAttente();
        @Nullable String raison = motif(motif);
        if (sens == SensAvis.RESERVE && raison == null) {
            throw new RefusMetier("redaction.refus.reserve_sans_motif");
        }
        @Nullable AvisStocke avant = proposition.avis.get(cote.id());
        AvisStocke apres = new AvisStocke(
                cote.nom(), sens, raison, participation.personne().nom(), journal.maintenant());
        proposition.avis.put(cote.id(), apres);
        publier(
                participation,
                proposition,
                AVIS,
                new Valeurs(avant == null ? null : dire(proposition, avant), dire(proposition, apres)));
    }

    /**
     * Makes it the text of the contract, as if its reader had typed it over {@code lue}; when someone wrote another text
     * meanwhile, nothing is written and the collision is told.
     */
    @PremiereSaisie
    public ResultatSaisie adopter(UUID contrat, UUID id, @Nullable String lue) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PropositionRedaction proposition = exiger(participation, id);
        Lieu lieu = catalogue.exiger(participation.contrat(), proposition.emplacement());
        DroitRedaction.sur(participation, lieu).exigerEcrire();
        proposition.exigerEnAttente();
        ResultatSaisie resultat = ecriture.fusionner(
                participation,
                lieu,
                Saisie.champ(
                        lieu.id(participation.contrat()),
                        0,
                        ChampTexte.TEXTE.cle(),
                        LectureFr.texte(lue),
                        proposition.texte),
                Map.of(
                        PROPOSITION,
                        new Valeurs(
                                proposition.texte, Phrases.de("redaction.proposition.adoptee", proposition.coteNom))));
        if (resultat.estComplet()) {
            proposition.clore(EtatRedaction.ADOPTEE, participation, journal.maintenant());
        }
        return resultat;
    }

    /** The side that proposed changes its mind. */
    public void retirer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PropositionRedaction proposition = exiger(participation, id);
        if (!participation.agitPour(proposition.cote)) {
            throw new RefusDroit("redaction.refus.retirer", proposition.coteNom);
        }
        droit(participation, proposition).exigerProposer();
        proposition.clore(EtatRedaction.RETIREE, participation, journal.maintenant());
        publier(
                participation,
                proposition,
                PROPOSITION,
                new Valeurs(proposition.texte, Phrases.de("redaction.proposition.retiree", proposition.coteNom)));
    }

    private DroitRedaction droit(Participation participation, PropositionRedaction proposition) {
        return DroitRedaction.sur(participation, catalogue.exiger(participation.contrat(), proposition.emplacement()));
    }

    private PropositionRedaction exiger(Participation participation, UUID id) {
        return propositions.tenir(participation.contrat().id(), id).orElseThrow(ContratIntrouvable::new);
    }

    private void publier(Participation participation, PropositionRedaction proposition, String champ, Valeurs valeurs) {
        propositions.flush();
        journal.publier(
                participation,
                RedactionsService.OBJET,
                proposition.emplacement().id(participation.contrat().id()),
                Map.of(champ, valeurs));
    }

    private static String dire(PropositionRedaction proposition, AvisStocke avis) {
        return avis.motif == null
                ? Phrases.de("redaction.avis.dit", avis.sens.libelle(), proposition.coteNom)
                : Phrases.de("redaction.avis.dit_motif", avis.sens.libelle(), proposition.coteNom, avis.motif);
    }

    /** The portal itself is on no side: it proposes nothing. */
    private static Signataire cote(Participation participation) {
        Signataire cote = participation.cote();
        if (cote == null) {
            throw new RefusDroit("redaction.refus.proposer");
        }
        return cote;
    }

    private static @Nullable String motif(@Nullable String texte) {
        @Nullable String propre = LectureFr.texte(texte);
        if (propre != null && propre.length() > MOTIF_MAX) {
            throw new RefusMetier(
                    "redaction.refus.motif_long", FormatFr.entier(propre.length()), FormatFr.entier(MOTIF_MAX));
        }
        return propre;
    }
}
