package fr.mixitesociale.droit.chargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.JeuDeRegles.Statut;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Charger un jeu de règles")
class ChargementDesReglesTest {

    private static final Path DOSSIER = Path.of("src/main/resources/droit/regles");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/chargement.csv", delimiter = ';', numLinesToSkip = 1, maxCharsPerColumn = 500)
    @DisplayName("un fichier auquel on ne peut se fier est refusé, avec son lieu et la raison")
    void refus(String cas, String fichier, String cherche, @Nullable String remplace, String lieu, String raison)
            throws IOException {
        String texte = lire(fichier);
        String cherchee = cherche.translateEscapes();
        assertThat(texte).as("la retouche porte sur le fichier livré").contains(cherchee);
        int place = texte.indexOf(cherchee);
        String retouche = texte.substring(0, place)
                + (remplace == null ? "" : remplace.translateEscapes())
                + texte.substring(place + cherchee.length());
        assertThatExceptionOfType(ChargementImpossible.class)
                .as(cas)
                .isThrownBy(() -> charger(retouche))
                .withMessageStartingWith("essai.yaml" + lieu)
                .withMessageContaining(raison);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- une liste", "un texte", "12"})
    @DisplayName("un fichier sans clés n’est pas un jeu de règles")
    void sansCles(String texte) {
        assertThatExceptionOfType(ChargementImpossible.class)
                .isThrownBy(() -> charger(texte))
                .withMessage("essai.yaml/ : des clés sont attendues.");
    }

    @Test
    @DisplayName("un YAML illisible nomme son fichier, et une balise Java n’est pas construite")
    void illisible() {
        assertThatExceptionOfType(ChargementImpossible.class)
                .isThrownBy(() -> charger("id: [1, 2"))
                .withMessageStartingWith("essai.yaml : ");
        assertThatExceptionOfType(ChargementImpossible.class)
                .isThrownBy(() -> charger("id: !!java.net.URL [\"http://exemple.invalid\"]"))
                .withMessageStartingWith("essai.yaml : ");
    }

    @Test
    @DisplayName("la loi 3DS est lue telle qu’elle est écrite")
    void loi3ds() throws IOException {
        JeuDeRegles loi = charger(lire("rs-3ds.yaml"));
        assertThat(loi.id()).isEqualTo("RS-3DS");
        assertThat(loi.libelle()).isEqualTo("Loi 3DS");
        assertThat(loi.texte()).startsWith("loi n° 2022-217");
        assertThat(loi.statut()).isEqualTo(Statut.EN_VIGUEUR);
        assertThat(loi.date()).contains(LocalDate.of(2022, 2, 21));
        assertThat(loi.premiere()).isEqualTo(2023);
        assertThat(loi.derniere()).isEqualTo(Integer.MAX_VALUE);
        assertThat(loi.paliers()).hasSize(3);
        assertThat(loi.paliers().get(1).borneComprise()).isTrue();
        assertThat(loi.paliers().get(1).taux().cle()).isEqualTo("rythme[1].taux");
        assertThat(loi.paliers().get(1).taux().reference().verifie()).isFalse();
        assertThat(loi.paliers().get(1).plancher().orElseThrow().valeur()).isEqualByComparingTo("40");
        assertThat(loi.entrees()).containsOnlyKeys(Entree.values());
        assertThat(loi.abaissement().orElseThrow().periodesMax().valeur()).isEqualTo(3);
        assertThat(loi.abaissement().orElseThrow().avisCnsru().valeur()).isFalse();
        assertThat(loi.mutualisation().orElseThrow().part().valeur()).hasToString("1/2");
        assertThat(loi.mutualisation().orElseThrow().periodesMax().valeur()).isEqualTo(2);
        assertThat(loi.qualite().reduit().orElseThrow().sousLeTaux().valeur()).isEqualByComparingTo("10");
        assertThat(loi.litsParLogement().article()).isEqualTo("art. R. 302-15, III CCH");
    }

    @Test
    @DisplayName("la loi Duflot finit en 2022, un palier par période")
    void duflot() throws IOException {
        JeuDeRegles loi = charger(lire("rs-duflot.yaml"));
        assertThat(loi.derniere()).isEqualTo(2020);
        assertThat(loi.couvre(new PeriodeTriennale(2011))).isFalse();
        assertThat(loi.couvre(new PeriodeTriennale(2014))).isTrue();
        assertThat(loi.couvre(new PeriodeTriennale(2020))).isTrue();
        assertThat(loi.couvre(new PeriodeTriennale(2023))).isFalse();
        assertThat(loi.abaissement()).isEmpty();
        assertThat(loi.mutualisation()).isEmpty();
        assertThat(loi.qualite().reduit()).isEmpty();
    }

    @Test
    @DisplayName("une part nulle est une part, une condition vraie est vraie")
    void bornes() throws IOException {
        JeuDeRegles loi = charger(lire("rs-3ds.yaml").replace("valeur: 10\n", "valeur: 0\n"));
        assertThat(loi.entrees().get(Entree.EN_COURS).valeur()).isEqualByComparingTo("0");
        assertThat(loi.mutualisation().orElseThrow().plhExecutoire().valeur()).isTrue();
        assertThat(loi.seuilArrondissements().orElseThrow().valeur()).isEqualByComparingTo("15");
    }

    private static String lire(String fichier) throws IOException {
        return Files.readString(DOSSIER.resolve(fichier));
    }

    private static JeuDeRegles charger(String texte) {
        return ChargementDesRegles.lire("essai.yaml", new StringReader(texte));
    }
}
