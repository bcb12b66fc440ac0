package fr.mixitesociale.acces;

/**
 * An account just opened or given a new password. The password is shown once, to hand it over, and is kept nowhere.
 */
public record MotDePasseInitial(CompteFiche compte, String motDePasse) {

    @Override
    public String toString() {
        return "MotDePasseInitial[%s]".formatted(compte.identifiant());
    }
}
