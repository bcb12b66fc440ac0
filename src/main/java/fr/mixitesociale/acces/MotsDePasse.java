package fr.mixitesociale.acces;

import fr.mixitesociale.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a password must be, and how one is drawn. Length rather than riddles: twelve characters, with throttled login. */
final class MotsDePasse {

    static final int LONGUEUR_MIN = 12;

    /** Without the letters and digits people mistake for one another when they read a password aloud. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPES = 4;
    private static final SecureRandom HASARD = new SecureRandom();

    private MotsDePasse() {}

    /** Sixteen characters in four groups: about 79 bits. */
    static String tirer() {
        return IntStream.range(0, GROUPES).mapToObj(_ -> groupe()).collect(Collectors.joining("-"));
    }

    private static String groupe() {
        return HASARD.ints(4, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    static boolean estTropCourt(String motDePasse) {
        return motDePasse.codePointCount(0, motDePasse.length()) < LONGUEUR_MIN;
    }

    /** Refuses a password that is too short, too long for bcrypt, or says the login. */
    static void verifier(String motDePasse, String identifiant) {
        if (estTropCourt(motDePasse)) {
            throw new RefusMetier("acces.mot_de_passe.court", LONGUEUR_MIN);
        }
        if (motDePasse.getBytes(StandardCharsets.UTF_8).length > VerificationMotDePasse.OCTETS_MAX) {
            throw new RefusMetier("acces.mot_de_passe.long", VerificationMotDePasse.OCTETS_MAX);
        }
        if (motDePasse.toLowerCase(Locale.ROOT).contains(identifiant)) {
            throw new RefusMetier("acces.mot_de_passe.identifiant");
        }
    }
}
