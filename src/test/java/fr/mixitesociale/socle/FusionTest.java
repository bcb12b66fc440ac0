package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.socle.Changement.Valeurs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fusionner champ par champ")
class FusionTest {

    /** A field of a map: texts, and one that takes whole numbers only. */
    private enum Case implements Champ<Map<String, @Nullable String>> {
        NOM,
        LOGEMENTS {
            @Override
            public @Nullable String normaliser(@Nullable String saisi) {
                return LectureFr.entier(saisi)
                        .map(lue -> lue.valeur() == null ? null : lue.valeur().toString())
                        .orElseThrow(() -> new ValeurRefusee(cle(), "socle.annuler"));
            }
        };

        @Override
        public String cle() {
            return name();
        }

        @Override
        public @Nullable String lire(Map<String, @Nullable String> objet) {
            return objet.get(cle());
        }

        @Override
        public @Nullable String normaliser(@Nullable String saisi) {
            return LectureFr.texte(saisi);
        }

        @Override
        public void ecrire(Map<String, @Nullable String> objet, @Nullable String canonique) {
            objet.put(cle(), canonique);
        }
    }

    private final Map<String, @Nullable String> objet = new HashMap<>();

    @ParameterizedTest(name = "en base {0}, lu {1}, saisi {2} : reste {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // stored, read, typed, stored after, written, collides
                "A, A, B, B, true, false",
                "A, A, A, A, false, false",
                "C, A, B, C, false, true",
                "B, A, B, B, false, false",
                "-, -, B, B, true, false",
                "A, A, -, -, true, false",
                "C, A, -, C, false, true",
                "-, A, B, -, false, true",
            })
    void unChamp(
            @Nullable String enBase,
            @Nullable String lu,
            @Nullable String saisi,
            @Nullable String apres,
            boolean ecrit,
            boolean heurte) {
        objet.put("NOM", enBase);

        Fusion fusion =
                Fusion.appliquer(objet, List.of(Case.values()), Saisie.champ(new UUID(0, 1), 0, "NOM", lu, saisi));

        assertThat(objet.get("NOM")).isEqualTo(apres);
        assertThat(fusion.changes().containsKey("NOM")).isEqualTo(ecrit);
        assertThat(fusion.heurts().containsKey("NOM")).isEqualTo(heurte);
    }

    @Test
    @DisplayName("un champ en collision n’empêche pas les autres d’être enregistrés, et les deux valeurs sont rendues")
    void lesAutresPassent() {
        objet.put("NOM", "le leur");
        objet.put("LOGEMENTS", "10");

        Fusion fusion = Fusion.appliquer(
                objet,
                List.of(Case.values()),
                new Saisie(
                        new UUID(0, 1),
                        3,
                        Map.of("NOM", new Valeurs("lu", "le mien"), "LOGEMENTS", new Valeurs("10", " 1 200 "))));

        assertThat(objet).containsEntry("NOM", "le leur").containsEntry("LOGEMENTS", "1200");
        assertThat(fusion.heurts()).containsExactly(Map.entry("NOM", new Valeurs("le leur", "le mien")));
        assertThat(fusion.changes()).containsExactly(Map.entry("LOGEMENTS", new Valeurs("10", "1200")));
    }

    @Test
    @DisplayName("une valeur refusée n’écrit rien, même les champs justes")
    void refusEntier() {
        objet.put("NOM", "A");

        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> Fusion.appliquer(
                        objet,
                        List.of(Case.values()),
                        new Saisie(
                                new UUID(0, 1),
                                0,
                                Map.of("NOM", new Valeurs("A", "B"), "LOGEMENTS", new Valeurs(null, "beaucoup")))))
                .satisfies(refus -> assertThat(refus.champ()).isEqualTo("LOGEMENTS"));
        assertThat(objet).containsEntry("NOM", "A");
    }

    @Test
    @DisplayName("un champ que l’objet n’a pas est une erreur de programme")
    void champInconnu() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Fusion.appliquer(
                        objet, List.of(Case.values()), Saisie.champ(new UUID(0, 1), 0, "VERSION", null, "9")));
    }
}
