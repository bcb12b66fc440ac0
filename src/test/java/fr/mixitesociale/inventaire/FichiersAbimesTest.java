package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F9: files damaged at random from a seed. Whatever comes in, a lot or a refusal in words comes out. */
@DisplayName("Les fichiers abîmés au hasard")
class FichiersAbimesTest {

    private static final String[] ECLATS = {
        "\0",
        ";",
        ",",
        "\"",
        "\r\n",
        "é",
        "2A004",
        "97120",
        "-1",
        "1 234,5",
        "26,10%",
        "29/02/2023",
        "\ufeff",
        "€",
        "NC",
        "Pas d’inventaire",
        "=1+1",
        "1e9",
        "9999999999999",
        "0x10",
        "<a>",
        "{0}",
        "'",
        "Infinity"
    };
    private static final Charset CP1252 = Charset.forName("windows-1252");

    private final LectureFichier lecture = UnReferentiel.lecture();

    @Test
    @DisplayName("500 variantes : jamais une panne, toujours une ligne et une phrase")
    void court() throws IOException {
        abimer(500);
    }

    @Test
    @Tag("complet")
    @DisplayName("10 000 variantes")
    void complet() throws IOException {
        abimer(10_000);
    }

    private void abimer(int nombre) throws IOException {
        List<String> graines = graines();
        int refuses = 0;
        int acceptes = 0;
        for (int graine = 0; graine < nombre; graine++) {
            Random hasard = new Random(graine);
            byte[] contenu = abimer(graines.get(graine % graines.size()), hasard);
            try {
                LotLu lot = lecture.lire(FichierRecu.de("abime.csv", contenu));
                assertThat(lot.lignes().size() + lot.lignesRejetees())
                        .as("graine %d", graine)
                        .isEqualTo(lot.lignesLues());
                assertThat(lot.anomalies()).as("graine %d", graine).allSatisfy(anomalie -> {
                    assertThat(anomalie.ligne()).isPositive();
                    assertThat(anomalie.message()).isNotBlank().hasSizeLessThan(1000);
                });
                acceptes++;
            } catch (FichierRefuse refus) {
                assertThat(refus.erreurs())
                        .as("graine %d", graine)
                        .isNotEmpty()
                        .allSatisfy(erreur -> assertThat(erreur.message()).isNotBlank());
                refuses++;
            } catch (RuntimeException panne) {
                throw new AssertionError("graine " + graine, panne);
            }
        }
        // the test is blind if one of the two never happens
        assertThat(refuses).isPositive();
        assertThat(acceptes).isPositive();
    }

    private static byte[] abimer(String texte, Random hasard) {
        StringBuilder abime = new StringBuilder(texte);
        for (int i = hasard.nextInt(4); i >= 0; i--) {
            int ou = hasard.nextInt(abime.length());
            switch (hasard.nextInt(6)) {
                case 0 -> abime.insert(ou, ECLATS[hasard.nextInt(ECLATS.length)]);
                case 1 -> abime.setLength(Math.max(1, ou));
                case 2 -> abime.deleteCharAt(ou);
                case 3 -> abime.replace(ou, Math.min(abime.length(), ou + 5), ECLATS[hasard.nextInt(ECLATS.length)]);
                case 4 -> echangerColonnes(abime, hasard);
                default -> abime.append(texte, 0, Math.min(texte.length(), ou));
            }
        }
        Charset encodage = hasard.nextBoolean() ? CP1252 : StandardCharsets.UTF_8;
        return abime.toString().getBytes(encodage);
    }

    private static void echangerColonnes(StringBuilder texte, Random hasard) {
        List<String> lignes = new ArrayList<>();
        for (String ligne : texte.toString().split("\n")) {
            String[] champs = ligne.split(";", -1);
            if (champs.length > 2) {
                int a = hasard.nextInt(champs.length);
                String garde = champs[a];
                champs[a] = champs[0];
                champs[0] = garde;
            }
            lignes.add(String.join(";", champs));
        }
        texte.setLength(0);
        texte.append(String.join("\n", lignes)).append('\n');
    }

    private static List<String> graines() throws IOException {
        return List.of(
                new String(LectureNationaleTest.exemple(2025), CP1252),
                new String(LectureNationaleTest.exemple(2024), CP1252),
                "code_insee;date_inventaire;rp;lls\n06004;2003-01-01;100;10\n01322;2003-01-01;200;10\n",
                "code_insee;date_inventaire;rp;taux_cible_pct;lls_hlm;lls_total;deficit_notifie;objectif_2020_2022\n"
                        + "06004;01/01/2024;1000;25;100;100;150;12\n2A004;01/01/2024;1000;25;100;100;;\n");
    }
}
