package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouveauPointDeVigilance;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Origine;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.TexteCourt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an engagement or a point de vigilance of a shared answer, in one gesture; the link is kept both ways. Asked twice,
 * the second gesture finds what the first one made.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SuitesService {

    private static final int INTITULE_MAX = 300;
    private static final int VIGILANCE_MAX = 2_000;

    private final AccesContrat acces;
    private final AccesGrilles accesGrilles;
    private final Grilles grilles;
    private final Cahiers cahiers;
    private final LectureReponses lecture;
    private final SuitesDesReponses suites;
    private final EngagementsService engagements;
    private final VigilancesService vigilances;

    SuitesService(
            AccesContrat acces,
            AccesGrilles accesGrilles,
            Grilles grilles,
            Cahiers cahiers,
            LectureReponses lecture,
            SuitesDesReponses suites,
            EngagementsService engagements,
            VigilancesService vigilances) {
        this.acces = acces;
        this.accesGrilles = accesGrilles;
        this.grilles = grilles;
        this.cahiers = cahiers;
        this.lecture = lecture;
        this.suites = suites;
        this.engagements = engagements;
        this.vigilances = vigilances;
    }

    /** An answer someone may act on: shared, of a grid they read. */
    private record Lue(LectureReponses.Ligne ligne, Signataire signataire, Element element, Theme theme) {

        /** Its lever, or else what it says, or else its question. */
        String propos(int longueur) {
            String propos = Objects.requireNonNullElse(
                    ligne.levier(), Objects.requireNonNullElse(ligne.texte(), element.texte()));
            return TexteCourt.couper(propos, longueur, "…");
        }

        Origine origine() {
            return new Origine(JournalDesGrilles.REPONSE, ligne.id().toString());
        }
    }

    /**
     * An engagement named after the lever of the answer, that the side which answered will keep.
     *
     * @return its id
     */
    public UUID engager(UUID contrat, UUID reponse) {
        Lue lue = lire(acces.exigerPourEcrire(contrat), reponse);
        return deja(contrat, reponse, EngagementsService.OBJET)
                .orElseGet(() -> engagements.creer(
                        contrat,
                        new NouvelEngagement(
                                lue.theme(),
                                lue.propos(INTITULE_MAX).replace('\n', ' '),
                                lue.signataire().id(),
                                null,
                                lue.origine())));
    }

    /**
     * A point de vigilance that says what the answer says.
     *
     * @return its id
     */
    public UUID surveiller(UUID contrat, UUID reponse, PlaceVigilance place) {
        Lue lue = lire(acces.exigerPourEcrire(contrat), reponse);
        return deja(contrat, reponse, VigilancesService.OBJET)
                .orElseGet(() -> vigilances.ajouter(
                        contrat,
                        new NouveauPointDeVigilance(
                                place,
                                lue.theme(),
                                commune(lue.signataire()),
                                lue.propos(VIGILANCE_MAX),
                                null,
                                lue.origine())));
    }

    private Optional<UUID> deja(UUID contrat, UUID reponse, String objet) {
        return suites.du(contrat).getOrDefault(reponse, List.of()).stream()
                .filter(suite -> suite.objet().equals(objet))
                .map(Suite::id)
                .findFirst();
    }

    private Lue lire(Participation participation, UUID reponse) {
        Contrat contrat = participation.contrat();
        Set<Theme> themes = accesGrilles.themes(participation);
        var tous = cahiers.du(contrat);
        LectureReponses.Ligne ligne = lecture.visibles(contrat, tous, null, Set.of()).stream()
                .filter(vue -> vue.id().equals(reponse))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
        Element element = grilles.element(ligne.element()).orElseThrow(ContratIntrouvable::new);
        Theme theme = grilles.deLaSection(element.section()).map(Grille::theme).orElseThrow(ContratIntrouvable::new);
        if (!themes.contains(theme)) {
            throw new ContratIntrouvable();
        }
        String refus = AccesGrilles.refusDeRepondre(participation, theme, themes);
        if (refus != null) {
            throw new RefusDroit("levier.refus.droit", refus);
        }
        // two people may click at the same time
        cahiers.tenir(ligne.cahier());
        Signataire signataire = tous.stream()
                .filter(cahier -> cahier.id().equals(ligne.cahier()))
                .map(Cahier::signataire)
                .findFirst()
                .orElseThrow();
        return new Lue(ligne, signataire, element, theme);
    }

    private static @Nullable CodeInsee commune(Signataire signataire) {
        return signataire.nature() == NatureSignataire.COMMUNE
                ? new CodeInsee(Objects.requireNonNull(signataire.code()))
                : null;
    }
}
