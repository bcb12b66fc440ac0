package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of a party, in the order of its form. */
public enum ChampPartie implements Champ<Partie> {
    REPRESENTANT(200, p -> p.representant, (p, v) -> p.representant = v),
    QUALITE(200, p -> p.qualite, (p, v) -> p.qualite = v),
    ADRESSE(400, p -> p.adresse, (p, v) -> p.adresse = v),
    ORGANE(200, p -> p.organe, (p, v) -> p.organe = v),
    DELIBERATION_LE(
            0,
            p -> p.deliberationLe == null ? null : p.deliberationLe.toString(),
            (p, v) -> p.deliberationLe = v == null ? null : LocalDate.parse(v)),
    DELIBERATION_REFERENCE(120, p -> p.deliberationReference, (p, v) -> p.deliberationReference = v),
    /** Whether the département manages the State's aids to building (délégataire des aides à la pierre). */
    DELEGATAIRE(0, p -> p.delegataire, (p, v) -> p.delegataire = v),
    DELEGATAIRE_SOURCE(300, p -> p.delegataireSource, (p, v) -> p.delegataireSource = v);

    private static final List<ChampPartie> DELIBERANT =
            List.of(REPRESENTANT, QUALITE, ADRESSE, ORGANE, DELIBERATION_LE, DELIBERATION_REFERENCE);
    private static final List<ChampPartie> ETAT =
            List.of(REPRESENTANT, QUALITE, ADRESSE, DELEGATAIRE, DELEGATAIRE_SOURCE);

    private final int longueur;
    private final Function<Partie, @Nullable String> lecture;
    private final BiConsumer<Partie, @Nullable String> ecriture;

    ChampPartie(
            int longueur, Function<Partie, @Nullable String> lecture, BiConsumer<Partie, @Nullable String> ecriture) {
        this.longueur = longueur;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    public static Optional<ChampPartie> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    /** The State does not deliberate; it alone says who manages its aids. */
    public static List<ChampPartie> pour(NatureSignataire nature) {
        return nature == NatureSignataire.ETAT ? ETAT : DELIBERANT;
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("preambule.champ." + cle());
    }

    @Override
    public @Nullable String lire(Partie partie) {
        return lecture.apply(partie);
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return switch (this) {
            case DELIBERATION_LE -> {
                LocalDate jour = LectureFr.date(saisi)
                        .orElseThrow(() -> new ValeurRefusee(cle(), "preambule.refus.date"))
                        .valeur();
                yield jour == null ? null : jour.toString();
            }
            case DELEGATAIRE -> {
                Boolean oui = LectureFr.booleen(saisi)
                        .orElseThrow(() -> new ValeurRefusee(cle(), "preambule.refus.oui_non"))
                        .valeur();
                yield oui == null ? null : oui ? "oui" : "non";
            }
            default -> texte(saisi);
        };
    }

    private @Nullable String texte(@Nullable String saisi) {
        @Nullable String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > longueur) {
            throw new ValeurRefusee(cle(), "preambule.refus.long", texte.length(), longueur);
        }
        return texte;
    }

    @Override
    public void ecrire(Partie partie, @Nullable String canonique) {
        ecriture.accept(partie, canonique);
    }

    /** A canonical value as French readers expect it. */
    public String lisible(@Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return switch (this) {
            case DELIBERATION_LE -> FormatFr.date(LocalDate.parse(canonique));
            case DELEGATAIRE -> Phrases.de("socle." + canonique);
            default -> canonique;
        };
    }
}
