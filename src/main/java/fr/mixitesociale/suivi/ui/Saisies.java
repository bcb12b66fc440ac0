package fr.mixitesociale.suivi.ui;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a dialog sends: only the fields that were changed in it. */
final class Saisies {

    private Saisies() {}

    static <C extends Champ<?>> Saisie de(
            UUID id, long version, C[] champs, Map<C, String> lues, Map<C, String> saisies) {
        Map<String, Valeurs> changes = new LinkedHashMap<>();
        for (C champ : champs) {
            String lue = lues.get(champ);
            String saisie = saisies.getOrDefault(champ, "");
            if (!Objects.requireNonNullElse(lue, "").equals(saisie)) {
                changes.put(champ.cle(), new Valeurs(lue, saisie));
            }
        }
        return new Saisie(id, version, changes);
    }

    /** A field someone else changed meanwhile keeps the dialog open, with their value told. */
    static void verifier(ResultatSaisie resultat) {
        resultat.collisions().stream().findFirst().ifPresent(collision -> {
            throw new RefusMetier(
                    "suivi.collision",
                    Objects.requireNonNullElse(collision.auteur(), ""),
                    Objects.requireNonNullElse(collision.sienne(), ""));
        });
    }
}
