package fr.mixitesociale.redaction;

import fr.mixitesociale.socle.CodeInsee;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in a contract: a rubrique, and the commune it is about where there is one text for each.
 *
 * @param rubrique {@link Rubrique#cle()}
 */
public record Emplacement(String rubrique, @Nullable CodeInsee commune) {

    public static Emplacement de(Rubrique rubrique, @Nullable CodeInsee commune) {
        return new Emplacement(rubrique.cle(), rubrique.portee() == Rubrique.Portee.COMMUNE ? commune : null);
    }

    /** Identifier of the text there, known before anybody wrote it: two people who begin it meet on the same one. */
    public UUID id(UUID contrat) {
        return uuid(contrat + "/" + this.rubrique + "/" + codeOuVide());
    }

    /** Identifier of the notes a side keeps there. */
    UUID note(UUID contrat, UUID cote) {
        return uuid(contrat + "/" + this.rubrique + "/" + codeOuVide() + "/" + cote);
    }

    /** As stored: a key cannot hold a null. */
    String codeOuVide() {
        return commune == null ? "" : commune.valeur();
    }

    private static UUID uuid(String nom) {
        return UUID.nameUUIDFromBytes(nom.getBytes(StandardCharsets.UTF_8));
    }
}
