package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The presentation of each commune, after that of the EPCI they share where there are several. */
@Component
public class ChapitrePresentation implements Chapitre {

    public static final String CLE = "presentation";
    public static final int ORDRE = 40;

    private final ProseDesChapitres prose;

    ChapitrePresentation(ProseDesChapitres prose) {
        this.prose = prose;
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
        return Phrases.de("preambule.presentation.titre");
    }

    @Override
    public Apercu apercu(Participation participation) {
        Completude textes = completude(participation);
        return new Apercu(
                List.of(new Chiffre(
                        Phrases.de(
                                "preambule.sur", FormatFr.entier(textes.faits()), FormatFr.entier(textes.attendus())),
                        Phrases.de("preambule.apercu.textes"),
                        null)),
                textes.manques());
    }

    @Override
    public List<Section> sections(Participation lecture) {
        Contrat contrat = lecture.contrat();
        ProseDuChapitre textes = prose.lire(lecture, CLE);
        List<Section> sections = new ArrayList<>();
        if (contrat.communes().size() > 1) {
            sections.add(section("groupement", groupement(contrat), textes, Portee.GROUPEMENT, null));
        }
        contrat.communes()
                .forEach(commune -> sections.add(section(
                        commune.valeur(),
                        contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                                .map(Signataire::nom)
                                .map(nom -> Phrases.de(
                                        "preambule.presentation.commune",
                                        nom.substring(0, 1).toLowerCase(Phrases.LANGUE) + nom.substring(1)))
                                .orElseThrow(),
                        textes,
                        Portee.COMMUNE,
                        commune)));
        return sections;
    }

    @Override
    public Completude completude(Participation lecture) {
        return prose.lire(lecture, CLE).completude();
    }

    @Override
    public List<PointDeControle> controles(Participation lecture) {
        return prose.lire(lecture, CLE).controles("presentation.texte", Phrases.de("preambule.source.guide"));
    }

    private static Section section(
            String cle, String titre, ProseDuChapitre textes, Portee portee, @Nullable CodeInsee commune) {
        List<Bloc> blocs = textes.rubriques().stream()
                .filter(rubrique -> rubrique.portee() == portee)
                .flatMap(rubrique -> textes.blocsTitres(1, rubrique, commune).stream())
                .toList();
        return new Section(CLE + "-" + cle, titre, Section.Portee.DESCRIPTIVE, blocs);
    }

    private static String groupement(Contrat contrat) {
        return contrat.signataires().stream()
                .filter(signataire ->
                        signataire.nature() == NatureSignataire.EPT || signataire.nature() == NatureSignataire.EPCI)
                .map(Signataire::nom)
                .findFirst()
                .map(nom -> Phrases.de("preambule.presentation.groupement", nom))
                .orElseGet(() -> Phrases.de("preambule.presentation.groupement_sans_nom"));
    }
}
