package fr.mixitesociale.acces;

import java.io.Serializable;
import java.util.UUID;

/**
 * The person in front of the screen or behind an API call.
 *
 * @param compte id of the account
 * @param identifiant login
 * @param nom displayed name
 * @param fonction displayed function (« Service habitat, CA du Val de Mirande »)
 */
public record Utilisateur(UUID compte, String identifiant, String nom, String fonction, Role role, Perimetre perimetre)
        implements Serializable {

    public boolean a(Role... roles) {
        for (Role attendu : roles) {
            if (role == attendu) {
                return true;
            }
        }
        return false;
    }
}
