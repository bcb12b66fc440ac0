package fr.mixitesociale.levier;

/**
 * What is answered: a question of a grid, or one of its sub-questions.
 *
 * @param id « A4.1.1 » for a question, « A4.1.1.3 » for its third sub-question; kept with the answers, never used again
 */
public record Element(String id, String texte) {

    private static final int PARTIES_D_UNE_SECTION = 2;

    /** Id of the section it stands in: « A4.1 ». */
    public String section() {
        return sectionDe(id);
    }

    static String sectionDe(String element) {
        String[] parties = element.split("\\.");
        return parties.length < PARTIES_D_UNE_SECTION ? element : parties[0] + "." + parties[1];
    }
}
