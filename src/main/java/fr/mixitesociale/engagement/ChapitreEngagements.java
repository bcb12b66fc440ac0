package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Article 1 in the summary and in the text. */
@Component
class ChapitreEngagements implements Chapitre {

    static final String CLE = "engagements";
    static final int ORDRE = 310;

    private final EngagementsConsultation consultation;
    private final VigilancesConsultation vigilances;
    private final Clock horloge;

    ChapitreEngagements(EngagementsConsultation consultation, VigilancesConsultation vigilances, Clock horloge) {
        this.consultation = consultation;
        this.vigilances = vigilances;
        this.horloge = horloge;
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
        return Phrases.de("engagement.chapitre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        List<EngagementFiche> tous = consultation.lister(participation);
        return new Apercu(chiffres(tous), attentions(tous));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(Participation participation) {
        return List.of(TexteEngagements.section(
                participation.contrat(), consultation.lister(participation), vigilances.lister(participation)));
    }

    @Override
    @Transactional(readOnly = true)
    public Completude completude(Participation participation) {
        return ControlesEngagements.completude(consultation.lister(participation));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PointDeControle> controles(Participation participation) {
        return ControlesEngagements.points(consultation.lister(participation));
    }

    private List<Chiffre> chiffres(List<EngagementFiche> tous) {
        long themes = tous.stream().map(EngagementFiche::theme).distinct().count();
        return List.of(
                new Chiffre(
                        FormatFr.entier(tous.size()),
                        mot(tous.size(), "engagement.apercu.engagements"),
                        Phrases.de("engagement.apercu.themes", themes, Theme.values().length)),
                new Chiffre(
                        FormatFr.entier(nombre(tous, StatutEngagement.REALISE)),
                        mot(nombre(tous, StatutEngagement.REALISE), "engagement.apercu.realises"),
                        null),
                new Chiffre(
                        FormatFr.entier(nombre(tous, StatutEngagement.EN_COURS)),
                        Phrases.de("engagement.apercu.en_cours"),
                        retard(tous, LocalDate.now(horloge))));
    }

    private static @Nullable String retard(List<EngagementFiche> tous, LocalDate jour) {
        long enRetard = tous.stream().filter(e -> e.estEnRetardLe(jour)).count();
        return enRetard == 0 ? null : Phrases.de("engagement.apercu.dont_retard", enRetard);
    }

    private List<String> attentions(List<EngagementFiche> tous) {
        List<String> attentions = new ArrayList<>();
        Set<Theme> couverts = tous.stream().map(EngagementFiche::theme).collect(Collectors.toSet());
        if (!tous.isEmpty()) {
            Arrays.stream(Theme.values())
                    .filter(theme -> !couverts.contains(theme))
                    .forEach(theme -> attentions.add(Phrases.de("engagement.attention.theme", theme.libelle())));
        } else {
            attentions.add(Phrases.de("engagement.attention.aucun"));
        }
        LocalDate jour = LocalDate.now(horloge);
        attention(
                attentions,
                "engagement.attention.indicateur",
                tous,
                e -> !e.indicateur().estMesurable());
        attention(attentions, "engagement.attention.date", tous, e -> e.echeance() == null);
        attention(attentions, "engagement.attention.echu", tous, e -> e.estEchuLe(jour));
        return attentions;
    }

    private static void attention(
            List<String> attentions, String cle, List<EngagementFiche> tous, Predicate<EngagementFiche> aReprendre) {
        List<String> numeros =
                tous.stream().filter(aReprendre).map(EngagementFiche::numero).toList();
        if (!numeros.isEmpty()) {
            attentions.add(Phrases.de(numeros.size() == 1 ? cle + ".un" : cle, String.join(", ", numeros)));
        }
    }

    private static long nombre(List<EngagementFiche> tous, StatutEngagement statut) {
        return tous.stream().filter(e -> e.statut() == statut).count();
    }

    private static String mot(long nombre, String cle) {
        return Phrases.de(nombre >= 2 ? cle : cle + ".un");
    }
}
