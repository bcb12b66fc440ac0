package fr.mixitesociale.droit.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.ReglesDEssai;
import fr.mixitesociale.droit.chargement.ChargementDesRegles;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.controle.ControleAbaissement;
import fr.mixitesociale.droit.controle.ControleMutualisation;
import fr.mixitesociale.droit.controle.Derogation;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.decompte.Foyers;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Situation;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/regles.md} tells to do, done: one file more, one date in the file of the law that ends. */
@DisplayName("Ajouter un jeu de règles sans code")
class AjouterUnJeuDeReglesTest {

    private static final PeriodeTriennale P2026 = new PeriodeTriennale(2026);
    private static final PeriodeTriennale P2029 = new PeriodeTriennale(2029);

    private final JeuDeRegles fictive = charger(lire(Path.of("src/test/resources/droit/rs-fictive.yaml")));
    private final Regles regles = new Regles(List.of(ReglesDEssai.DUFLOT, loi3dsJusquEn2028(), fictive));

    @Test
    @DisplayName("la loi nouvelle vaut pour ses périodes, l’ancienne garde les siennes")
    void periodes() {
        assertThat(regles.de(P2026).id()).isEqualTo("RS-3DS");
        assertThat(regles.de(P2029).id()).isEqualTo("RS-FICTIVE");
        assertThat(regles.de(new PeriodeTriennale(2044)).id()).isEqualTo("RS-FICTIVE");
        assertThat(objectif(P2026).objectif()).isEqualTo(165);
    }

    @Test
    @DisplayName("ses taux, ses planchers et ses durées sont appliqués et cités")
    void appliquee() {
        ObjectifLegal legal = objectif(P2029);
        assertThat(legal.objectif()).isEqualTo(200);
        assertThat(legal.plancherAbaissement()).isEqualTo(100);
        assertThat(legal.plancherMutualisation()).isEqualTo(120);
        assertThat(legal.qualite().plaiMin()).isEqualTo(70);
        assertThat(legal.qualite().plsMax()).isEqualTo(30);
        assertThat(legal.etapes()).anySatisfy(etape -> {
            assertThat(etape.article()).isEqualTo("art. L. 302-99 CCH");
            assertThat(etape.regles()).isEqualTo("RS-FICTIVE");
        });
        assertThat(Foyers.logements(fictive, 11)).isEqualTo(2);
    }

    @Test
    @DisplayName("un cas sans plancher, un avis demandé ici et pas là : les contrôles suivent les données")
    void controles() {
        ObjectifLegal petitEcart = CalculObjectif.calculer(fictive, situation(P2029, 2400));
        assertThat(petitEcart.objectif()).isEqualTo(90);
        assertThat(petitEcart.abaissement()).isEmpty();
        assertThat(ControleAbaissement.controler(new ControleAbaissement.Demande(
                        objectif(P2029), 100, Historique.VIDE, Derogation.AUCUNE, null)))
                .extracting(Constat::regle)
                .containsExactly(Regle.CNSRU);
        assertThat(ControleMutualisation.controler(new ControleMutualisation.Demande(
                                fictive,
                                List.of(new ControleMutualisation.Commune(
                                        "00001", "A", objectif(P2029), 200, true, true, Historique.VIDE)),
                                List.of(),
                                false,
                                null,
                                false))
                        .constats())
                .isEmpty();
    }

    @Test
    @DisplayName("oublier de dire quand finit l’ancienne est refusé, et la faute est nommée")
    void oubli() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regles(List.of(ReglesDEssai.DUFLOT, ReglesDEssai.LOI_3DS, fictive)))
                .withMessage("RS-3DS doit finir là où RS-FICTIVE commence (2029).");
    }

    private ObjectifLegal objectif(PeriodeTriennale periode) {
        return CalculObjectif.calculer(regles.de(periode), situation(periode, 2000));
    }

    private static Situation situation(PeriodeTriennale periode, int lls) {
        return new Situation(periode, BigDecimal.valueOf(25), new Base.Connue(lls, 10_000), null, false, true, "essai");
    }

    private static JeuDeRegles loi3dsJusquEn2028() {
        return charger(lire(Path.of("src/main/resources/droit/regles/rs-3ds.yaml"))
                .replace("statut: en_vigueur", "statut: abroge")
                .replace("  premiere: 2023", "  premiere: 2023\n  derniere: 2026"));
    }

    private static JeuDeRegles charger(String texte) {
        return ChargementDesRegles.lire("rs.yaml", new StringReader(texte));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }
}
