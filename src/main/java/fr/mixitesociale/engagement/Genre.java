package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the text of a field is understood. */
interface Genre {

    int TEXTE_MAX = 4000;

    Genre TEXTE = court(TEXTE_MAX);
    Genre THEME = mot(texte -> Theme.valueOf(texte).name());
    Genre NATURE = facultatif(texte -> NatureIndicateur.valueOf(texte).name());
    Genre STATUT = mot(texte -> StatutEngagement.valueOf(texte).name());
    Genre SIGNATAIRE = mot(texte -> UUID.fromString(texte).toString());
    Genre SIGNATAIRES = (champ, saisi) -> compris(champ, saisi, texte -> joindre(separer(texte)));
    Genre MESURE = (champ, saisi) -> borne(champ, Indicateur.normaliser(saisi), 300);
    Genre DATE = (champ, saisi) -> {
        LectureFr.Lue<LocalDate> lue =
                LectureFr.date(saisi).orElseThrow(() -> new ValeurRefusee(champ.cle(), "engagement.refus.date"));
        return texte(lue.valeur());
    };

    /** @throws ValeurRefusee when it cannot be understood */
    @Nullable
    String normaliser(ChampEngagement champ, @Nullable String saisi);

    /** A text of at most {@code longueur} characters; the title alone cannot be empty. */
    static Genre court(int longueur) {
        return (champ, saisi) -> {
            @Nullable String texte = borne(champ, LectureFr.texte(saisi), longueur);
            if (texte == null && champ == ChampEngagement.INTITULE) {
                throw new ValeurRefusee(champ.cle(), "engagement.refus.intitule");
            }
            return texte;
        };
    }

    private static Genre mot(Function<String, String> lecture) {
        return (champ, saisi) -> {
            if (saisi == null) {
                throw new ValeurRefusee(champ.cle(), "engagement.refus.choix");
            }
            return compris(champ, saisi, lecture::apply);
        };
    }

    private static Genre facultatif(Function<String, String> lecture) {
        Genre obligatoire = mot(lecture);
        return (champ, saisi) -> saisi == null || saisi.isEmpty() ? null : obligatoire.normaliser(champ, saisi);
    }

    private static @Nullable String compris(
            ChampEngagement champ, @Nullable String saisi, Function<String, @Nullable String> lecture) {
        if (saisi == null) {
            return null;
        }
        try {
            return lecture.apply(saisi);
        } catch (IllegalArgumentException _) {
            throw new ValeurRefusee(champ.cle(), "engagement.refus.choix");
        }
    }

    private static @Nullable String borne(ChampEngagement champ, @Nullable String texte, int longueur) {
        if (texte != null && texte.length() > longueur) {
            throw new ValeurRefusee(champ.cle(), "engagement.refus.long", texte.length(), longueur);
        }
        return texte;
    }

    /** Identifiers in order, so that the same set is always the same text. */
    static @Nullable String joindre(Set<UUID> signataires) {
        return signataires.isEmpty()
                ? null
                : signataires.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<UUID> separer(@Nullable String texte) {
        return texte == null || texte.isEmpty()
                ? new HashSet<>()
                : Stream.of(texte.split(",")).map(UUID::fromString).collect(Collectors.toCollection(HashSet::new));
    }

    static @Nullable String texte(@Nullable LocalDate jour) {
        return jour == null ? null : jour.toString();
    }

    static @Nullable LocalDate jour(@Nullable String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }
}
