package fr.mixitesociale.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.StatutEnregistrement;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Tenir un engagement à l’écran")
class TenirUnEngagementTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    EngagementsService service;

    @Autowired
    EngagementsConsultation consultation;

    @Autowired
    AccesContrat acces;

    private UUID contrat;
    private UUID engagement;
    private final String titre = "Acquérir l’îlot " + UUID.randomUUID();

    @BeforeEach
    void engagement() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2041);
        engagement = commune(() -> service.creer(
                contrat,
                new NouvelEngagement(
                        Theme.FONCIER, titre, acces.exiger(contrat).cote().id(), "Service foncier")));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la commune écrit le sien, qui s’enregistre tout seul et dit à quelle heure")
    void ecrire() {
        ouvrir("engagement=" + engagement);
        test(find(TextArea.class).withId("engagement-methode").single()).setValue("Préemption");
        assertThat(fiche().methode()).isEqualTo("Préemption");
        assertThat(find(StatutEnregistrement.class).single().getText()).startsWith("Enregistré à");
        test(find(TextField.class).withId("engagement-intitule").single()).setValue("");
        assertThat(find(TextField.class).withId("engagement-intitule").single().isInvalid())
                .isTrue();
        assertThat(fiche().intitule()).isEqualTo(titre);
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("l’État lit celui de la commune, avec la raison, sans champ ni bouton pour l’écrire")
    void lire() {
        ouvrir("engagement=" + engagement);
        assertThat(find(Paragraph.class)
                        .withId("engagement-lecture-seule")
                        .single()
                        .getText())
                .startsWith("Lecture seule")
                .contains("Seuls ses agents");
        assertThat(find(TextArea.class).withId("engagement-methode").exists()).isFalse();
        assertThat(find(Button.class).withId("engagement-supprimer").exists()).isFalse();
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = "200042497")
    @DisplayName("qui n’est pas signataire ne trouve ni le contrat ni ses engagements")
    void etranger() {
        UI.getCurrent().navigate("contrats/" + contrat + "/engagements");
        assertThat(find(Anchor.class).all()).noneMatch(lien -> titre.equals(lien.getText()));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un engagement s’ouvre en trois choix, se supprime, et la suppression s’annule")
    void ajouterPuisSupprimer() {
        ouvrir("");
        test(find(Button.class).withId("engagement-ajouter").single()).click();
        test(combo("nouvel-engagement-theme")).selectItem("Urbanisme et aménagement");
        String nouveau = "Modifier le PLU " + UUID.randomUUID();
        test(find(TextField.class).withId("nouvel-engagement-intitule").single())
                .setValue(nouveau);
        test(find(Button.class).withText("Ouvrir l’engagement").single()).click();
        assertThat(intitules()).contains(nouveau);
        assertThat(find(TextField.class).withId("engagement-intitule").single().getValue())
                .isEqualTo(nouveau);
        test(find(Button.class).withId("engagement-supprimer").single()).click();
        assertThat(intitules()).doesNotContain(nouveau);
        test(find(Button.class).withText("Annuler").single()).click();
        assertThat(intitules()).contains(nouveau);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les filtres viennent de l’adresse, et une adresse illisible ne casse rien")
    void filtres() {
        ouvrir("theme=attributions");
        assertThat(liens()).doesNotContain(titre);
        ouvrir("theme=foncier&statut=a_lancer");
        assertThat(liens()).contains(titre);
        ouvrir("theme=mars&pilote=x&engagement=y");
        assertThat(liens()).contains(titre);
    }

    private void ouvrir(String requete) {
        UI.getCurrent().navigate("contrats/" + contrat + "/engagements", QueryParameters.fromString(requete));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return (ComboBox<Object>) find(ComboBox.class).withId(id).single();
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> intitules() {
        return commune(() -> consultation.lister(contrat)).stream()
                .map(EngagementFiche::intitule)
                .toList();
    }

    private EngagementFiche fiche() {
        return commune(() -> consultation.lire(contrat, engagement));
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
