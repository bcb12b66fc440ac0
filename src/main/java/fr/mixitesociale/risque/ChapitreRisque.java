package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Où en sommes-nous », in the summary of the contract. It adds nothing to the text: what it says changes every day. */
@Component
public class ChapitreRisque implements Chapitre {

    public static final String CLE = "avancement";
    public static final int ORDRE = 350;

    private final LectureSituations lecture;
    private final Clock horloge;

    ChapitreRisque(LectureSituations lecture, Clock horloge) {
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
        return Phrases.de("risque.chapitre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        SituationContrat situation = Objects.requireNonNull(lecture.des(List.of(participation), LocalDate.now(horloge))
                .get(participation.contrat().id()));
        Bilan bilan = situation.ensemble();
        List<Chiffre> chiffres = new ArrayList<>();
        for (Niveau niveau : Niveau.values()) {
            int projets = bilan.projets(niveau).size();
            chiffres.add(new Chiffre(
                    FormatFr.entier(bilan.logements(niveau)),
                    niveau.libelle(),
                    Phrases.de("risque.apercu.projets", projets, FormatFr.entier(projets))));
        }
        return new Apercu(chiffres, List.of(situation.phrase()));
    }
}
