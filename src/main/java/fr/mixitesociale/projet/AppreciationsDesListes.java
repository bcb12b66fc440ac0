package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.redaction.ProseDesChapitres;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.socle.CodeInsee;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the signatories wrote of a list under its objective, for the room that measures the gap. */
@Component
public class AppreciationsDesListes {

    private final ProseDesChapitres prose;

    AppreciationsDesListes(ProseDesChapitres prose) {
        this.prose = prose;
    }

    /** By commune; those of which nothing is written are absent. */
    public Map<CodeInsee, String> textes(Participation participation) {
        ProseDuChapitre chapitre = prose.lire(participation, ChapitreProjets.CLE);
        Map<CodeInsee, String> textes = new HashMap<>();
        participation
                .contrat()
                .communes()
                .forEach(commune -> chapitre.texte(RubriquesProjets.APPRECIATION, commune)
                        .ifPresent(texte -> textes.put(commune, texte)));
        return textes;
    }
}
