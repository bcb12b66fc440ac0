package fr.mixitesociale.socle;

import org.jspecify.annotations.Nullable;

/**
 * « Something happened on this contract »: where to look, never what it holds. A screen that hears it reads again with
 * its own person's rights, so that a signal can reveal nothing.
 *
 * @param contratId the contract, or {@link #TOUT}
 * @param objet kind of the object, as in {@link Changement}
 * @param id the object's identifier within its kind
 * @param auteur login of the person
 * @param detail for the kinds that need a word more (presence); never contents
 */
public record Signal(
        String contratId,
        String objet,
        String id,
        String auteur,
        @Nullable String detail) {

    /** Signals may have been missed: whoever hears this reads everything again. */
    public static final String TOUT = "*";

    static final Signal RELIRE = new Signal(TOUT, TOUT, TOUT, "", null);

    static Signal de(Changement changement, String contratId) {
        return new Signal(contratId, changement.objet(), changement.id(), changement.auteur(), null);
    }

    public boolean demandeToutRelire() {
        return TOUT.equals(objet);
    }
}
