package fr.mixitesociale.socle;

/**
 * A refusal for want of a right, with a reason the person may know: what they may not do, why, and who may. Where the
 * reason would tell that a hidden object exists, the service throws {@code AccessDeniedException} instead.
 */
public class RefusDroit extends RefusMetier {

    public RefusDroit(String cle, Object... parametres) {
        super(cle, parametres);
    }
}
