package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.modele.Ouvrage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The avenants of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AvenantsConsultation {

    private final AccesContrat acces;
    private final Avenants avenants;
    private final CompositionAvenant composition;
    private final LectureDossier dossiers;
    private final VersionsSignees versions;
    private final ProcedureConsultation procedure;
    private final ObjectProvider<FabriqueDocument> fabrique;
    private final List<Chapitre> chapitres;
    private final Set<String> modifiables;
    private final Clock horloge;

    AvenantsConsultation(
            AccesContrat acces,
            Avenants avenants,
            CompositionAvenant composition,
            LectureDossier dossiers,
            VersionsSignees versions,
            ProcedureConsultation procedure,
            ObjectProvider<FabriqueDocument> fabrique,
            List<Chapitre> chapitres,
            List<ArticleModifiable> articles,
            Clock horloge) {
        this.acces = acces;
        this.avenants = avenants;
        this.composition = composition;
        this.dossiers = dossiers;
        this.versions = versions;
        this.procedure = procedure;
        this.fabrique = fabrique;
        this.chapitres = chapitres;
        this.modifiables = articles.stream().map(ArticleModifiable::cle).collect(Collectors.toSet());
        this.horloge = horloge;
    }

    /** An article an avenant may open. */
    public record Article(String cle, String titre) {}

    /** Those given up included, oldest first. */
    public List<FicheAvenant> duContrat(UUID contrat) {
        acces.exiger(contrat);
        List<VersionSignee> figees = versions.duContrat(contrat);
        return avenants.duContrat(contrat).stream()
                .map(avenant -> fiche(avenant, figees))
                .toList();
    }

    /**
     * One avenant, before and after, and its procedure.
     *
     * @throws ContratIntrouvable when the contract has no such avenant, but given up
     */
    public LectureAvenant lire(UUID contrat, int numero) {
        Participation participation = acces.exiger(contrat);
        Avenant avenant = numero(contrat, numero);
        return new LectureAvenant(
                fiche(avenant, versions.duContrat(contrat)),
                composition.composer(participation.contrat(), avenant).comparaison(),
                procedure.lire(participation, avenant));
    }

    /** What the avenant itself says, as a document: a project until its last signature. */
    public Ouvrage texte(UUID contrat, int numero) {
        Contrat cadre = acces.exiger(contrat).contrat();
        Avenant avenant = numero(contrat, numero);
        FicheAvenant fiche = fiche(avenant, versions.duContrat(contrat));
        LocalDate jour = fiche.effet() == null ? LocalDate.now(horloge) : fiche.effet();
        Ouvrage ouvrage = composition
                .composer(cadre, avenant)
                .texte()
                .ouvrage(jour, List.of(SignaturesDuTexte.section(dossiers.de(cadre, avenant))));
        return avenant.statut() == StatutContrat.EN_VIGUEUR ? ouvrage : ouvrage.alEtat(avenant.etat());
    }

    /** The contract as it will be once the avenant is signed. */
    public Ouvrage consolide(UUID contrat, int numero) {
        Contrat cadre = acces.exiger(contrat).contrat();
        Avenant avenant = numero(contrat, numero);
        return composition
                .composer(cadre, avenant)
                .consolide()
                .ouvrage(LocalDate.now(horloge), List.of())
                .alEtat(avenant.titre() + " · " + avenant.etat());
    }

    /** The avenant as a file. */
    public byte[] fichier(UUID contrat, int numero, Format format) {
        return fabrique.getObject().ecrire(texte(contrat, numero), format);
    }

    /** The contract as the avenant makes it: the frozen file once signed, a project until then. */
    public byte[] fichierConsolide(UUID contrat, int numero, Format format) {
        acces.exiger(contrat);
        UUID avenant = numero(contrat, numero).id();
        return versions.duContrat(contrat).stream()
                .filter(version -> avenant.equals(version.avenant()) && version.estEnVigueur())
                .flatMap(version ->
                        Stream.ofNullable(versions.fichiers(version.id()).get(format)))
                .findFirst()
                .orElseGet(() -> fabrique.getObject().ecrire(consolide(contrat, numero), format));
    }

    /** The articles that only an avenant changes, in the order of the contract. */
    public List<Article> articles(UUID contrat) {
        acces.exiger(contrat);
        return chapitres.stream()
                .filter(chapitre -> modifiables.contains(chapitre.cle()))
                .sorted(Comparator.comparingInt(Chapitre::ordre))
                .map(chapitre -> new Article(chapitre.cle(), chapitre.titre()))
                .toList();
    }

    /** Why this person prepares none now, and who may or what to do; empty when they may. */
    public Optional<String> refusDePreparer(UUID contrat) {
        return Optional.ofNullable(AvenantsService.refus(acces.exiger(contrat))).map(RuntimeException::getMessage);
    }

    private Avenant numero(UUID contrat, int numero) {
        return avenants.duContrat(contrat).stream()
                .filter(avenant -> avenant.numero() == numero && avenant.statut() != StatutContrat.ABANDONNE)
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    private FicheAvenant fiche(Avenant avenant, List<VersionSignee> figees) {
        Optional<VersionSignee> version = figees.stream()
                .filter(figee -> avenant.id().equals(figee.avenant()) && figee.estEnVigueur())
                .findFirst();
        return new FicheAvenant(
                avenant,
                chapitres.stream()
                        .filter(chapitre -> avenant.chapitres().contains(chapitre.cle()))
                        .sorted(Comparator.comparingInt(Chapitre::ordre))
                        .map(chapitre -> new Article(chapitre.cle(), chapitre.titre()))
                        .toList(),
                version.map(VersionSignee::effet).orElse(null),
                version.map(VersionSignee::empreinte).orElse(null));
    }
}
