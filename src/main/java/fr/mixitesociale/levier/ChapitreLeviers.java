package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Volet 2: outils et leviers d’action pour le développement du logement social. */
@Component
@Transactional(readOnly = true)
class ChapitreLeviers implements Chapitre {

    static final String CLE = "leviers";
    private static final int ORDRE = 200;

    private final Grilles grilles;
    private final ProseDesChapitres prose;
    private final VigilancesConsultation vigilances;
    private final TexteDesLeviers texte;
    private final ControlesDesLeviers controles;
    private final ReponsesPartagees partagees;

    ChapitreLeviers(
            Grilles grilles,
            ProseDesChapitres prose,
            VigilancesConsultation vigilances,
            TexteDesLeviers texte,
            ControlesDesLeviers controles,
            ReponsesPartagees partagees) {
        this.grilles = grilles;
        this.prose = prose;
        this.vigilances = vigilances;
        this.texte = texte;
        this.controles = controles;
        this.partagees = partagees;
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
        return Phrases.de("levier.chapitre");
    }

    @Override
    public Apercu apercu(Participation participation) {
        Completude completude = completude(participation);
        int points = points(participation).size();
        int questions = grilles.toutes().stream()
                .flatMap(grille -> grille.sections().stream())
                .mapToInt(section -> section.questions().size())
                .sum();
        long repondues = partagees.lire(participation).questionsRepondues(participation);
        List<String> attentions = new ArrayList<>();
        if (repondues == 0) {
            attentions.add(Phrases.de("levier.attention.grilles"));
        }
        return new Apercu(
                List.of(
                        new Chiffre(
                                completude.pourcent() + "\u00a0%",
                                Phrases.de("levier.apercu.analyse"),
                                Phrases.de("levier.apercu.textes", completude.faits(), completude.attendus())),
                        new Chiffre(
                                Phrases.de("levier.apercu.sur", FormatFr.entier(repondues), questions),
                                Phrases.de("levier.apercu.questions"),
                                null),
                        new Chiffre(
                                FormatFr.entier(points),
                                Phrases.de(points >= 2 ? "levier.apercu.vigilances" : "levier.apercu.vigilances.un"),
                                null)),
                attentions);
    }

    @Override
    public List<Section> sections(Participation lecture) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                CLE,
                Phrases.de("levier.texte.titre"),
                Portee.DESCRIPTIVE,
                texte.analyse(lecture, prose.lire(lecture, CLE), points(lecture))));
        ReponsesPartagees.Tableau reponses = partagees.lire(lecture);
        if (!reponses.estVide()) {
            sections.add(new Section(
                    CLE + "-grilles", Phrases.de("levier.texte.grilles"), Portee.DESCRIPTIVE, texte.grilles(reponses)));
        }
        return sections;
    }

    @Override
    public Completude completude(Participation lecture) {
        return prose.lire(lecture, CLE).completude();
    }

    @Override
    public List<PointDeControle> controles(Participation lecture) {
        return controles.de(lecture, prose.lire(lecture, CLE), points(lecture), partagees.lire(lecture));
    }

    private List<PointDeVigilance> points(Participation participation) {
        return vigilances.lister(participation.contrat().id(), PlaceVigilance.VOLET_2);
    }
}
