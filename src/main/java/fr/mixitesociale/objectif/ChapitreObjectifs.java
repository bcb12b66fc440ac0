package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Article 2 in the summary and in the text: what the law asks, what the contract keeps, what is missing to sign. */
@Component
public class ChapitreObjectifs implements Chapitre {

    public static final String CLE = "objectifs";
    public static final int ORDRE = 320;

    private final LectureObjectifs lecture;

    ChapitreObjectifs(LectureObjectifs lecture) {
        this.lecture = lecture;
    }

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String titre() {
        return Phrases.de("objectif.chapitre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        try {
            Tableau tableau = lecture.tableau(participation);
            return new Apercu(chiffres(tableau), attentions(tableau));
        } catch (PeriodeSansRegles inconnue) {
            return new Apercu(List.of(), List.of(Objects.requireNonNullElse(inconnue.getMessage(), "")));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(Participation participation) {
        try {
            return List.of(TexteObjectifs.section(lecture.tableau(participation)));
        } catch (PeriodeSansRegles inconnue) {
            return List.of(TexteObjectifs.inconnus(
                    participation.contrat(), Objects.requireNonNullElse(inconnue.getMessage(), "")));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Completude completude(Participation participation) {
        try {
            return PointsObjectifs.completude(lecture.tableau(participation));
        } catch (PeriodeSansRegles inconnue) {
            return new Completude(0, 1, List.of(Objects.requireNonNullElse(inconnue.getMessage(), "")));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<PointDeControle> controles(Participation participation) {
        try {
            return PointsObjectifs.points(lecture.tableau(participation));
        } catch (PeriodeSansRegles inconnue) {
            return List.of(new PointDeControle(
                    "objectif.periode",
                    Gravite.BLOQUANT,
                    Jalon.PROJET,
                    Objects.requireNonNullElse(inconnue.getMessage(), ""),
                    Phrases.de("objectif.controle.article.base"),
                    CLE,
                    null));
        }
    }

    private static List<Chiffre> chiffres(Tableau tableau) {
        int legal = tableau.communes().stream()
                .mapToInt(fiche -> fiche.certain().map(ObjectifLegal::objectif).orElse(0))
                .sum();
        int retenu = tableau.communes().stream()
                .mapToInt(fiche -> Objects.requireNonNullElse(fiche.retenu(), 0))
                .sum();
        return List.of(
                new Chiffre(FormatFr.entier(legal), Phrases.de("objectif.apercu.legal"), null),
                new Chiffre(
                        FormatFr.entier(retenu),
                        Phrases.de("objectif.apercu.retenu"),
                        retenu == legal ? null : Phrases.de("objectif.apercu.ecart", Ecarts.signe(retenu - legal))));
    }

    private static List<String> attentions(Tableau tableau) {
        List<String> attentions = new ArrayList<>();
        attention(
                attentions,
                tableau,
                "objectif.attention.inconnu",
                fiche -> fiche.certain().isEmpty());
        attention(
                attentions,
                tableau,
                "objectif.attention.travail",
                fiche -> fiche.legal().base() != null && fiche.legal().base().estDeTravail());
        attention(
                attentions,
                tableau,
                "objectif.attention.raisons",
                fiche -> !fiche.raisonsManquantes().isEmpty());
        Repartition repartition = tableau.repartition();
        Stream<Constat> constats = repartition == null
                ? Stream.concat(
                        tableau.constats().stream(),
                        tableau.communes().stream().flatMap(fiche -> fiche.constats().stream()))
                : repartition.bloquants().stream();
        constats.filter(Constat::estBloquant).map(Constat::phrase).distinct().forEach(attentions::add);
        return attentions;
    }

    private static void attention(
            List<String> attentions, Tableau tableau, String cle, Predicate<FicheObjectif> concernee) {
        String communes = tableau.communes().stream()
                .filter(concernee)
                .map(FicheObjectif::nom)
                .collect(Collectors.joining(", "));
        if (!communes.isEmpty()) {
            attentions.add(Phrases.de(cle, communes));
        }
    }
}
