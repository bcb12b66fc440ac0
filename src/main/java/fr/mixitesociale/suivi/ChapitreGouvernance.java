package fr.mixitesociale.suivi;

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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Article 4, in the summary and in the text of the contract. */
@Component
public class ChapitreGouvernance implements Chapitre {

    public static final String CLE = "gouvernance";
    public static final int ORDRE = 340;

    /** What the template wants written, field by field; the compositions come besides. */
    private static final List<ChampGouvernance> ATTENDUS = List.of(
            ChampGouvernance.COPIL_PAR_AN,
            ChampGouvernance.COPIL_ATTENDUS,
            ChampGouvernance.COPIL_ANIMATEUR,
            ChampGouvernance.BILAN_AUTEUR,
            ChampGouvernance.GROUPE_FONCTIONNEMENT,
            ChampGouvernance.GROUPE_ANIMATEUR,
            ChampGouvernance.DUREE_AU,
            ChampGouvernance.REVOYURE_MOIS);

    private final LectureSuivi lecture;
    private final Clock horloge;

    ChapitreGouvernance(LectureSuivi lecture, Clock horloge) {
        this.lecture = lecture;
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
        return Phrases.de("suivi.chapitre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        FicheGouvernance fiche = lecture.gouvernance(participation);
        List<Reunion> reunions = lecture.duContrat(Sorte.REUNION, participation, "o.jour, o.debut, o.id");
        return new Apercu(chiffres(fiche, reunions), attentions(fiche));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(Participation participation) {
        return List.of(TexteGouvernance.de(lecture.gouvernance(participation)));
    }

    @Override
    @Transactional(readOnly = true)
    public Completude completude(Participation participation) {
        FicheGouvernance fiche = lecture.gouvernance(participation);
        List<String> manques = new ArrayList<>();
        for (Instance instance : Instance.values()) {
            if (fiche.membres(instance).isEmpty()) {
                manques.add(Phrases.de("suivi.manque.composition." + instance.name()));
            }
        }
        ATTENDUS.stream()
                .filter(champ -> fiche.texte(champ).isEmpty())
                .forEach(champ -> manques.add(Phrases.de("suivi.manque.champ", champ.libelle())));
        int attendus = ATTENDUS.size() + Instance.values().length;
        return new Completude(attendus - manques.size(), attendus, manques);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PointDeControle> controles(Participation participation) {
        return ControlesGouvernance.de(lecture.gouvernance(participation));
    }

    private List<Chiffre> chiffres(FicheGouvernance fiche, List<Reunion> reunions) {
        List<Chiffre> chiffres = new ArrayList<>();
        int membres = fiche.membres(Instance.COPIL).size();
        chiffres.add(new Chiffre(
                FormatFr.entier(membres), Phrases.de("suivi.apercu.copil" + (membres < 2 ? ".un" : "")), null));
        prochaine(reunions)
                .ifPresent(reunion -> chiffres.add(new Chiffre(
                        FormatFr.date(reunion.jour), Phrases.de("suivi.apercu.prochaine"), reunion.intitule)));
        long tenues = reunions.stream()
                .filter(reunion -> reunion.statut == StatutReunion.TENUE)
                .count();
        if (tenues > 0) {
            chiffres.add(new Chiffre(
                    FormatFr.entier(tenues), Phrases.de("suivi.apercu.tenues" + (tenues < 2 ? ".un" : "")), null));
        }
        return chiffres;
    }

    private Optional<Reunion> prochaine(List<Reunion> reunions) {
        LocalDate jour = LocalDate.now(horloge);
        return reunions.stream()
                .filter(reunion -> reunion.statut == StatutReunion.PREVUE && !reunion.jour.isBefore(jour))
                .findFirst();
    }

    /** While it is being written only: afterwards nothing can be done about it here. */
    private static List<String> attentions(FicheGouvernance fiche) {
        return fiche.contrat().redactionOuverte(CLE)
                ? ControlesGouvernance.de(fiche).stream()
                        .map(PointDeControle::phrase)
                        .limit(3)
                        .toList()
                : List.of();
    }
}
