package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.inventaire.ContratsDesCommunes;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The latest contract of each commune, among those the current person may see. */
@Component
class ContratsCouvrants implements ContratsDesCommunes {

    private final ContratsConsultation contrats;

    ContratsCouvrants(ContratsConsultation contrats) {
        this.contrats = contrats;
    }

    @Override
    public Map<CodeInsee, Mention> mentions() {
        Map<CodeInsee, Mention> mentions = new HashMap<>();
        for (Contrat contrat : contrats.mesContrats()) {
            Mention mention = new Mention(
                    Phrases.de(
                            "contrat.mention",
                            contrat.periode().libelle(),
                            contrat.statut().libelle()),
                    ContratsNavigation.contrat(contrat.id()));
            // latest period first: the first one told stays
            contrat.communes().forEach(commune -> mentions.putIfAbsent(commune, mention));
        }
        return mentions;
    }
}
