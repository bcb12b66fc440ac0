package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parties and the préambule. */
@Component
@Transactional(readOnly = true)
public class ChapitreParties implements Chapitre {

    public static final String CLE = "parties";
    public static final int ORDRE = 20;

    private static final String GUIDE = "preambule.source.guide";

    private final PartiesConsultation parties;
    private final ProseDesChapitres prose;
    private final TextePreambule texte;

    ChapitreParties(PartiesConsultation parties, ProseDesChapitres prose, TextePreambule texte) {
        this.parties = parties;
        this.prose = prose;
        this.texte = texte;
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
        return Phrases.de("preambule.parties.titre");
    }

    @Override
    public Apercu apercu(Participation participation) {
        List<FichePartie> toutes = parties.lister(participation);
        Completude textes = prose.lire(participation, CLE).completude();
        return new Apercu(
                List.of(
                        new Chiffre(
                                Phrases.de(
                                        "preambule.sur",
                                        FormatFr.entier(toutes.stream()
                                                .filter(FichePartie::estRepresentee)
                                                .count()),
                                        FormatFr.entier(toutes.size())),
                                Phrases.de("preambule.apercu.representees"),
                                null),
                        new Chiffre(
                                Phrases.de(
                                        "preambule.sur",
                                        FormatFr.entier(textes.faits()),
                                        FormatFr.entier(textes.attendus())),
                                Phrases.de("preambule.apercu.textes"),
                                null)),
                Stream.concat(sansRepresentant(toutes).stream(), textes.manques().stream())
                        .toList());
    }

    @Override
    public List<Section> sections(Participation lecture) {
        return List.of(
                PartiesImprimees.section(parties.lister(lecture)),
                texte.section(lecture.contrat(), prose.lire(lecture, CLE)));
    }

    @Override
    public Completude completude(Participation lecture) {
        List<FichePartie> obligatoires = parties.lister(lecture).stream()
                .filter(fiche -> fiche.signataire().obligatoire())
                .toList();
        List<String> manques = sansRepresentant(obligatoires);
        return new Completude(obligatoires.size() - manques.size(), obligatoires.size(), manques)
                .plus(prose.lire(lecture, CLE).completude());
    }

    @Override
    public List<PointDeControle> controles(Participation lecture) {
        List<FichePartie> toutes = parties.lister(lecture);
        ProseDuChapitre textes = prose.lire(lecture, CLE);
        List<PointDeControle> points = new ArrayList<>(textes.controles("preambule.texte", Phrases.de(GUIDE)));
        toutes.stream()
                .filter(fiche -> fiche.signataire().obligatoire() && !fiche.estRepresentee())
                .map(ChapitreParties::manqueUnRepresentant)
                .forEach(points::add);
        if (FichePartie.departementASuggerer(toutes)) {
            points.add(new PointDeControle(
                    "preambule.departement",
                    Gravite.RECOMMANDE,
                    Jalon.PROJET,
                    Phrases.de("preambule.departement.suggere"),
                    Phrases.de("preambule.source.departement"),
                    CLE,
                    null));
        }
        return points;
    }

    private static PointDeControle manqueUnRepresentant(FichePartie fiche) {
        return new PointDeControle(
                "preambule.representant",
                Gravite.BLOQUANT,
                Jalon.SIGNATURE,
                Phrases.de("preambule.sans_representant", fiche.signataire().nom()),
                Phrases.de("preambule.source.parties"),
                CLE,
                fiche.signataire().nature() == NatureSignataire.COMMUNE
                        ? fiche.signataire().code()
                        : null);
    }

    private static List<String> sansRepresentant(List<FichePartie> parties) {
        return parties.stream()
                .filter(fiche -> fiche.signataire().obligatoire() && !fiche.estRepresentee())
                .map(fiche -> Phrases.de(
                        "preambule.sans_representant", fiche.signataire().nom()))
                .toList();
    }
}
