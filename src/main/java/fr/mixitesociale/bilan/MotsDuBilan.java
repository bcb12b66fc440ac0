package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.Indicateur;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the figures of a bilan are said, on screen and on paper alike. */
public final class MotsDuBilan {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MotsDuBilan() {}

    /** « 110,3 % »; « n.d. » when nothing was due or the objective is not known. */
    public static String taux(ResultatCommune commune) {
        BilanTriennal calcul = commune.calcul();
        return calcul == null
                ? FormatFr.NON_DISPONIBLE
                : calcul.taux().map(FormatFr::pourcent).orElse(FormatFr.NON_DISPONIBLE);
    }

    /** Each half with its figures and its article; then where the figures of the State say otherwise. */
    public static List<String> motifs(ResultatCommune commune) {
        List<String> motifs = new ArrayList<>();
        BilanTriennal calcul = commune.calcul();
        if (calcul != null) {
            calcul.motifs()
                    .forEach(motif -> motifs.add(
                            Phrases.de("bilan.motif", TexteCourt.sansPoint(motif.phrase()), motif.article())));
        }
        @Nullable
        Integer publie = commune.publie() == null ? null : commune.publie().realise();
        if (publie != null && publie != commune.realise()) {
            motifs.add(Phrases.de("bilan.publie.ecart", FormatFr.entier(publie), FormatFr.entier(commune.realise())));
        }
        return List.copyOf(motifs);
    }

    public static String mesure(EngagementFiche fiche) {
        Indicateur indicateur = fiche.indicateur();
        return indicateur.le() == null
                ? indicateur.mesure()
                : Phrases.de("bilan.mesure", indicateur.mesure(), FormatFr.date(indicateur.le()));
    }

    /** Each file with its day and the beginning of its fingerprint; says so when there is none. */
    public static String preuves(List<Piece> preuves) {
        return preuves.isEmpty()
                ? Phrases.de("bilan.preuve.aucune")
                : preuves.stream()
                        .map(preuve -> Phrases.de(
                                "bilan.preuve",
                                preuve.nom(),
                                jour(preuve.deposeLe()),
                                preuve.sha256().substring(0, 12)))
                        .collect(Collectors.joining("\n"));
    }

    /** What was answered to a difficulty: what lifted it, else who takes care of it and until when. */
    public static String reponse(Difficulte difficulte) {
        if (difficulte.leveeLe() != null) {
            return Phrases.de(
                    "bilan.difficulte.levee",
                    jour(difficulte.leveeLe()),
                    Objects.requireNonNullElse(difficulte.issue(), ""));
        }
        String porteur =
                Objects.requireNonNullElseGet(difficulte.porteur(), () -> Phrases.de("bilan.difficulte.sans_porteur"));
        return difficulte.echeance() == null
                ? Phrases.de("bilan.difficulte.ouverte", porteur)
                : Phrases.de("bilan.difficulte.ouverte.echeance", porteur, FormatFr.date(difficulte.echeance()));
    }

    /** « Oui » when it enters the bilan, « Non » otherwise. */
    public static String auBilan(Appreciation projet) {
        return Phrases.de(projet.estObtenu() ? "socle.oui" : "socle.non");
    }

    public static String jour(@Nullable Instant le) {
        return le == null ? "" : FormatFr.date(le.atZone(PARIS).toLocalDate());
    }
}
