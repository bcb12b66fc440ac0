package fr.mixitesociale.acces;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open an account. The login is compared in lower case: two people cannot differ by case only.
 *
 * @param courriel where the person can be written to, if known
 */
public record NouveauCompte(
        String identifiant,
        String nom,
        String fonction,
        @Nullable String courriel,
        Role role,
        Perimetre perimetre) {

    private static final Pattern FORME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    public NouveauCompte {
        identifiant = normaliser(identifiant);
        nom = nom.strip();
        fonction = fonction.strip();
    }

    /** A login as it is stored and compared. */
    static String normaliser(String saisie) {
        return saisie.strip().toLowerCase(Locale.ROOT);
    }

    /** « systeme » signs the portal's own work and can belong to nobody. */
    boolean identifiantAdmis() {
        return aLaForme(identifiant) && !identifiant.equals(Systeme.IDENTIFIANT);
    }

    static boolean aLaForme(String identifiant) {
        return FORME.matcher(identifiant).matches();
    }
}
