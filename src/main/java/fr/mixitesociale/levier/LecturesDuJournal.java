package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.LectureReponses.Reference;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which answers the history, the comments and the files may speak of, for one person. */
@Component
class LecturesDuJournal {

    private final Cahiers cahiers;
    private final LectureReponses lecture;
    private final AccesGrilles acces;
    private final Grilles grilles;

    LecturesDuJournal(Cahiers cahiers, LectureReponses lecture, AccesGrilles acces, Grilles grilles) {
        this.cahiers = cahiers;
        this.lecture = lecture;
        this.acces = acces;
        this.grilles = grilles;
    }

    List<Cahier> cahiers(Participation participation) {
        return cahiers.du(participation.contrat());
    }

    Set<Theme> themes(Participation participation) {
        return acces.themes(participation);
    }

    /** Shared, in a grid this person reads. */
    List<Reference> partagees(Participation participation) {
        List<String> sections = sections(participation);
        return sections.isEmpty()
                ? List.of()
                : lecture.visibles(participation.contrat(), cahiers(participation), null, sections).stream()
                        .map(ligne -> new Reference(ligne.id(), ligne.cahier(), ligne.element()))
                        .toList();
    }

    /** Of this person's own side, shared or not. */
    List<Reference> miennes(Participation participation) {
        return participation.cote() == null
                ? List.of()
                : lecture.references(cahiers(participation).stream()
                        .filter(cahier ->
                                participation.agitPour(cahier.signataire().id()))
                        .toList());
    }

    /** Every other answer of the contract. */
    Set<String> sauf(Participation participation, List<Reference> vues) {
        Set<UUID> ids = vues.stream().map(Reference::id).collect(Collectors.toSet());
        return lecture.references(cahiers(participation)).stream()
                .map(Reference::id)
                .filter(id -> !ids.contains(id))
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    Optional<ObjetDuContrat> decrire(String objet, List<Cahier> tous, Reference reference) {
        return grilles.element(reference.element())
                .map(element -> ObjetsDesGrilles.decrire(
                        objet,
                        reference.id().toString(),
                        signataire(tous, reference.cahier()),
                        element.id(),
                        element.texte()));
    }

    /** @return why this person joins no file to this answer; empty when they may, or when they do not see it */
    Optional<String> refusDeJoindre(Participation participation, String id) {
        return partagees(participation).stream()
                .filter(reference -> reference.id().toString().equals(id))
                .findFirst()
                .flatMap(reference -> {
                    Signataire auteur = signataire(cahiers(participation), reference.cahier());
                    if (!participation.agitPour(auteur.id())) {
                        return Optional.of(Phrases.de("levier.refus.piece", auteur.nom()));
                    }
                    return Optional.ofNullable(AccesGrilles.refusDeRepondre(
                            participation, theme(reference.element()), acces.themes(participation)));
                });
    }

    boolean restaurer(
            ReponsesService service,
            Participation participation,
            String id,
            String champ,
            @Nullable String lue,
            @Nullable String voulue) {
        Saisie saisie = Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue);
        UUID contrat = participation.contrat().id();
        return (ChampAvis.AVIS.cle().equals(champ)
                        ? service.donnerAvis(contrat, saisie)
                        : service.repondre(contrat, saisie))
                .estComplet();
    }

    private List<String> sections(Participation participation) {
        Set<Theme> themes = acces.themes(participation);
        return grilles.toutes().stream()
                .filter(grille -> themes.contains(grille.theme()))
                .flatMap(grille -> grille.sections().stream().map(SectionDeGrille::id))
                .toList();
    }

    private Theme theme(String element) {
        return grilles.deLaSection(Element.sectionDe(element))
                .map(Grille::theme)
                .orElseThrow();
    }

    private static Signataire signataire(List<Cahier> tous, UUID cahier) {
        return tous.stream()
                .filter(c -> c.id().equals(cahier))
                .map(Cahier::signataire)
                .findFirst()
                .orElseThrow();
    }
}
