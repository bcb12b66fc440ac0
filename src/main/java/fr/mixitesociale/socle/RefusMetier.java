package fr.mixitesociale.socle;

import java.util.Arrays;
import java.util.List;

/**
 * A refusal that is shown to the person: what, why, what to do. Its sentence comes from the bundle; nothing was changed.
 * Anything else that is thrown is a bug and shows a generic notice with an incident number.
 */
public class RefusMetier extends RuntimeException {

    private final String cle;
    private final transient List<Object> parametres;

    public RefusMetier(String cle, Object... parametres) {
        super(Phrases.de(cle, parametres));
        this.cle = cle;
        this.parametres = List.copyOf(Arrays.asList(parametres));
    }

    /** Key of the sentence in the bundle. */
    public String cle() {
        return cle;
    }

    public List<Object> parametres() {
        return parametres;
    }
}
