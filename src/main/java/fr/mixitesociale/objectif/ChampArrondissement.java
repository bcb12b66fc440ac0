package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the commune tells of one of its arrondissements. */
public enum ChampArrondissement implements Champ<LigneArrondissement> {
    TAUX(Genre.POURCENT, a -> a.taux, (a, v) -> a.taux = Genre.nombre(v)),
    SOURCE(Genre.COURT, a -> a.source, (a, v) -> a.source = v),
    OBJECTIF(Genre.NOMBRE, a -> a.objectif, (a, v) -> a.objectif = Genre.entier(v));

    private final Genre genre;
    private final Function<LigneArrondissement, @Nullable Object> lecture;
    private final BiConsumer<LigneArrondissement, @Nullable String> ecriture;

    ChampArrondissement(
            Genre genre,
            Function<LigneArrondissement, @Nullable Object> lecture,
            BiConsumer<LigneArrondissement, @Nullable String> ecriture) {
        this.genre = genre;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    public static Optional<ChampArrondissement> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("objectif.arrondissement." + cle());
    }

    public Genre genre() {
        return genre;
    }

    @Override
    public @Nullable String lire(LigneArrondissement ligne) {
        return Genre.texte(lecture.apply(ligne));
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return genre.normaliser(cle(), saisi);
    }

    @Override
    public void ecrire(LigneArrondissement ligne, @Nullable String canonique) {
        ecriture.accept(ligne, canonique);
    }
}
