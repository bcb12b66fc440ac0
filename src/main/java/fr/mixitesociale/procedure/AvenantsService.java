package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.CadreLegal;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares avenants. What an avenant opens is then rewritten on the screens of its articles; its acts are those of a contract
 * ({@link ProcedureService#accomplir}, {@link SaisieActe#surAvenant}).
 *
 * @see "src/docs/adr/0030-an-avenant-opens-articles.md"
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AvenantsService {

    private final CadreLegal cadre;
    private final Avenants avenants;
    private final CompositionAvenant composition;
    private final EcritureActes ecriture;
    private final EffetDesAvenants effets;
    private final Photographies photographies;
    private final List<ArticleModifiable> articles;
    private final JournalProcedure journal;

    AvenantsService(
            CadreLegal cadre,
            Avenants avenants,
            CompositionAvenant composition,
            EcritureActes ecriture,
            EffetDesAvenants effets,
            Photographies photographies,
            List<ArticleModifiable> articles,
            JournalProcedure journal) {
        this.cadre = cadre;
        this.avenants = avenants;
        this.composition = composition;
        this.ecriture = ecriture;
        this.effets = effets;
        this.photographies = photographies;
        this.articles = articles;
        this.journal = journal;
    }

    /**
     * Opens articles of the contract in force; the signed text stays the one in force until the avenant is signed.
     *
     * @param chapitres {@link ArticleModifiable#cle()} of the articles to change
     * @return id of the avenant
     * @throws RefusMetier when one is already under way, or the portal holds no signed text
     */
    public UUID preparer(UUID contrat, String motif, Set<String> chapitres) {
        Participation participation = cadre.tenir(contrat);
        Voie voie = exigerDroit(participation);
        exigerVigueur(participation.contrat());
        avenants.enCours(contrat).ifPresent(autre -> {
            throw new RefusMetier("procedure.avenant.refus.en_cours", autre.titre(), autre.etat());
        });
        composition.signee(contrat);
        Avenant avenant = new Avenant(
                UUID.randomUUID(),
                contrat,
                1
                        + (int) avenants.duContrat(contrat).stream()
                                .filter(autre -> autre.statut() != StatutContrat.ABANDONNE)
                                .count(),
                propre(motif),
                connus(chapitres),
                StatutContrat.ELABORATION,
                journal.maintenant(),
                participation.personne().identifiant());
        avenants.ajouter(avenant);
        photographier(avenant, _ -> true);
        cadre.ouvrirAUnAvenant(participation, EffetDesAvenants.ouverture(avenant));
        enregistrer(participation, avenant, voie);
        return avenant.id();
    }

    /** Says otherwise why, or opens other articles; one that is closed again takes back its signed wording. */
    public void modifier(UUID contrat, UUID id, String motif, Set<String> chapitres) {
        Participation participation = cadre.tenir(contrat);
        exigerDroit(participation);
        Avenant avenant = avenants.trouver(contrat, id).orElseThrow(ContratIntrouvable::new);
        if (!avenant.estEnRedaction()) {
            throw new RefusMetier("procedure.avenant.refus.ferme", avenant.titre(), avenant.etat());
        }
        Set<String> voulus = connus(chapitres);
        avenants.modifier(id, propre(motif), voulus);
        effets.remettre(
                participation,
                avenant,
                avenant.chapitres().stream()
                        .filter(cle -> !voulus.contains(cle))
                        .collect(Collectors.toSet()));
        Avenant change = avenants.trouver(contrat, id).orElseThrow();
        photographier(change, cle -> !avenant.chapitres().contains(cle));
        cadre.ouvrirAUnAvenant(participation, EffetDesAvenants.ouverture(change));
    }

    /** @return why this person prepares no avenant, and who may; null when they may */
    static @Nullable RefusDroit refus(Participation participation) {
        return DroitsActes.voie(participation, Acte.PREPARER_AVENANT, null).isPresent()
                ? null
                : new RefusDroit("procedure.avenant.refus.droit", Roles.enMots(Acte.PREPARER_AVENANT));
    }

    private static Voie exigerDroit(Participation participation) {
        RefusDroit refus = refus(participation);
        if (refus != null) {
            throw refus;
        }
        return DroitsActes.voie(participation, Acte.PREPARER_AVENANT, null).orElseThrow();
    }

    private static void exigerVigueur(Contrat contrat) {
        if (contrat.statut() != StatutContrat.EN_VIGUEUR) {
            throw new RefusMetier(
                    "procedure.avenant.refus.statut", contrat.statut().libelle());
        }
    }

    private Set<String> connus(Set<String> chapitres) {
        Set<String> connus = articles.stream()
                .map(ArticleModifiable::cle)
                .filter(chapitres::contains)
                .collect(Collectors.toSet());
        if (connus.isEmpty()) {
            throw new RefusMetier("procedure.avenant.refus.article");
        }
        return connus;
    }

    private static String propre(String motif) {
        String propre = LectureFr.texte(motif);
        if (propre == null) {
            throw new RefusMetier("procedure.avenant.refus.motif");
        }
        if (propre.length() > ProcedureService.TEXTE_MAX) {
            throw new RefusMetier("procedure.refus.trop_long", ProcedureService.TEXTE_MAX);
        }
        return propre;
    }

    private void photographier(Avenant avenant, Predicate<String> lesquels) {
        articles.stream()
                .filter(article -> avenant.chapitres().contains(article.cle()))
                .filter(article -> lesquels.test(article.cle()))
                .forEach(article -> photographies.prendre(avenant.id(), avenant.contrat(), article));
    }

    private void enregistrer(Participation participation, Avenant avenant, Voie voie) {
        SaisieActe saisie =
                SaisieActe.de(Acte.PREPARER_AVENANT, journal.aujourdhui()).motif(avenant.motif());
        Formules formules = Formules.de(participation, saisie, voie, journal.aujourdhui());
        ActeEnregistre fait = new ActeEnregistre(
                UUID.randomUUID(),
                Acte.PREPARER_AVENANT,
                null,
                avenant.id(),
                saisie.le(),
                voie,
                formules.auteur(),
                formules.qualite(),
                formules.delegation(),
                formules.motif(),
                null,
                null,
                null,
                journal.maintenant(),
                participation.personne().identifiant(),
                List.of());
        ecriture.ajouter(avenant.contrat(), fait);
        journal.enregistre(participation, fait, null);
    }
}
