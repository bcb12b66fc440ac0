package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Article 3 of the template: projects, LLS, what waits and what deserves a look. */
@Component
public class ChapitreProjets implements Chapitre {

    public static final String CLE = "projets";
    public static final int ORDRE = 330;

    private final LectureProjets lecture;

    ChapitreProjets(LectureProjets lecture) {
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
        if (totaux.propositions() > 0) {
            attentions.add(Phrases.de("projet.apercu.propositions", totaux.propositions()));
        }
        if (totaux.alertes() > 0) {
            attentions.add(Phrases.de("projet.apercu.alertes", totaux.alertes()));
        }
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
}
