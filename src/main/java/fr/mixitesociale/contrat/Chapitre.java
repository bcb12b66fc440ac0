package fr.mixitesociale.contrat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the contract, brought as a bean by its own room. The contract screen, the summary and, later, the document
 * walk the same ordered list of chapters: adding one touches one room.
 */
public interface Chapitre {

    /** Its segment in the URL of the contract (« engagements »). */
    String cle();

    /** Its place in the official template (guide DHUP, annexe 3): 100 volet 1, 200 volet 2, 310 to 340 articles 1 to 4. */
    int ordre();

    /** « Article 1 · Engagements et actions ». */
    String titre();

    /** What the summary of the contract says of it to this person. */
    Apercu apercu(Participation participation);

    /**
     * @param chiffres two or three figures
     * @param attentions what is missing or deserves a look, each a full sentence; empty when there is nothing to say
     */
    record Apercu(List<Chiffre> chiffres, List<String> attentions) {
        public Apercu {
            chiffres = List.copyOf(chiffres);
            attentions = List.copyOf(attentions);
        }
    }

    /** @param valeur already written as French readers expect it */
    record Chiffre(String valeur, String libelle, @Nullable String detail) {}
}
