package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.BandeauBrouillons;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

@BaseH2
@DisplayName("Retrouver ce qui était saisi, page rechargée ou session expirée")
class RetrouverSesSaisiesTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    ProjetsConsultation consultation;

    private UUID contrat;
    private UUID projet;

    @BeforeEach
    void unProjet() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2071);
        projet = commune(() -> service.ajouter(
                contrat,
                new NouveauProjet(new CodeInsee(COMMUNE), Map.of(ChampProjet.NOM, "Îlot", ChampProjet.LLS, "10"))));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les cellules refusées d’un bloc reviennent avec la page, se corrigent, puis le navigateur les oublie")
    void refusees() {
        ouvrir();
        coller("douze\t1");
        assertThat(refus().isVisible()).isTrue();
        test(correction("douze")).setValue("quinze");
        String garde = garde().orElseThrow();
        UI.getCurrent().navigate("contrats");
        ouvrir();
        assertThat(find(RefusCellules.class).exists())
                .as("nothing came from the browser yet")
                .isFalse();

        rendre(grille(), "projet-refus/" + contrat + "/lignes", garde);
        assertThat(refus().getElement().getTextRecursively())
                .contains("1 cellule n’a pas été enregistrée")
                .contains("Refusées à 10 h 30, avant que la page")
                .contains("Nombre entier");
        assertThat(correction("quinze").isInvalid())
                .as("the half-made correction")
                .isTrue();
        test(correction("quinze")).setValue("15");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(lu().valeur(ChampProjet.LLS)).isEqualTo("15");
        assertThat(find(RefusCellules.class).exists()).isFalse();
        assertThat(oubli()).contains("projet-refus");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "une cellule à demi saisie se reprend d’un geste ; ce qui n’est pas un nombre se corrige avec les refus")
    void aDemiSaisie() {
        ouvrir();
        rendre(panneau(), "projet/" + projet + "/lls", "21");
        assertThat(texteDe(BandeauBrouillons.class)).contains("Îlot · ").contains("21");
        test(find(Button.class).withText("La reprendre").single()).click();
        assertThat(lu().valeur(ChampProjet.LLS)).isEqualTo("21");

        rendre(panneau(), "projet/" + projet + "/lls", "vingt-d");
        test(find(Button.class).withText("La reprendre").single()).click();
        assertThat(lu().valeur(ChampProjet.LLS)).isEqualTo("21");
        assertThat(correction("vingt-d").isInvalid()).isTrue();
        coller("22");
        assertThat(find(RefusCellules.class).exists())
                .as("written by another way")
                .isFalse();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("ce que le navigateur rend et qui ne se lit pas est passé sans bruit")
    void illisible() {
        ouvrir();
        for (String texte : List.of("", "[]", "{", "[null]", "[{\"ligne\":\"x\"}]", "[{\"ligne\":1}]")) {
            rendre(grille(), "projet-refus/" + contrat + "/lignes", texte);
        }
        assertThat(find(RefusCellules.class).exists()).isFalse();
    }

    private void ouvrir() {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets");
    }

    private void coller(String texte) {
        long indice = commune(() -> consultation.tous(contrat).stream()
                .takeWhile(p -> !p.id().equals(projet))
                .count());
        ObjectNode donnees = JacksonUtils.createObjectNode()
                .put("event.detail.champ", "lls")
                .put("event.detail.indice", indice)
                .put("event.detail.hauteur", 1)
                .put("event.detail.texte", texte);
        envoyer(grille(), "tableur-coller", donnees);
    }

    /** As the browser's script gives back what it kept. */
    private void rendre(Component hote, String cle, String texte) {
        ObjectNode donnees = JacksonUtils.createObjectNode();
        donnees.putArray("event.detail")
                .addObject()
                .put("cle", "essai/" + contrat + "/" + cle)
                .put("texte", texte)
                .put("lu", lu().valeur(ChampProjet.LLS))
                .put("version", lu().version())
                .put("le", Instant.parse("2026-11-23T09:30:00Z").toEpochMilli());
        envoyer(hote, "brouillons-restants", donnees);
    }

    private static void envoyer(Component hote, String nom, ObjectNode donnees) {
        hote.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(hote.getElement(), nom, donnees));
    }

    /** What the browser was last told to keep. */
    private Optional<String> garde() {
        return appels("garder").map(parametres -> parametres.get(1).toString());
    }

    private String oubli() {
        return appels("effacer").orElseThrow().getFirst().toString();
    }

    private static Optional<List<@Nullable Object>> appels(String fonction) {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(appel -> appel.getInvocation())
                .filter(appel -> appel.getExpression().contains("portailBrouillons." + fonction))
                .reduce((_, dernier) -> dernier)
                .map(appel -> appel.getParameters());
    }

    private RefusCellules refus() {
        return find(RefusCellules.class).single();
    }

    private TextField correction(String texte) {
        return find(TextField.class).all().stream()
                .filter(champ -> champ.getValue().equals(texte))
                .findFirst()
                .orElseThrow();
    }

    private ProjetsPanneau panneau() {
        return find(ProjetsPanneau.class).single();
    }

    private GrilleListe<?> grille() {
        return find(GrilleListe.class).withId("projets-grille").single();
    }

    private String texteDe(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively();
    }

    private Projet lu() {
        return commune(() -> consultation.projet(contrat, projet)).orElseThrow();
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
