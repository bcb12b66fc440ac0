package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import java.util.List;

/** What another room that follows the projects adds to their card in the summary; brought as a bean. */
public interface ApercuAnnexe {

    /** Full sentences; empty when there is nothing to say. */
    List<String> attentions(Participation participation);
}
