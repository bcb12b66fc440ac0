package fr.mixitesociale.acces;

import org.jspecify.annotations.Nullable;

/** What may change in an account besides its state and its password; the login never does: the journal names it. */
public record DescriptionCompte(
        String nom, String fonction, @Nullable String courriel, Role role, Perimetre perimetre) {

    public DescriptionCompte {
        nom = nom.strip();
        fonction = fonction.strip();
    }
}
