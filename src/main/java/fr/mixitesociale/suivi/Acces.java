package fr.mixitesociale.suivi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a field is understood, read from its entity and written to it. */
record Acces<E>(Valeur valeur, Function<E, @Nullable String> lire, BiConsumer<E, @Nullable String> ecrire) {

    static <E> Acces<E> texte(
            int longueur, Function<E, @Nullable String> lire, BiConsumer<E, @Nullable String> ecrire) {
        return new Acces<>(Valeur.texte(longueur), lire, ecrire);
    }

    static <E> Acces<E> entier(
            int min, int max, Function<E, @Nullable Integer> lire, BiConsumer<E, @Nullable Integer> ecrire) {
        return new Acces<>(
                Valeur.entier(min, max),
                objet -> enTexte(lire.apply(objet)),
                (objet, texte) -> ecrire.accept(objet, texte == null ? null : Integer.valueOf(texte)));
    }

    static <E> Acces<E> date(Function<E, @Nullable LocalDate> lire, BiConsumer<E, @Nullable LocalDate> ecrire) {
        return new Acces<>(
                Valeur.DATE,
                objet -> enTexte(lire.apply(objet)),
                (objet, texte) -> ecrire.accept(objet, texte == null ? null : LocalDate.parse(texte)));
    }

    static <E> Acces<E> heure(Function<E, @Nullable LocalTime> lire, BiConsumer<E, @Nullable LocalTime> ecrire) {
        return new Acces<>(
                Valeur.HEURE,
                objet -> enTexte(lire.apply(objet)),
                (objet, texte) -> ecrire.accept(objet, texte == null ? null : LocalTime.parse(texte)));
    }

    static <E> Acces<E> signataire(Function<E, @Nullable UUID> lire, BiConsumer<E, @Nullable UUID> ecrire) {
        return new Acces<>(
                Valeur.SIGNATAIRE,
                objet -> enTexte(lire.apply(objet)),
                (objet, texte) -> ecrire.accept(objet, texte == null ? null : UUID.fromString(texte)));
    }

    static <E, C extends Enum<C>> Acces<E> choix(
            Class<C> type,
            Function<C, String> libelle,
            Function<E, @Nullable C> lire,
            BiConsumer<E, @Nullable C> ecrire) {
        return new Acces<>(
                Valeur.choix(type, libelle),
                objet -> {
                    @Nullable C choix = lire.apply(objet);
                    return choix == null ? null : choix.name();
                },
                (objet, texte) -> ecrire.accept(objet, texte == null ? null : Enum.valueOf(type, texte)));
    }

    static <E> Acces<E> ouiNon(Function<E, Boolean> lire, BiConsumer<E, Boolean> ecrire) {
        return new Acces<>(
                Valeur.OUI_NON,
                objet -> lire.apply(objet) ? "oui" : "non",
                (objet, texte) -> ecrire.accept(objet, "oui".equals(texte)));
    }

    /** The same, which cannot be emptied. */
    Acces<E> obligatoire() {
        return new Acces<>(valeur.obligatoire(), lire, ecrire);
    }

    private static @Nullable String enTexte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
