package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is common to the objectives of a contract: the PLH of the EPCI, the opinion of the national commission. */
public enum ChampConditions implements Champ<Conditions> {
    PLH(false, Genre.OUI_NON, c -> c.plh, (c, v) -> c.plh = v),
    PLH_DOCUMENT(false, Genre.COURT, c -> c.plhDocument, (c, v) -> c.plhDocument = v),
    PLH_LE(false, Genre.DATE, c -> c.plhLe, (c, v) -> c.plhLe = Genre.jour(v)),
    PLH_FIN(false, Genre.DATE, c -> c.plhFin, (c, v) -> c.plhFin = Genre.jour(v)),
    CNSRU_LE(true, Genre.DATE, c -> c.cnsruLe, (c, v) -> c.cnsruLe = Genre.jour(v)),
    CNSRU_AVIS(true, Genre.COURT, c -> c.cnsruAvis, (c, v) -> c.cnsruAvis = v);

    private final boolean etatSeul;
    private final Genre genre;
    private final Function<Conditions, @Nullable Object> lecture;
    private final BiConsumer<Conditions, @Nullable String> ecriture;

    ChampConditions(
            boolean etatSeul,
            Genre genre,
            Function<Conditions, @Nullable Object> lecture,
            BiConsumer<Conditions, @Nullable String> ecriture) {
        this.etatSeul = etatSeul;
        this.genre = genre;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    public static Optional<ChampConditions> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("objectif.champ." + cle());
    }

    public Genre genre() {
        return genre;
    }

    /** The State seizes the national commission; the PLH is the EPCI's, and the State knows it too. */
    boolean estDeLEtatSeul() {
        return etatSeul;
    }

    @Override
    public @Nullable String lire(Conditions conditions) {
        return Genre.texte(lecture.apply(conditions));
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return genre.normaliser(cle(), saisi);
    }

    @Override
    public void ecrire(Conditions conditions, @Nullable String canonique) {
        ecriture.accept(conditions, canonique);
    }
}
