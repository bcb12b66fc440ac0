package fr.mixitesociale.socle;

/** A typed value that cannot be taken: shown under its field, which keeps what was typed. */
public class ValeurRefusee extends RefusMetier {

    private final String champ;

    /** @param champ {@link Champ#cle()} of the field */
    public ValeurRefusee(String champ, String cle, Object... parametres) {
        super(cle, parametres);
        this.champ = champ;
    }

    public String champ() {
        return champ;
    }
}
