package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.modele.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the contract, brought as a bean by its own room. The contract screen, the summary, the document and the
 * list of what is missing to sign walk the same ordered list of chapters: adding one touches one room.
 */
public interface Chapitre {

    /** Its segment in the URL of the contract (« engagements »). */
    String cle();

    /**
     * Its place in the official template (guide DHUP, annexe 3): 20 parties and preamble, 40 presentation, 100 volet 1, 200
     * volet 2, 310 to 340 articles 1 to 4.
     */
    int ordre();

    /** « Article 1 · Engagements et actions ». */
    String titre();

    /** What the summary of the contract says of it to this person. */
    Apercu apercu(Participation participation);

    /**
     * Its part of the text all the signatories read, as it stands now.
     *
     * @param lecture the portal's own reading, which hides nothing: what some signatories may not see is left out, or told
     *     without its details, by the chapter itself, since there is one text for all
     */
    default List<Section> sections(Participation lecture) {
        return List.of();
    }

    /** How far it is written, whoever asks. */
    default Completude completude(Participation lecture) {
        return Completude.SANS_OBJET;
    }

    /** What it lacks before the legal steps to come, whoever asks. */
    default List<PointDeControle> controles(Participation lecture) {
        return List.of();
    }

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
