package fr.mixitesociale.document.html;

import com.openhtmltopdf.extend.FSTextBreaker;
import fr.mixitesociale.socle.Phrases;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end on paper, as a French typesetter sees it: not within a date, a number or an elision, not before a
 * sign that French sets apart. People type plain spaces there; a screen forgives it, a narrow column does not.
 */
final class CoupureFrancaise implements FSTextBreaker {

    /** What stays together, where the ordinary rules would cut. */
    private static final Pattern INSECABLE = Pattern.compile(
            "\\d+(?:[/-]\\d+)+" // 05/11/2026, 2026-2028, 302-9-1
                    + "|(?:art\\. )?[LRD]\\. \\d" // art. L. 302-9-1
                    + "|\\p{L}[’'](?=\\p{L})." // l’EPF
                    + "|\\d{1,3}(?: \\d{3})+(?!\\d)(?: [%€])?" // 310 000 €
                    + "|\\d [%€]" // 40 %
                    + "|« ." // « La Halte
                    + "|. [»:;?!](?=[\\s,.)]|$)"); // Halte »

    private final BreakIterator lignes = BreakIterator.getLineInstance(Phrases.LANGUE);
    private Matcher ensembles = INSECABLE.matcher("");
    private boolean reste;

    @Override
    public void setText(String texte) {
        lignes.setText(texte);
        ensembles = INSECABLE.matcher(texte);
        reste = ensembles.find();
    }

    @Override
    public int next() {
        int coupure = lignes.next();
        while (coupure != BreakIterator.DONE && estDansUnEnsemble(coupure)) {
            coupure = lignes.next();
        }
        return coupure;
    }

    private boolean estDansUnEnsemble(int coupure) {
        while (reste && ensembles.end() <= coupure) {
            reste = ensembles.find(Math.max(ensembles.start() + 1, ensembles.end() - 1));
        }
        return reste && ensembles.start() < coupure;
    }
}
