package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** From the code in a file to the current commune. */
@Component
class CodesDeCommune {

    private static final Pattern QUATRE_CHIFFRES = Pattern.compile("\\d{4}");

    private final Referentiel referentiel;

    CodesDeCommune(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /** @param actuel same as {@code publie} unless the commune has merged since */
    record Trouve(CodeInsee publie, CodeInsee actuel) {}

    Optional<Trouve> trouver(String texte) {
        return CodeInsee.lire(texte)
                .flatMap(code -> referentiel
                        .commune(code)
                        .or(() -> referentiel.communeSuccesseur(code))
                        .map(commune -> new Trouve(code, commune.code())));
    }

    /** A spreadsheet that took the code for a number dropped its first zero. */
    static boolean aPerduSonZero(String texte) {
        return QUATRE_CHIFFRES.matcher(texte).matches();
    }
}
