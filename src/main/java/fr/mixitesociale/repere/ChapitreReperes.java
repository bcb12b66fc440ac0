package fr.mixitesociale.repere;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Volet 1 in the text, and in the summary: rate and missing dwellings of the commune, or how many communes have an inventory. */
@Component
public class ChapitreReperes implements Chapitre {

    public static final String CLE = "reperes";
    private static final int ORDRE = 100;
    /** Rate and missing dwellings: the bilans are read in the chapter. */
    private static final int CHIFFRES = 2;

    private final FicheConsultation fiches;
    private final ProseDesChapitres prose;

    ChapitreReperes(FicheConsultation fiches, ProseDesChapitres prose) {
        this.fiches = fiches;
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
        return Phrases.de("repere.titre");
    }

    @Override
    public Apercu apercu(Participation participation) {
        Contrat contrat = participation.contrat();
        List<CodeInsee> communes = contrat.communes();
        return communes.size() == 1
                ? fiches.fiche(communes.getFirst())
                        .map(fiche -> uneCommune(fiche, contrat))
                        .orElseThrow()
                : plusieurs(communes, contrat);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(Participation lecture) {
        return List.of(TexteReperes.section(lecture.contrat(), fiches(lecture.contrat()), prose.lire(lecture, CLE)));
    }

    /** The texts, and for each commune the inventory the objective is computed on. */
    @Override
    @Transactional(readOnly = true)
    public Completude completude(Participation lecture) {
        Contrat contrat = lecture.contrat();
        List<String> manques = attentions(fiches(contrat), contrat);
        return prose.lire(lecture, CLE).completude().plus(new Completude(1 - manques.size(), 1, manques));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PointDeControle> controles(Participation lecture) {
        return completude(lecture).manques().stream()
                .map(manque -> new PointDeControle(
                        "repere.incomplet",
                        Gravite.RECOMMANDE,
                        Jalon.PROJET,
                        Phrases.de("repere.controle", manque),
                        Phrases.de("repere.controle.source"),
                        CLE,
                        null))
                .toList();
    }

    private List<FicheCommune> fiches(Contrat contrat) {
        return contrat.communes().stream()
                .flatMap(code -> fiches.fiche(code).stream())
                .toList();
    }

    private static Apercu uneCommune(FicheCommune fiche, Contrat contrat) {
        return new Apercu(
                fiche.chiffres().stream()
                        .limit(CHIFFRES)
                        .map(ChapitreReperes::chiffre)
                        .toList(),
                attentions(List.of(fiche), contrat));
    }

    private static Chiffre chiffre(ChiffreFiche chiffre) {
        String complement = chiffre.complement();
        String valeur = complement == null ? chiffre.valeur() : chiffre.valeur() + " " + complement;
        return new Chiffre(valeur, chiffre.libelle(), chiffre.sens());
    }

    private Apercu plusieurs(List<CodeInsee> communes, Contrat contrat) {
        List<FicheCommune> toutes =
                communes.stream().flatMap(code -> fiches.fiche(code).stream()).toList();
        long connues =
                toutes.stream().filter(fiche -> !fiche.inventaires().isEmpty()).count();
        return new Apercu(
                List.of(
                        new Chiffre(FormatFr.entier(communes.size()), Phrases.de("repere.communes"), null),
                        new Chiffre(FormatFr.entier(connues), Phrases.de("repere.avec_inventaire"), null)),
                attentions(toutes, contrat));
    }

    /** The legal base is the inventory of 1 January of the year before the period (art. L. 302-8, VII CCH). */
    private static List<String> attentions(List<FicheCommune> fiches, Contrat contrat) {
        int base = contrat.periode().debut() - 1;
        List<String> sansBase = fiches.stream()
                .filter(fiche -> fiche.inventaires().stream().noneMatch(i -> i.annee() == base))
                .map(fiche -> fiche.identite().nom())
                .toList();
        return Stream.of(
                        sansBase.isEmpty()
                                ? null
                                : Phrases.de("repere.sans_base", String.valueOf(base), String.join(", ", sansBase)))
                .filter(Objects::nonNull)
                .toList();
    }
}
