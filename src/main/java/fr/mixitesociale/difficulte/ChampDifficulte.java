package fr.mixitesociale.difficulte;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a difficulty. */
public enum ChampDifficulte implements Champ<DifficulteEntity> {
    NATURE,
    DESCRIPTION,
    LEVIER,
    /** Id of the signatory. */
    PORTEUR,
    ECHEANCE;

    public static final List<ChampDifficulte> TOUS = List.of(values());

    private static final int DESCRIPTION_MAX = 2000;
    private static final int LEVIER_MAX = 1000;

    public static Optional<ChampDifficulte> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("difficulte.champ." + name());
    }

    @Override
    public @Nullable String lire(DifficulteEntity difficulte) {
        return switch (this) {
            case NATURE -> difficulte.nature.name();
            case DESCRIPTION -> difficulte.description;
            case LEVIER -> difficulte.levier;
            case PORTEUR -> texte(difficulte.porteur);
            case ECHEANCE -> texte(difficulte.echeance);
        };
    }

    /** The canonical value, as the form that types over it read it. */
    public @Nullable String valeur(Difficulte difficulte) {
        return switch (this) {
            case NATURE -> difficulte.nature().name();
            case DESCRIPTION -> difficulte.description();
            case LEVIER -> difficulte.levier();
            case PORTEUR -> texte(difficulte.porteurId());
            case ECHEANCE -> texte(difficulte.echeance());
        };
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return switch (this) {
            case NATURE ->
                Arrays.stream(NatureDifficulte.values())
                        .filter(nature -> nature.name().equals(saisi))
                        .findFirst()
                        .orElseThrow(() -> new ValeurRefusee(cle(), "difficulte.refus.nature"))
                        .name();
            case DESCRIPTION -> {
                String texte = court(saisi, DESCRIPTION_MAX);
                if (texte == null) {
                    throw new ValeurRefusee(cle(), "difficulte.refus.description");
                }
                yield texte;
            }
            case LEVIER -> court(saisi, LEVIER_MAX);
            case PORTEUR -> porteur(LectureFr.texte(saisi));
            case ECHEANCE ->
                texte(LectureFr.date(saisi)
                        .orElseThrow(() -> new ValeurRefusee(
                                cle(),
                                "difficulte.refus.echeance",
                                TexteCourt.couper(saisi == null ? "" : saisi, 40, "…")))
                        .valeur());
        };
    }

    @Override
    public void ecrire(DifficulteEntity difficulte, @Nullable String canonique) {
        switch (this) {
            case NATURE -> difficulte.nature = NatureDifficulte.valueOf(Objects.requireNonNull(canonique));
            case DESCRIPTION -> difficulte.description = Objects.requireNonNull(canonique);
            case LEVIER -> difficulte.levier = canonique;
            case PORTEUR -> difficulte.porteur = canonique == null ? null : UUID.fromString(canonique);
            case ECHEANCE -> difficulte.echeance = canonique == null ? null : LocalDate.parse(canonique);
        }
    }

    /** A canonical value as French readers expect it; who the owner is, the contract tells. */
    String ecrit(@Nullable String canonique) {
        if (canonique == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return switch (this) {
            case NATURE -> Phrases.trouver("difficulte.nature." + canonique).orElse(canonique);
            case ECHEANCE -> FormatFr.date(LocalDate.parse(canonique));
            case DESCRIPTION, LEVIER, PORTEUR -> canonique;
        };
    }

    private @Nullable String porteur(@Nullable String texte) {
        try {
            return texte == null ? null : UUID.fromString(texte).toString();
        } catch (IllegalArgumentException _) {
            throw new ValeurRefusee(cle(), "difficulte.refus.porteur");
        }
    }

    private @Nullable String court(@Nullable String saisi, int longueur) {
        String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > longueur) {
            throw new ValeurRefusee(
                    cle(), "difficulte.refus.long", FormatFr.entier(texte.length()), FormatFr.entier(longueur));
        }
        return texte;
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
