package fr.mixitesociale.contrat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.ObjetsDEssai;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@BaseH2
@Import(ObjetsDEssai.class)
@DisplayName("Lire l’historique d’un contrat")
class LireLHistoriqueTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ObjetsDEssai objets;

    private UUID contrat;
    private String tanneurs;
    private final String titre = "Îlot " + UUID.randomUUID();

    @BeforeEach
    void histoire() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2035);
        tanneurs = commune(() -> {
            String id = objets.creer(contrat, titre, false);
            objets.modifier(id, "logements", "40");
            objets.modifier(id, "logements", "42");
            return id;
        });
    }

    private <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }

    private List<String> phrases() {
        return find(ListItem.class).all().stream()
                .map(ligne -> ligne.getElement().getTextRecursively())
                .filter(texte -> texte.contains(titre))
                .toList();
    }

    private void ouvrir() {
        navigate("contrats/" + contrat + "/historique", ContratView.class);
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("chaque changement est une phrase, dont l’avant et l’après se distinguent aussi à l’oreille")
    void phrase() {
        ouvrir();
        assertThat(phrases()).hasSize(3);
        assertThat(phrases().getFirst())
                .contains("agent-commune", "Essai « " + titre + " »", "Nombre de logements")
                .contains("avant : 40 → après : 42");
        assertThat(phrases().getLast()).contains("création");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une recherche s’écrit dans l’adresse, et sa puce la retire")
    void filtre() {
        ouvrir();
        test(find(TextField.class).withId("historique-texte").single()).setValue("introuvable");
        assertThat(phrases()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("historique?texte=introuvable");
        test(find(NativeButton.class).withText("Titre : introuvable").single()).click();
        assertThat(phrases()).hasSize(3);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une ancienne valeur se rétablit après confirmation, et la liste le raconte")
    void restaurer() {
        ouvrir();
        test(find(Button.class).withText("Rétablir cette valeur").all().getFirst())
                .click();
        assertThat(objets.valeur(tanneurs, "logements")).isEqualTo("42");
        ConfirmDialog dialogue = find(ConfirmDialog.class).single();
        test(dialogue).confirm();
        assertThat(objets.valeur(tanneurs, "logements")).isEqualTo("40");
        assertThat(phrases()).hasSize(4);
        assertThat(phrases().getFirst()).contains("avant : 42 → après : 40");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un objet supprimé se rétablit depuis la ligne qui le dit")
    void retablir() {
        commune(() -> {
            objets.supprimer(tanneurs);
            return "";
        });
        ouvrir();
        assertThat(phrases().getFirst()).contains("suppression");
        test(find(Button.class).withText("Rétablir").single()).click();
        assertThat(phrases().getFirst()).contains("rétablissement");
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = "240100883")
    @DisplayName("ce que les autres changent apparaît sans recharger")
    void enDirect() throws Exception {
        ouvrir();
        assertThat(phrases()).hasSize(3);
        commune(() -> {
            objets.modifier(tanneurs, "logements", "44");
            return "";
        });
        for (int i = 0; i < 50 && phrases().size() < 4; i++) {
            Thread.sleep(50);
            roundTrip();
        }
        assertThat(phrases().getFirst()).contains("avant : 42 → après : 44");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("le volet d’un objet ne montre que son histoire")
    void volet() {
        ouvrir();
        commune(() -> objets.creer(contrat, "Un autre", false));
        test(find(NativeButton.class).withText("Essai « " + titre + " »").all().getFirst())
                .click();
        VoletLateral volet = find(VoletLateral.class).single();
        assertThat(volet.getElement().getTextRecursively())
                .contains(titre)
                .contains("Nombre de logements")
                .doesNotContain("Un autre");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un texte qui ressemble à du code est montré comme un texte")
    void injection() {
        commune(() -> {
            objets.modifier(tanneurs, "texte", "<img src=x onerror=alert(1)>");
            return "";
        });
        ouvrir();
        assertThat(phrases().getFirst()).contains("<img src=x onerror=alert(1)>");
    }
}
