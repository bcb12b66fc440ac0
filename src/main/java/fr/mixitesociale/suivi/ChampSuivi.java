package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field of an object of this room. Implemented by enums. */
interface ChampSuivi<E> extends Champ<E> {

    /** Constant of the enum. */
    String name();

    /** Start of the keys of its sentences (« suivi.reunion »). */
    String racine();

    Acces<E> acces();

    @Override
    default String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    default String libelle() {
        return Phrases.de(racine() + "." + cle());
    }

    @Override
    default @Nullable String lire(E objet) {
        return acces().lire().apply(objet);
    }

    @Override
    default @Nullable String normaliser(@Nullable String saisi) {
        return acces().valeur().normaliser().apply(cle(), saisi);
    }

    @Override
    default void ecrire(E objet, @Nullable String canonique) {
        acces().ecrire().accept(objet, canonique);
    }
}
