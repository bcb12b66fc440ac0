package fr.mixitesociale.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Projeter un comité de pilotage et y noter ses décisions")
class ProjeterUnCopilTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";
    private static final String DECISION = "Acquérir le terrain de la gare";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ReunionsService reunions;

    @Autowired
    SeancesService seances;

    @Autowired
    Clock horloge;

    private UUID contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2056);
        UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), () -> {
                    UUID reunion = reunions.prevoir(
                            contrat,
                            Map.of(
                                    ChampReunion.NATURE,
                                    "COPIL",
                                    ChampReunion.INTITULE,
                                    "Comité",
                                    ChampReunion.JOUR,
                                    LocalDate.now(horloge).toString()));
                    return seances.ouvrir(contrat, reunion);
                }));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une décision à demi tapée revient avec la page ; notée, elle est à l’écran et ne revient plus")
    void recharger() {
        projeter();
        CleBrouillon cle = cle(texte().getElement().getAttribute("data-brouillon"));
        test(texte()).setValue("Acquérir le ter");
        // the page is lost: the browser alone still holds the words
        projeter();
        assertThat(texte().getValue()).isEmpty();
        saisie().remettre(List.of(
                reste(
                        new CleBrouillon(cle.personne(), cle.contrat(), cle.objet(), UUID.randomUUID(), cle.champ()),
                        "Autre"),
                reste(cle, DECISION)));
        assertThat(texte().getValue()).isEqualTo(DECISION);
        saisie().remettre(List.of(reste(cle, "Plus ancien")));
        assertThat(texte().getValue()).as("what is there is not written over").isEqualTo(DECISION);
        test(find(Button.class).withText("Noter la décision").single()).click();
        assertThat(texte().getValue()).isEmpty();
        projeter();
        assertThat(find(H1.class).single().getText()).startsWith("Une décision à suivre");
    }

    private void projeter() {
        UI.getCurrent().navigate("contrats/" + contrat);
        UI.getCurrent().navigate("contrats/" + contrat + "/copil", QueryParameters.of("scene", "6"));
    }

    private TextField texte() {
        return find(TextField.class).withId("decision-texte").single();
    }

    private SaisieDecision saisie() {
        return find(SaisieDecision.class).single();
    }

    private static CleBrouillon cle(String texte) {
        String[] parties = texte.split("/", 5);
        return new CleBrouillon(parties[0], parties[1], parties[2], UUID.fromString(parties[3]), parties[4]);
    }

    private static Brouillon reste(CleBrouillon cle, String texte) {
        return new Brouillon(cle, texte, null, 0, Instant.EPOCH);
    }
}
