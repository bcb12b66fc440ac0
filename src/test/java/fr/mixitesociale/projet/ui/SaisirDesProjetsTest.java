package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.DialogueCollision;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Saisir les projets dans la grille")
class SaisirDesProjetsTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01007";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    ProjetsConsultation consultation;

    private UUID contrat;
    private UUID projet;

    @BeforeEach
    void liste() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2038);
        projet = commune(() -> service.ajouter(
                contrat,
                new NouveauProjet(
                        new CodeInsee(COMMUNE),
                        Map.of(ChampProjet.NOM, "<b>Îlot</b> " + UUID.randomUUID(), ChampProjet.LLS, "12"))));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la commune ajoute un projet par son nom : il est dernier de la liste, ouvert à la saisie")
    void ajouter() {
        ouvrir();
        int avant = lu().size();
        test(find(Button.class).withId("projets-ajouter").single()).click();
        test(find(TextField.class).withId("projets-ajout-nom").single()).setValue("Terrain des Iris");
        test(find(Button.class).withId("projets-ajout-valider").single()).click();
        assertThat(lu()).hasSize(avant + 1);
        assertThat(lu().getLast().nom()).isEqualTo("Terrain des Iris");
        assertThat(grille().getEditor().getItem().projet().nom()).isEqualTo("Terrain des Iris");
        assertThat(texte("projets-nombre")).startsWith(String.valueOf(avant + 1));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un nom vide est refusé sous son champ, qui reste ouvert")
    void nomVide() {
        ouvrir();
        test(find(Button.class).withId("projets-ajouter").single()).click();
        test(find(Button.class).withId("projets-ajout-valider").single()).click();
        TextField nom = find(TextField.class).withId("projets-ajout-nom").single();
        assertThat(nom.isInvalid()).isTrue();
        assertThat(nom.getErrorMessage()).contains("garde un nom");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "une cellule s’enregistre quand elle change ; refusée, elle garde ce qui est tapé et dit ce qu’elle attend")
    void cellule() {
        ajouter();
        TextField logements = logements();
        test(logements).setValue("1 020");
        assertThat(lu().getLast().entier(ChampProjet.LOGEMENTS)).isEqualTo(1020);
        test(logements).setValue("beaucoup");
        assertThat(logements.isInvalid()).isTrue();
        assertThat(logements.getErrorMessage()).isEqualTo("0 à 100 000");
        assertThat(logements.getValue()).isEqualTo("beaucoup");
        assertThat(lu().getLast().entier(ChampProjet.LOGEMENTS)).isEqualTo(1020);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la même cellule changée par un autre : les deux valeurs sont montrées, rien n’est écrasé")
    void collision() {
        ajouter();
        Projet ouvert = lu().getLast();
        // the cursor is in the cell: the other's value, which arrives by push at any time, does not take its place
        ComponentUtil.fireEvent(logements(), new FocusNotifier.FocusEvent<>(logements(), true));
        commune(() ->
                service.enregistrer(contrat, Saisie.champ(ouvert.id(), ouvert.version(), "logements", null, "40")));
        test(logements()).setValue("50");
        assertThat(find(DialogueCollision.class).single().getElement().getTextRecursively())
                .contains("50")
                .contains("40");
        assertThat(lu().getLast().entier(ChampProjet.LOGEMENTS)).isEqualTo(40);
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("l’État lit, apprend que sa saisie est une proposition, et n’a pas de bouton d’ajout")
    void etat() {
        ouvrir();
        assertThat(texte("projets-raison")).contains("tenue par la commune");
        assertThat(find(Button.class).withId("projets-ajouter").exists()).isFalse();
        assertThat(find(TextField.class).withId("projets-message").exists()).isTrue();
        assertThat(grille().getLazyDataView().getItems().toList())
                .noneMatch(LigneProjet::estModifiable)
                .noneMatch(ligne -> ligne.projet().droit() == DroitProjet.LIRE);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les filtres et le tri de l’adresse sont ceux de la liste")
    void adresse() {
        commune(() -> service.ajouter(contrat, NouveauProjet.nomme(new CodeInsee(COMMUNE), "Zinc " + projet)));
        UI.getCurrent()
                .navigate(
                        "contrats/" + contrat + "/projets",
                        QueryParameters.fromString("recherche=zinc&tri=-nom&liste=inconnue"));
        assertThat(grille().getLazyDataView()
                        .getItems()
                        .map(ligne -> ligne.projet().nom()))
                .isNotEmpty()
                .allMatch(nom -> nom.startsWith("Zinc"));
        assertThat(find(TextField.class).withId("projets-recherche").single().getValue())
                .isEqualTo("zinc");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les totaux sont sous leurs colonnes, le nom reste du texte")
    void totaux() {
        ouvrir();
        GrilleListe<LigneProjet> grille = grille();
        int lls = lu().stream()
                .mapToInt(p -> p.entier(ChampProjet.LLS) == null ? 0 : p.entier(ChampProjet.LLS))
                .sum();
        assertThat(grille.getColumnByKey(ColonneProjet.LLS.name()).getFooterText())
                .isEqualTo(String.valueOf(lls));
        assertThat(grille.getElement().getOuterHTML()).doesNotContain("<b>Îlot</b>");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une colonne demandée prend sa place, avec ses valeurs ; la ligne ouverte s’y saisit aussi")
    @SuppressWarnings("unchecked")
    void colonnes() {
        ajouter();
        assertThat(grille().getColumnByKey(ColonneProjet.ADRESSE.name())).isNull();
        test(find(Button.class).withId("projets-colonnes").single()).click();
        CheckboxGroup<ColonneProjet> choix = find(CheckboxGroup.class).single();
        assertThat(choix.getValue()).contains(ColonneProjet.LLS).doesNotContain(ColonneProjet.ADRESSE);
        choix.setValue(Set.of(ColonneProjet.ADRESSE, ColonneProjet.LOGEMENTS));
        assertThat(grille().getColumns().stream().filter(Column::isVisible).map(Column::getKey))
                .containsExactly("NOM", "ADRESSE", "LOGEMENTS", null);
        TextField adresse = (TextField)
                grille().getColumnByKey(ColonneProjet.ADRESSE.name()).getEditorComponent();
        test(adresse).setValue("12 rue des Iris");
        assertThat(lu().getLast().valeur(ChampProjet.ADRESSE)).isEqualTo("12 rue des Iris");
        test(find(Button.class).withText("Colonnes habituelles").single()).click();
        assertThat(grille().getColumnByKey(ColonneProjet.ADRESSE.name()).isVisible())
                .isFalse();
        assertThat(grille().getColumnByKey(ColonneProjet.LLS.name()).isVisible())
                .isTrue();
    }

    private void ouvrir() {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets");
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<LigneProjet> grille() {
        return (GrilleListe<LigneProjet>)
                find(GrilleListe.class).withId("projets-grille").single();
    }

    /** The editor of the cell, in the row that is open. */
    private TextField logements() {
        return (TextField)
                grille().getColumnByKey(ColonneProjet.LOGEMENTS.name()).getEditorComponent();
    }

    private String texte(String id) {
        return find(Paragraph.class).withId(id).single().getText();
    }

    private List<Projet> lu() {
        return commune(() -> consultation.tous(contrat));
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
