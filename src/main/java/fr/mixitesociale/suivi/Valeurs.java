package fr.mixitesociale.suivi;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Canonical values of the fields of an object that hold something. */
final class Valeurs {

    private Valeurs() {}

    static <E, C extends Enum<C> & ChampSuivi<E>> Map<C, String> de(E objet, Class<C> champs) {
        Map<C, String> valeurs = new EnumMap<>(champs);
        for (C champ : champs.getEnumConstants()) {
            @Nullable String valeur = champ.lire(objet);
            if (valeur != null) {
                valeurs.put(champ, valeur);
            }
        }
        return valeurs;
    }
}
