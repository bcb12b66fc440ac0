package fr.mixitesociale.projet;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.CleRecherche;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person typed in a field of a project, as canonical text; a refusal says what is expected. */
final class LectureChamp {

    static final int NOMBRE_MAX = 100_000;
    static final int ANNEE_MIN = 2000;
    static final int ANNEE_MAX = 2100;

    private static final Pattern ENTIER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern LIGNES = Pattern.compile("[\\n\\t]+");

    private LectureChamp() {}

    static @Nullable String lire(ChampProjet champ, @Nullable String saisi) {
        String lu = switch (champ.nature()) {
            case TEXTE ->
                texte(
                        champ,
                        LectureFr.texte(
                                saisi == null ? null : LIGNES.matcher(saisi).replaceAll(" ")));
            case TEXTE_LONG -> texte(champ, LectureFr.texte(saisi));
            case NOMBRE -> entier(champ, saisi, 0, NOMBRE_MAX, "projet.refus.nombre");
            case ANNEE -> entier(champ, saisi, ANNEE_MIN, ANNEE_MAX, "projet.refus.annee");
            case CHOIX -> choix(champ, LectureFr.texte(saisi));
            case OUI_NON -> ouiNon(champ, saisi);
        };
        if (lu == null && champ == ChampProjet.EQUIPE_PROJET) {
            return "non";
        }
        if (lu == null && champ.estObligatoire()) {
            throw new ValeurRefusee(champ.cle(), "projet.refus.vide." + champ.name());
        }
        return lu;
    }

    static Optional<Integer> entier(String canonique) {
        return ENTIER.matcher(canonique).matches() ? Optional.of(Integer.valueOf(canonique)) : Optional.empty();
    }

    private static @Nullable String texte(ChampProjet champ, @Nullable String texte) {
        if (texte != null && texte.length() > champ.longueur()) {
            throw new ValeurRefusee(
                    champ.cle(),
                    "projet.refus.longueur",
                    FormatFr.entier(texte.length()),
                    FormatFr.entier(champ.longueur()));
        }
        return texte;
    }

    private static @Nullable String entier(
            ChampProjet champ, @Nullable String saisi, int minimum, int maximum, String refus) {
        LectureFr.Lue<Integer> lue =
                LectureFr.entier(saisi).orElseThrow(() -> new ValeurRefusee(champ.cle(), refus, court(saisi)));
        Integer valeur = lue.valeur();
        if (valeur == null) {
            return null;
        }
        if (valeur < minimum || valeur > maximum) {
            throw new ValeurRefusee(champ.cle(), refus, court(saisi));
        }
        return valeur.toString();
    }

    /** The canonical value or its label, however it is accented. */
    private static @Nullable String choix(ChampProjet champ, @Nullable String saisi) {
        if (saisi == null || LectureFr.entier(saisi).isPresent()) {
            return sansValeur(champ, saisi);
        }
        String cle = CleRecherche.de(saisi);
        return champ.choix().stream()
                .filter(valeur ->
                        cle.equals(CleRecherche.de(valeur)) || cle.equals(CleRecherche.de(champ.ecrit(valeur))))
                .findFirst()
                .orElseThrow(() -> refusDeChoix(champ, saisi));
    }

    /** « n.d. » stands for no value; a number is not one of the choices. */
    private static @Nullable String sansValeur(ChampProjet champ, @Nullable String saisi) {
        if (saisi != null
                && LectureFr.entier(saisi).filter(lue -> lue.valeur() == null).isEmpty()) {
            throw refusDeChoix(champ, saisi);
        }
        return null;
    }

    private static ValeurRefusee refusDeChoix(ChampProjet champ, String saisi) {
        return new ValeurRefusee(
                champ.cle(),
                "projet.refus.choix",
                String.join(", ", champ.choix().stream().map(champ::ecrit).toList()),
                court(saisi));
    }

    private static @Nullable String ouiNon(ChampProjet champ, @Nullable String saisi) {
        Boolean valeur = LectureFr.booleen(saisi)
                .orElseThrow(() -> new ValeurRefusee(champ.cle(), "projet.refus.oui_non", court(saisi)))
                .valeur();
        return valeur == null ? null : valeur ? "oui" : "non";
    }

    private static String court(@Nullable String saisi) {
        return TexteCourt.couper(saisi == null ? "" : saisi.strip(), 40, "…");
    }
}
