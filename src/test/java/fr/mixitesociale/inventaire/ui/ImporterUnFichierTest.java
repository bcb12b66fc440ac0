package fr.mixitesociale.inventaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.ImportsTropNombreux;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.TableDonnees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BaseH2
@DisplayName("Importer un fichier à l’écran")
class ImporterUnFichierTest extends SpringBrowserlessTest {

    private static final String ENTETE =
            "Code_INSEE_commune;Nombre_lls_Inventaire_au_01_01_2012;Taux_SRU_au_01_01_2012;"
                    + "Taux_cible_commune;commune_deficitaire;Commune_carencee;Commune_exemptee_2011_2013\n";
    private static final String LIGNES = "01322;322;16,47%;25%;1;1;0\n05061;NC;>25%;20%;0;0;0\n";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RefusGardes gardes;

    @BeforeEach
    void vider() {
        jdbc.sql("delete from anomalie_import").update();
        jdbc.sql("delete from bilan_periode").update();
        jdbc.sql("delete from inventaire").update();
        jdbc.sql("delete from fichier_importe").update();
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("la DDT dépose le fichier, lit l’aperçu, importe, lit le rapport et retrouve l’import")
    void importer() {
        navigate(ImportsView.class);
        deposer("sru-2012.csv", ENTETE + LIGNES);

        attendre(() -> titres().contains("Avant d’importer"));
        assertThat(texte(find(ChiffreCle.class).all().get(1))).contains("Nouvelles", "2");
        assertThat(enregistrees()).as("nothing is written before the button").isZero();

        test(find(Button.class).withId("importer").single()).click();
        attendre(() -> titres().contains("Rapport d’import"));
        assertThat(enregistrees()).isEqualTo(2);
        Grid<?> anomalies = find(Grid.class).withId("anomalies").single();
        assertThat(test(anomalies).size()).isEqualTo(2);
        assertThat(test(anomalies).getCellText(0, 3)).contains(">25%");
        Grid<?> passes = find(Grid.class).withId("imports-passes").single();
        assertThat(test(passes).getCellText(0, 0)).isEqualTo("sru-2012.csv");
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("le préfet voit la ligne et la colonne qui font refuser le fichier")
    void refus() {
        navigate(ImportsView.class);
        deposer("faux.csv", ENTETE + "01322;douze;16,47%;25%;1;1;0\n");

        attendre(() -> titres().contains("Fichier refusé"));
        assertThat(find(TableDonnees.class).single().getElement().getProperty("innerHTML"))
                .contains(">2<", "Nombre_lls_Inventaire_au_01_01_2012", "douze", "nombre entier");
        assertThat(enregistrees()).isZero();
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("un import refusé après que l’on a quitté l’écran se dit à la visite suivante, une fois")
    void refusGarde() {
        gardes.garder("absent.csv", new ImportsTropNombreux());

        navigate(ImportsView.class);
        assertThat(find(Notification.class).all())
                .singleElement()
                .satisfies(notice -> assertThat(texte(notice)).contains("absent.csv", "déjà en cours"));

        navigate(ImportsView.class);
        assertThat(gardes.prendre()).isEmpty();
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("un complément d’un autre département est refusé avec la phrase qui le dit")
    void horsTerritoire() {
        navigate(ImportsView.class);
        deposer("c.csv", "code_insee;date_inventaire;rp;lls_total\n05061;2024-01-01;1960;330\n");

        attendre(() -> find(Notification.class).exists());
        assertThat(titres()).contains("Importer un fichier");
        assertThat(enregistrees()).isZero();
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = "01322")
    @DisplayName("un maire n’a pas cet écran")
    void maire() {
        UI.getCurrent().navigate("imports");
        assertThat(find(Upload.class).exists()).isFalse();
    }

    private void deposer(String nom, String contenu) {
        test(find(Upload.class).withId("fichier").single())
                .upload(nom, "text/csv", contenu.getBytes(StandardCharsets.UTF_8));
    }

    /** The work goes on in the background: let the screen catch up with it. */
    private void attendre(BooleanSupplier condition) {
        Instant limite = Instant.now().plus(Duration.ofSeconds(20));
        do {
            roundTrip();
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.onSpinWait();
        } while (Instant.now().isBefore(limite));
        throw new AssertionError("Attendu en vain ; titres : " + titres());
    }

    private List<String> titres() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private static String texte(Component composant) {
        return composant.getElement().getTextRecursively();
    }

    private int enregistrees() {
        return jdbc.sql("select count(*) from inventaire where annee = 2012")
                .query(Integer.class)
                .single();
    }
}
