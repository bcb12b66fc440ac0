package fr.mixitesociale.simulateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

@BaseH2
@DisplayName("Simuler un objectif")
class SimulerUnObjectifTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Referentiel referentiel;

    /** The complement knows 1,960 résidences principales where the national file only lets 1,955 be guessed. */
    @BeforeEach
    void reyrieux() {
        jdbc.sql("delete from inventaire where code_insee = '01322'").update();
        new InventairesDeTest(jdbc)
                .stocker(
                        "01322",
                        "Reyrieux",
                        "01",
                        UneLigne.du(Source.NATIONAL, 2021)
                                .lls(250)
                                .taux("13.40")
                                .rpEstime(1865, 1866)
                                .cible(25),
                        UneLigne.du(Source.NATIONAL, 2025)
                                .lls(322)
                                .taux("16.47")
                                .rpEstime(1955, 1957)
                                .cible(25),
                        UneLigne.du(Source.COMPLEMENT, 2025).lls(323).rp(1960).cible(25));
    }

    @Test
    @WithAnonymousUser
    @DisplayName("un visiteur saisit trois chiffres : 500 manquants, 165, et le contrat abaissant jusqu’à 125")
    void chiffresSeuls() {
        navigate(SimulateurView.class);
        assertThat(find(EtatVide.class).exists()).isTrue();
        saisir("Logements sociaux", "750");
        saisir("Résidences principales", "5 000");
        choisirType(Amenagement.ABAISSEMENT);

        assertThat(titre()).isEqualTo("165 logements sociaux à produire en 2026-2028");
        assertThat(texte()).contains("500", "16", "Plancher").contains("125").contains("17\u00a0% du guide = 85");
        assertThat(mention()).contains("imulation, base non légale");
        choisirType(Amenagement.MUTUALISATION);
        assertThat(texte()).contains("83 ou plus").contains("PLH exécutoire");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("la saisie garde son champ, et dit l’erreur sous lui")
    void erreurs() {
        navigate(SimulateurView.class);
        saisir("Logements sociaux", "beaucoup");
        assertThat(champ("Logements sociaux").isInvalid()).isTrue();
        assertThat(champ("Logements sociaux").getErrorMessage()).startsWith("Un nombre entier est attendu");
        saisir("Logements sociaux", "600");
        saisir("Résidences principales", "500");
        assertThat(champ("Logements sociaux").getErrorMessage())
                .contains("Au plus autant")
                .contains("500");
        assertThat(find(EtatVide.class).single().getElement().getTextRecursively())
                .contains("à corriger");
        TextField avant = champ("Résidences principales");
        saisir("Résidences principales", "5000");
        assertThat(champ("Résidences principales")).isSameAs(avant);
        assertThat(champ("Logements sociaux").isInvalid()).isFalse();
        assertThat(titre()).startsWith("215 logements");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("un visiteur choisit une commune : ses chiffres publiés, jamais le complément de la DDT")
    void communePubliee() {
        navigate(SimulateurView.class);
        choisirCommune("01322");

        assertThat(champ("Logements sociaux").getValue()).isEqualTo("322");
        assertThat(champ("Résidences principales").getValue()).isEmpty();
        assertThat(champ("Résidences principales").getHelperText())
                .contains("1\u202f955")
                .contains("1\u202f957");
        assertThat(texte()).doesNotContain("323", "1\u202f960");
        assertThat(titre()).startsWith("Reyrieux : 55 logements sociaux");
        assertThat(find(Div.class).withId("simulateur-mention").exists()).isFalse();
        saisir("Résidences principales", "1 956");
        assertThat(find(Div.class).withId("simulateur-mention").exists()).isFalse();
        saisir("Résidences principales", "2 100");
        assertThat(mention()).contains("base non légale");
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = "01322")
    @DisplayName("le maire connecté part des résidences principales exactes, et voit où mène son rythme")
    void maire() {
        ouvrir("simulateur?commune=01322");
        assertThat(champ("Logements sociaux").getValue()).isEqualTo("323");
        assertThat(champ("Résidences principales").getValue()).isEqualTo("1\u202f960");
        saisir("Nouvelles résidences principales par an", "40");
        saisir("Nouveaux logements sociaux par an", "30");

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("À ce rythme, 25\u00a0% en 2034");
        assertThat(texte()).contains("En logements neufs").contains("223").contains("Part à ne pas descendre");
        saisir("Nouveaux logements sociaux par an", "9");
        assertThat(texte()).contains("à ce rythme le déficit grandit");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("un autre inventaire que celui de la base : « simulation, base non légale »")
    void autreBase() {
        ouvrir("simulateur?commune=01322&periode=2023-2025");
        assertThat(mention())
                .contains("1er janvier 2025")
                .contains("1er janvier 2022")
                .contains("2023-2025");
        assertThat(periode().getValue()).isEqualTo(new PeriodeTriennale(2023));
    }

    @Test
    @WithAnonymousUser
    @DisplayName("une adresse rend toute la simulation ; ce qu’elle dit mal est laissé de côté, avec un mot")
    void adresse() {
        ouvrir("simulateur?rp=5000&lls=750&cible=25&periode=2023-2025&type=mutualisation&plh=oui&population=4999"
                + "&rp_an=100&part=30");
        assertThat(titre()).isEqualTo("165 logements sociaux à produire en 2023-2025");
        assertThat(texte()).contains("83 ou plus");
        assertThat(champ("Part des logements sociaux").getValue()).isEqualTo("30\u00a0%");
        assertThat(find(Div.class).withId("simulateur-ignores").exists()).isFalse();

        ouvrir("simulateur?rp=douze&lls=750&cible=22&periode=2024-2026&commune=00999");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(phrase -> phrase.contains("« douze »"))
                .anyMatch(phrase -> phrase.contains("« 22 »"))
                .anyMatch(phrase -> phrase.contains("« 2024-2026 »"))
                .anyMatch(phrase -> phrase.contains("« 00999 »"));
        assertThat(champ("Logements sociaux").getValue()).isEqualTo("750");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("deux cas possibles : les deux sont montrés, avec les résidences principales qui décident")
    void deuxCas() {
        jdbc.sql("delete from inventaire where code_insee = '01322'").update();
        new InventairesDeTest(jdbc)
                .stocker(
                        "01322",
                        "Reyrieux",
                        "01",
                        UneLigne.du(Source.NATIONAL, 2025)
                                .lls(2100)
                                .taux("21.00")
                                .rpEstime(9998, 10_002)
                                .cible(25));
        ouvrir("simulateur?commune=01322");
        assertThat(titre()).contains("132 à 200");
        assertThat(texte()).contains("le cas change à partir de 10\u202f001");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("chaque nombre répond à « Pourquoi ? » par sa formule et son article")
    void pourquoi() {
        ouvrir("simulateur?rp=5000&lls=750&cible=25&periode=2023-2025");
        List<Button> boutons = find(ChiffreCle.class).all().stream()
                .flatMap(c -> find(Button.class, c).all().stream())
                .toList();
        assertThat(boutons).hasSizeGreaterThanOrEqualTo(6);
        test(boutons.getFirst()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("25\u00a0% × 5\u202f000 − 750 = 500")
                .contains("art. L. 302-8, VII CCH")
                .doesNotContain("mutualisé");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("une nouvelle entrante ne signe qu’un contrat sans aménagement ; au taux cible rien n’est exigé")
    void casParticuliers() {
        ouvrir("simulateur?rp=4000&lls=600&cible=25&periode=2023-2025&entree=premiere&type=abaissement");
        assertThat(titre()).startsWith("60 logements sociaux");
        assertThat(texte()).contains("nouvellement entrante signe seulement");
        ouvrir("simulateur?rp=4000&lls=1000&cible=25&periode=2023-2025");
        assertThat(titre()).isEqualTo("Aucun logement social exigé en 2023-2025");
        ouvrir("simulateur?rp=4000&lls=600&cible=25&periode=2014-2016&entree=premiere");
        assertThat(find(Select.class).withId("simulateur-entree").single().getErrorMessage())
                .contains("ne dit rien des communes nouvellement entrantes");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("la page de connexion mène au simulateur, qui n’a qu’un titre principal")
    void depuisLaConnexion() {
        UI.getCurrent().navigate("connexion");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("simulateur");
        navigate(SimulateurView.class);
        assertThat(find(H1.class).all()).hasSize(1);
    }

    private static void ouvrir(String adresse) {
        String[] parties = adresse.split("\\?", 2);
        UI.getCurrent().navigate(parties[0], QueryParameters.fromString(parties[1]));
    }

    private void saisir(String libelle, String valeur) {
        test(champ(libelle)).setValue(valeur);
    }

    private TextField champ(String libelle) {
        return find(TextField.class).all().stream()
                .filter(champ -> libelle.equals(champ.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choisirCommune(String code) {
        ComboBox<Commune> choix = (ComboBox<Commune>)
                find(ComboBox.class).withId("simulateur-commune").single();
        test(choix).setFilter(code);
        test(choix)
                .selectItem(choix.getItemLabelGenerator()
                        .apply(referentiel.commune(new CodeInsee(code)).orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private void choisirType(Amenagement type) {
        RadioButtonGroup<Amenagement> choix = (RadioButtonGroup<Amenagement>)
                find(RadioButtonGroup.class).withId("simulateur-contrat").single();
        test(choix).selectItem(choix.getItemLabelGenerator().apply(type));
    }

    @SuppressWarnings("unchecked")
    private Select<PeriodeTriennale> periode() {
        return (Select<PeriodeTriennale>)
                find(Select.class).withId("simulateur-periode").single();
    }

    private String titre() {
        return find(H2.class).withId("simulateur-reponse").single().getText();
    }

    private String mention() {
        return find(Div.class)
                .withId("simulateur-mention")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String texte() {
        return textes(find(SimulateurView.class).single().getElement());
    }

    private static String textes(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        String balises = element.getProperty("innerHTML", "");
        return balises
                + element.getChildren().map(SimulerUnObjectifTest::textes).reduce("", (a, b) -> a + "\n" + b);
    }
}
