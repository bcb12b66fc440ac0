package fr.mixitesociale.socle;

import fr.mixitesociale.socle.Changement.Valeurs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merge by field, with the object locked by the caller. A field is written when it still holds what the person read;
 * when it holds something else than what they read and than what they typed, it is left alone and told.
 *
 * @param changes fields written, before and after, as the journal wants them
 * @param heurts fields left alone: (stored now, typed)
 */
public record Fusion(Map<String, Valeurs> changes, Map<String, Valeurs> heurts) {

    /**
     * Applies {@code saisie} to {@code objet}.
     *
     * @throws ValeurRefusee when a typed value cannot be understood: nothing was written
     * @throws IllegalArgumentException for a field the object does not have
     */
    public static <T> Fusion appliquer(T objet, List<? extends Champ<T>> champs, Saisie saisie) {
        Map<String, Champ<T>> parCle = champs.stream().collect(Collectors.toMap(Champ::cle, Function.identity()));
        Map<Champ<T>, Valeurs> normalisees = new LinkedHashMap<>();
        saisie.champs().forEach((cle, valeurs) -> {
            Champ<T> champ = parCle.get(cle);
            if (champ == null) {
                throw new IllegalArgumentException("No field '%s'".formatted(cle));
            }
            normalisees.put(champ, new Valeurs(valeurs.avant(), champ.normaliser(valeurs.apres())));
        });
        Map<String, Valeurs> changes = new LinkedHashMap<>();
        Map<String, Valeurs> heurts = new LinkedHashMap<>();
        normalisees.forEach((champ, valeurs) -> {
            @Nullable String actuelle = champ.lire(objet);
            @Nullable String voulue = valeurs.apres();
            if (Objects.equals(actuelle, voulue)) {
                return;
            }
            if (Objects.equals(actuelle, valeurs.avant())) {
                champ.ecrire(objet, voulue);
                changes.put(champ.cle(), new Valeurs(actuelle, voulue));
            } else {
                heurts.put(champ.cle(), new Valeurs(actuelle, voulue));
            }
        });
        return new Fusion(changes, heurts);
    }
}
