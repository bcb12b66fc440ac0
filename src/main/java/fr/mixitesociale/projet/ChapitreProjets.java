package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.objectif.ObjectifsRetenus;
import fr.mixitesociale.projet.LectureProjets.Attentions;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Article 3 of the template: projects, LLS, what waits and what deserves a look. */
@Component
public class ChapitreProjets implements Chapitre {

    public static final String CLE = "projets";
    public static final int ORDRE = 330;

    private final LectureProjets lecture;
    private final ObjectifsRetenus objectifs;
    private final ProseDesChapitres prose;
    private final Referentiel referentiel;
    private final List<ApercuAnnexe> annexes;
    private final List<ReponseAuManque> reponses;

    ChapitreProjets(
            LectureProjets lecture,
            ObjectifsRetenus objectifs,
            ProseDesChapitres prose,
            Referentiel referentiel,
            List<ApercuAnnexe> annexes,
            List<ReponseAuManque> reponses) {
        this.reponses = List.copyOf(reponses);
        this.annexes = List.copyOf(annexes);
        this.lecture = lecture;
        this.objectifs = objectifs;
        this.prose = prose;
        this.referentiel = referentiel;
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
        return Phrases.de("projet.chapitre.titre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        TotauxProjets totaux = lecture.totaux(participation, CritereProjets.TOUS);
        List<String> attentions = new ArrayList<>();
        if (totaux.nombre() == 0) {
            attentions.add(Phrases.de("projet.apercu.vide"));
        }
        Attentions attend = lecture.attentions(participation);
        if (attend.propositions() > 0) {
            attentions.add(Phrases.de("projet.apercu.propositions", attend.propositions()));
        }
        if (attend.alertes() > 0) {
            attentions.add(Phrases.de("projet.apercu.alertes", attend.alertes()));
        }
        annexes.forEach(annexe -> attentions.addAll(annexe.attentions(participation)));
        return new Apercu(
                List.of(
                        new Chiffre(FormatFr.entier(totaux.nombre()), Phrases.de("projet.apercu.projets"), null),
                        new Chiffre(
                                FormatFr.entier(totaux.somme(ColonneProjet.LLS)),
                                Phrases.de("projet.apercu.lls"),
                                Phrases.de(
                                        "projet.apercu.non_ventile",
                                        FormatFr.entier(totaux.somme(ColonneProjet.NON_VENTILE))))),
                attentions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(Participation participation) {
        return List.of(TexteProjets.section(
                participation.contrat(),
                tous(participation),
                this::nom,
                prose.lire(participation, CLE),
                reponses(participation)));
    }

    @Override
    @Transactional(readOnly = true)
    public Completude completude(Participation participation) {
        return couverture(participation).completude();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PointDeControle> controles(Participation participation) {
        return couverture(participation).points();
    }

    private CouvertureObjectif couverture(Participation participation) {
        return new CouvertureObjectif(
                participation.contrat(),
                tous(participation),
                objectifs.de(participation),
                prose.lire(participation, CLE),
                reponses(participation).keySet(),
                this::nom);
    }

    private Map<CodeInsee, List<String>> reponses(Participation participation) {
        Map<CodeInsee, List<String>> engagements = new HashMap<>();
        reponses.forEach(reponse -> engagements.putAll(reponse.engagements(participation)));
        return engagements;
    }

    private List<Projet> tous(Participation participation) {
        List<Projet> projets = new ArrayList<>();
        lecture.parcourir(participation, CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, projets::add);
        return projets;
    }

    private String nom(String commune) {
        return referentiel.commune(new CodeInsee(commune)).map(Commune::nom).orElse(commune);
    }
}
