package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.CadreLegal;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.OuvertureParAvenant;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.procedure.CompositionAvenant.Compose;
import fr.mixitesociale.procedure.Scellement.AFiger;
import fr.mixitesociale.procedure.VersionSignee.Nature;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an act does to an avenant: its step, the articles open to it, its frozen text. */
@Component
class EffetDesAvenants {

    private final CadreLegal cadre;
    private final Avenants avenants;
    private final EcritureActes ecriture;
    private final LectureActes actes;
    private final CompositionAvenant composition;
    private final Scellement scellement;
    private final Photographies photographies;
    private final List<ArticleModifiable> articles;
    private final JournalProcedure journal;

    EffetDesAvenants(
            CadreLegal cadre,
            Avenants avenants,
            EcritureActes ecriture,
            LectureActes actes,
            CompositionAvenant composition,
            Scellement scellement,
            Photographies photographies,
            List<ArticleModifiable> articles,
            JournalProcedure journal) {
        this.cadre = cadre;
        this.avenants = avenants;
        this.ecriture = ecriture;
        this.actes = actes;
        this.composition = composition;
        this.scellement = scellement;
        this.photographies = photographies;
        this.articles = articles;
        this.journal = journal;
    }

    /** @param avant the avenant as it was before the act */
    void appliquer(Participation participation, Dossier avant, Avenant avenant, ActeEnregistre fait) {
        Contrat contrat = participation.contrat();
        switch (fait.acte()) {
            case ARRETER_PROJET -> {
                exigerUnChangement(composition.composer(contrat, avenant), avenant);
                avenants.passer(avenant.id(), StatutContrat.PROJET);
            }
            case REVENIR_EN_ELABORATION -> {
                avant.actes().stream()
                        .filter(acte -> acte.acte() == Acte.SIGNER)
                        .forEach(acte -> ecriture.retirer(acte.id(), journal.maintenant(), fait.enregistrePar()));
                scellement.refermer(contrat, avenant.id());
                avenants.passer(avenant.id(), StatutContrat.ELABORATION);
                cadre.ouvrirAUnAvenant(participation, ouverture(avenant));
            }
            case OUVRIR_SIGNATURE -> {
                scellement.ouvrir(contrat, aFiger(contrat, avenant), fait.enregistrePar());
                avenants.passer(avenant.id(), StatutContrat.SIGNATURE_OUVERTE);
                cadre.ouvrirAUnAvenant(participation, new OuvertureParAvenant(avenant.numero(), Set.of()));
            }
            case SIGNER -> signer(participation, avant, avenant, fait);
            case ABANDONNER -> {
                scellement.refermer(contrat, avenant.id());
                remettre(participation, avenant, avenant.chapitres());
                avenants.passer(avenant.id(), StatutContrat.ABANDONNE);
                cadre.ouvrirAUnAvenant(participation, null);
            }
            default -> {
                // délibérations and opinions change nothing but the file
            }
        }
    }

    /** The articles take back their signed wording. */
    void remettre(Participation participation, Avenant avenant, Set<String> chapitres) {
        articles.stream()
                .filter(article -> chapitres.contains(article.cle()))
                .forEach(article -> photographies.remettre(avenant.id(), participation, article));
    }

    static OuvertureParAvenant ouverture(Avenant avenant) {
        return new OuvertureParAvenant(avenant.numero(), avenant.chapitres());
    }

    private void signer(Participation participation, Dossier avant, Avenant avenant, ActeEnregistre fait) {
        Contrat contrat = participation.contrat();
        if (!avenant.estEnCours() || !EffetDesActes.tousOntFait(avant, fait, Signataire::obligatoire)) {
            return;
        }
        AFiger signe = scellement
                .enAttente(contrat.id(), avenant.id())
                .map(version -> new AFiger(
                        Nature.AVENANT,
                        avenant.id(),
                        version.texte(),
                        version.texteAvenant().orElseThrow()))
                .orElseGet(() -> aFiger(contrat, avenant));
        scellement.sceller(
                contrat,
                signe,
                EffetDesActes.derniereSignature(avant, fait),
                SignaturesDuTexte.sections(actes.dossier(contrat), avant.avec(fait)),
                fait.enregistrePar());
        avenants.passer(avenant.id(), StatutContrat.EN_VIGUEUR);
        cadre.ouvrirAUnAvenant(participation, null);
    }

    private AFiger aFiger(Contrat contrat, Avenant avenant) {
        Compose compose = composition.composer(contrat, avenant);
        exigerUnChangement(compose, avenant);
        return new AFiger(Nature.AVENANT, avenant.id(), compose.consolide(), compose.texte());
    }

    private static void exigerUnChangement(Compose compose, Avenant avenant) {
        if (compose.modification().estVide()) {
            throw new RefusMetier("procedure.avenant.refus.vide", avenant.titre());
        }
    }
}
