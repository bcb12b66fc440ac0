package fr.mixitesociale.jalon;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.CleRecherche;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a milestone. */
public enum ChampJalon {
    STATUT,
    PREVU,
    REEL,
    RESPONSABLE;

    public static final List<ChampJalon> TOUS = List.of(values());

    /** A date of a project that started long ago, or of the one after the next: what is outside is a slip of the hand. */
    private static final int ANNEE_MIN = 1990;

    private static final int ANNEE_MAX = 2100;
    private static final int RESPONSABLE_MAX = 120;

    public static Optional<ChampJalon> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("jalon.champ." + name());
    }

    /** This field of that milestone, in the history of the project: « jalon.permis_depose.prevu ». */
    public String cle(Jalon jalon) {
        return new CleJalon(jalon, this).cle();
    }

    @Nullable
    String lire(JalonDeProjet jalon) {
        return switch (this) {
            case STATUT -> jalon.statut().name();
            case PREVU -> texte(jalon.prevu());
            case REEL -> texte(jalon.reel());
            case RESPONSABLE -> jalon.responsable();
        };
    }

    /** The canonical value, as the screen that types over it read it. */
    public @Nullable String valeur(JalonDeProjet jalon) {
        return lire(jalon);
    }

    void ecrire(JalonEntity jalon, @Nullable String canonique) {
        switch (this) {
            case STATUT -> jalon.statut = canonique == null ? StatutJalon.NON_COMMENCE : StatutJalon.valueOf(canonique);
            case PREVU -> jalon.prevu = date(canonique);
            case REEL -> jalon.reel = date(canonique);
            case RESPONSABLE -> jalon.responsable = canonique;
        }
    }

    @Nullable
    String normaliser(String cle, @Nullable String saisi) {
        return switch (this) {
            case STATUT -> statut(cle, LectureFr.texte(saisi));
            case PREVU, REEL -> date(cle, saisi);
            case RESPONSABLE -> responsable(cle, LectureFr.texte(saisi));
        };
    }

    /** A canonical value as French readers expect it. */
    public String ecrit(@Nullable String canonique) {
        if (canonique == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return switch (this) {
            case STATUT -> Phrases.trouver("jalon.statut." + canonique).orElse(canonique);
            case PREVU, REEL -> FormatFr.date(LocalDate.parse(canonique));
            case RESPONSABLE -> canonique;
        };
    }

    private static String statut(String cle, @Nullable String saisi) {
        String cherche = saisi == null ? "" : CleRecherche.de(saisi);
        return Arrays.stream(StatutJalon.values())
                .filter(statut -> cherche.isEmpty()
                        || cherche.equals(CleRecherche.de(statut.name()))
                        || cherche.equals(CleRecherche.de(statut.libelle())))
                .findFirst()
                .orElseThrow(() -> new ValeurRefusee(cle, "jalon.refus.statut", court(saisi)))
                .name();
    }

    private static @Nullable String date(String cle, @Nullable String saisi) {
        LocalDate date = LectureFr.date(saisi)
                .orElseThrow(() -> new ValeurRefusee(cle, "jalon.refus.date", court(saisi)))
                .valeur();
        if (date != null && (date.getYear() < ANNEE_MIN || date.getYear() > ANNEE_MAX)) {
            throw new ValeurRefusee(cle, "jalon.refus.date", court(saisi));
        }
        return texte(date);
    }

    private static @Nullable String responsable(String cle, @Nullable String texte) {
        if (texte != null && texte.length() > RESPONSABLE_MAX) {
            throw new ValeurRefusee(
                    cle, "jalon.refus.long", FormatFr.entier(texte.length()), FormatFr.entier(RESPONSABLE_MAX));
        }
        return texte == null ? null : texte.replace('\n', ' ');
    }

    private static @Nullable LocalDate date(@Nullable String canonique) {
        return canonique == null ? null : LocalDate.parse(canonique);
    }

    private static @Nullable String texte(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String court(@Nullable String saisi) {
        return TexteCourt.couper(saisi == null ? "" : saisi.strip(), 40, "…");
    }
}
