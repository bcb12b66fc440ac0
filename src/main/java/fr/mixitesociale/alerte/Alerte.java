package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.SujetAlerte;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert of one person, now.
 *
 * @param cle fingerprint of what is said: when a room says something else of the same thing, it is another one
 * @param lue whether the person marked this information as read; never so for an action
 */
public record Alerte(String cle, SujetAlerte sujet, CarteAccueil carte, boolean lue) {

    static Alerte de(SujetAlerte sujet, CarteAccueil carte) {
        return new Alerte(empreinte(sujet, carte), sujet, carte, false);
    }

    Alerte lue(boolean vue) {
        return new Alerte(cle, sujet, carte, vue && !estAction());
    }

    public boolean estAction() {
        return carte.genre() == Genre.A_FAIRE;
    }

    /** Whether it still asks for something: to act, or to read. */
    public boolean estOuverte() {
        return !lue;
    }

    public @Nullable UUID contrat() {
        return carte.contrat();
    }

    public boolean estEnRetard(LocalDate jour) {
        return carte.echeance() != null && carte.echeance().isBefore(jour);
    }

    private static String empreinte(SujetAlerte sujet, CarteAccueil carte) {
        String dit = String.join(
                "\n",
                sujet.name(),
                carte.genre().name(),
                carte.titre(),
                carte.texte(),
                String.valueOf(carte.echeance()),
                carte.lien());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(dit.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
