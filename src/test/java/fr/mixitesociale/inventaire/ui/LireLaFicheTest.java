package fr.mixitesociale.inventaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.ColonneExport;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BaseH2
@DisplayName("Lire la liste et la fiche d’une commune")
class LireLaFicheTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void reyrieux() {
        jdbc.sql("delete from annotation_courbe where code_insee = '01322'").update();
        jdbc.sql("delete from inventaire where code_insee = '01322'").update();
        new InventairesDeTest(jdbc)
                .stocker(
                        "01322",
                        "Reyrieux",
                        "01",
                        UneLigne.du(Source.TIERS, 2014).lls(200).rp(1800),
                        UneLigne.du(Source.NATIONAL, 2024)
                                .lls(322)
                                .taux("16.47")
                                .rpEstime(1955, 1955)
                                .cible(25)
                                .carencee(true));
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE)
    @DisplayName("la fiche dit un titre, quatre chiffres, trois courbes qui énoncent un fait")
    void fiche() {
        navigate("communes/01322", FicheCommuneView.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Reyrieux");
        assertThat(find(ChiffreCle.class).all()).hasSize(5);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(titre -> titre.startsWith("Un demi-point gagné par an"));
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE)
    @DisplayName("le bilan d’une période dit s’il est atteint, pourquoi, et d’où viennent ses chiffres")
    void bilan() {
        jdbc.sql("delete from bilan_periode where code_insee = '01322'").update();
        new InventairesDeTest(jdbc).bilan("01322", 2020, 50, 20);
        navigate("communes/01322", FicheCommuneView.class);
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "20 logements réalisés pour un objectif de 50 : il en manque 30 (art. L. 302-9-1 CCH).",
                        "35\u00a0% de PLAI parmi les logements réalisés : au moins 30\u00a0% demandés (art. L. 302-8, III CCH).");
        test(find(Button.class)
                        .withCondition(bouton -> bouton.getAriaLabel()
                                .filter("Pourquoi ce bilan 2020-2022 ?"::equals)
                                .isPresent())
                        .single())
                .click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).contains("Bilan 2020-2022");
        jdbc.sql("delete from bilan_periode where code_insee = '01322'").update();
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE)
    @DisplayName("qui ne peut pas annoter le lit, avec la raison, et n’a pas de bouton")
    void lectureSeule() {
        navigate("communes/01322", FicheCommuneView.class);
        assertThat(find(Paragraph.class)
                        .withId("annotations-lecture-seule")
                        .single()
                        .getText())
                .startsWith("Lecture seule");
        assertThat(find(Button.class).withId("annotation-ajouter").exists()).isFalse();
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = "01322")
    @DisplayName("le maire pose un événement sur les courbes de sa commune")
    void annoter() {
        navigate("communes/01322", FicheCommuneView.class);
        test(find(Button.class).withId("annotation-ajouter").single()).click();
        test(find(DatePicker.class).withId("annotation-date").single()).setValue(LocalDate.of(2019, 7, 1));
        test(find(TextField.class).withId("annotation-libelle").single()).setValue("Secteur de mixité sociale");
        test(find(Button.class).withId("annotation-enregistrer").single()).click();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getElement)
                .anyMatch(element -> element.getTextRecursively().contains("Secteur de mixité sociale"));
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "74")
    @DisplayName("« Pourquoi ? » ouvre les étapes du calcul")
    void pourquoi() {
        navigate("communes/01322", FicheCommuneView.class);
        find(Button.class).all().stream()
                .filter(bouton -> bouton.getAriaLabel()
                        .filter(nom -> nom.contains("Logements manquants"))
                        .isPresent())
                .findFirst()
                .ifPresent(bouton -> test(bouton).click());
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("166,75");
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = "200042497")
    @DisplayName("une commune sans inventaire a une fiche qui dit quoi faire")
    void sansInventaire() {
        jdbc.sql("delete from inventaire where code_insee = '01333'").update();
        navigate("communes/01333", FicheCommuneView.class);
        assertThat(find(EtatVide.class).all()).isNotEmpty();
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("la liste montre les filtres de son adresse, et une adresse illisible ne casse rien")
    void liste() {
        ouvrirListe("statut=carencee&recherche=reyrieux&tri=-taux");
        GrilleListe<?> grille = find(GrilleListe.class).single();
        assertThat(test(grille).size()).isEqualTo(1);
        assertThat(find(Paragraph.class).withId("communes-nombre").single().getText())
                .isEqualTo("1 commune");
        ouvrirListe("statut=riche&tri=prix");
        assertThat(find(GrilleListe.class).single()).isNotNull();
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("sur un téléphone, le choix des colonnes coche celles que l’on voit")
    @SuppressWarnings("unchecked")
    void colonnesDuTelephone() {
        ouvrirListe("");
        find(GrilleCommunes.class).single().adapter(true);
        test(find(Button.class).withId("communes-colonnes").single()).click();
        CheckboxGroup<ColonneExport> choix = find(CheckboxGroup.class).single();
        assertThat(choix.getValue().stream().map(ColonneExport::libelle))
                .containsExactlyInAnyOrder("Taux", "Manquants", "Statut");
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = "01322")
    @DisplayName("le calendrier d’un événement parle français")
    void calendrier() {
        navigate("communes/01322", FicheCommuneView.class);
        test(find(Button.class).withId("annotation-ajouter").single()).click();
        DatePickerI18n textes =
                find(DatePicker.class).withId("annotation-date").single().getI18n();
        assertThat(textes).isNotNull();
        assertThat(textes.getToday()).isEqualTo("Aujourd’hui");
    }

    private static void ouvrirListe(String requete) {
        UI.getCurrent().navigate(InventaireNavigation.communes(), QueryParameters.fromString(requete));
    }
}
