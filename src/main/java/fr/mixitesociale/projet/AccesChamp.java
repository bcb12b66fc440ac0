package fr.mixitesociale.projet;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes one field of the entity as canonical text. */
record AccesChamp(Function<ProjetEntity, @Nullable String> lire, BiConsumer<ProjetEntity, @Nullable String> ecrire) {

    static AccesChamp texte(
            Function<ProjetEntity, @Nullable String> lire, BiConsumer<ProjetEntity, @Nullable String> ecrire) {
        return new AccesChamp(lire, ecrire);
    }

    static AccesChamp entier(
            Function<ProjetEntity, @Nullable Integer> lire, BiConsumer<ProjetEntity, @Nullable Integer> ecrire) {
        return new AccesChamp(
                projet -> {
                    Integer valeur = lire.apply(projet);
                    return valeur == null ? null : valeur.toString();
                },
                (projet, texte) -> ecrire.accept(projet, texte == null ? null : Integer.valueOf(texte)));
    }
}
