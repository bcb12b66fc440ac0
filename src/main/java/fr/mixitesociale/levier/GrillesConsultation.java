package fr.mixitesociale.levier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.PersonnesDuContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grids as a person may read them: their own side's answers and what the others have shared. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class GrillesConsultation {

    /** Kind of a shared answer, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String REPONSE = JournalDesGrilles.REPONSE;

    /** Kinds of object whose changes change a grid. */
    public static final Set<String> OBJETS =
            Set.of(JournalDesGrilles.REPONSE, JournalDesGrilles.BROUILLON, JournalDesGrilles.SECTION);

    private final AccesContrat acces;
    private final AccesGrilles accesGrilles;
    private final Grilles grilles;
    private final Cahiers cahiers;
    private final LectureReponses lecture;
    private final Partages partages;
    private final Invitations invitations;
    private final SuitesDesReponses suites;
    private final PersonnesDuContrat personnes;

    GrillesConsultation(
            AccesContrat acces,
            AccesGrilles accesGrilles,
            Grilles grilles,
            Cahiers cahiers,
            LectureReponses lecture,
            Partages partages,
            Invitations invitations,
            SuitesDesReponses suites,
            PersonnesDuContrat personnes) {
        this.acces = acces;
        this.accesGrilles = accesGrilles;
        this.grilles = grilles;
        this.cahiers = cahiers;
        this.lecture = lecture;
        this.partages = partages;
        this.invitations = invitations;
        this.suites = suites;
        this.personnes = personnes;
    }

    /** The grid of this theme. An associated signatory that is not invited reads its questions, and no answer. */
    public LectureGrille lire(UUID contrat, Theme theme) {
        return lire(acces.exiger(contrat), theme);
    }

    /** Where an answer stands in the grids. @param commune INSEE code of the commune that answers; null for another side */
    public record Lieu(
            Theme theme, String section, @Nullable String commune) {}

    /**
     * @param objet an object of the contract, as « reponse:id »
     * @return where it stands; empty for what is no answer
     */
    public Optional<Lieu> situer(UUID contrat, String objet) {
        Participation participation = acces.exiger(contrat);
        return cahiers.du(participation.contrat()).stream()
                .flatMap(cahier -> grilles.elements().stream()
                        .filter(element -> objet.equals(REPONSE + ":" + Cahiers.reponse(cahier.id(), element.id())))
                        .flatMap(element -> grilles
                                .deLaSection(element.section())
                                .map(grille ->
                                        new Lieu(grille.theme(), element.section(), commune(cahier.signataire())))
                                .stream()))
                .findFirst();
    }

    private static @Nullable String commune(Signataire signataire) {
        return signataire.nature() == NatureSignataire.COMMUNE ? signataire.code() : null;
    }

    LectureGrille lire(Participation participation, Theme theme) {
        UUID contrat = participation.contrat().id();
        Grille grille = grilles.de(theme);
        List<Invitations.Ligne> invites = invitations.du(contrat);
        Set<Theme> themes = accesGrilles.themes(participation, invites);
        List<Colonne> colonnes = themes.contains(theme) ? colonnes(participation, grille, invites) : List.of();
        @Nullable String refus = AccesGrilles.refusDeRepondre(participation, theme, themes);
        boolean ouvert = refus == null;
        Signataire cote = participation.cote();
        return new LectureGrille(
                grille,
                colonnes,
                refus,
                ouvert && participation.estEtat(),
                ouvert && cote != null && cote.obligatoire(),
                AccesGrilles.refusDInviter(participation) == null ? associes(participation) : List.of(),
                associes(participation).stream()
                        .filter(associe -> invites.contains(new Invitations.Ligne(associe.id(), theme)))
                        .collect(Collectors.toSet()));
    }

    private List<Colonne> colonnes(Participation participation, Grille grille, List<Invitations.Ligne> invites) {
        List<Cahier> vus = cahiers.du(participation.contrat()).stream()
                .filter(cahier -> cahier.signataire().obligatoire()
                        || invites.contains(
                                new Invitations.Ligne(cahier.signataire().id(), grille.theme())))
                .toList();
        @Nullable UUID mien = mien(participation, vus);
        List<String> sections =
                grille.sections().stream().map(SectionDeGrille::id).toList();
        List<LectureReponses.Ligne> lignes = lecture.visibles(participation.contrat(), vus, mien, sections);
        List<Partages.Ligne> montres = partages.du(participation.contrat().id());
        Map<String, PersonneDuContrat> noms = personnes.nommer(
                participation,
                Stream.concat(
                                lignes.stream().map(LectureReponses.Ligne::auteur),
                                montres.stream().map(Partages.Ligne::par))
                        .collect(Collectors.toSet()));
        Map<UUID, List<Suite>> devenues = suites.du(participation.contrat().id());
        Map<UUID, List<LectureReponses.Ligne>> parCahier =
                lignes.stream().collect(groupingBy(LectureReponses.Ligne::cahier));
        return vus.stream()
                .map(cahier -> {
                    Map<String, Partage> siens = siens(montres, cahier, noms);
                    return new Colonne(
                            cahier.signataire(),
                            cahier.id(),
                            cahier.id().equals(mien),
                            cahier.commun(),
                            siens,
                            parCahier.getOrDefault(cahier.id(), List.of()).stream()
                                    .map(ligne -> reponse(ligne, siens, noms, devenues))
                                    .collect(toMap(Reponse::element, Function.identity())));
                })
                .toList();
    }

    private static @Nullable UUID mien(Participation participation, List<Cahier> vus) {
        Signataire cote = participation.cote();
        return cote == null
                ? null
                : vus.stream()
                        .filter(cahier -> cahier.signataire().id().equals(cote.id()))
                        .map(Cahier::id)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, Partage> siens(
            List<Partages.Ligne> montres, Cahier cahier, Map<String, PersonneDuContrat> noms) {
        return montres.stream()
                .filter(ligne -> ligne.cahier().equals(cahier.id()))
                .collect(toMap(
                        Partages.Ligne::section,
                        ligne -> new Partage(ligne.section(), ligne.le(), nom(noms, ligne.par()), ligne.contrats())));
    }

    private static Reponse reponse(
            LectureReponses.Ligne ligne,
            Map<String, Partage> partages,
            Map<String, PersonneDuContrat> noms,
            Map<UUID, List<Suite>> suites) {
        return new Reponse(
                ligne.id(),
                ligne.version(),
                ligne.element(),
                partages.containsKey(Element.sectionDe(ligne.element())),
                ligne.statut(),
                ligne.texte(),
                ligne.levier(),
                nom(noms, ligne.auteur()),
                ligne.le(),
                ligne.avis(),
                ligne.versionAvis(),
                suites.getOrDefault(ligne.id(), List.of()));
    }

    private static String nom(Map<String, PersonneDuContrat> noms, String identifiant) {
        return Objects.requireNonNull(noms.getOrDefault(identifiant, null), identifiant)
                .nom();
    }

    private static List<Signataire> associes(Participation participation) {
        return participation.contrat().signataires().stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.ASSOCIE)
                .toList();
    }
}
