package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Map;

/** Engagements of article 1 meant to fill the gap of a list under its objective; brought by the room that keeps the link. */
public interface ReponseAuManque {

    /** « Engagement 1.2 : … », by commune; a commune for which none was chosen is absent. */
    Map<CodeInsee, List<String>> engagements(Participation participation);
}
