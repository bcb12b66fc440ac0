package fr.mixitesociale.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.PointDemande;
import fr.mixitesociale.procedure.PointPose;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Suivre la procédure à l’écran")
class SuivreLaProcedureTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";
    private static final String VOISINE = "01202";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProcedureService procedure;

    @Autowired
    ProcedureConsultation consultation;

    @Autowired
    Clock horloge;

    private UUID contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2026);
        UI.getCurrent().navigate("contrats/" + contrat + "/signatures");
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("le préfet a devant lui une seule action, qui dit sa conséquence")
    void prefet() {
        assertThat(find(Button.class).withId("procedure-prochaine").single().getText())
                .isEqualTo("Arrêter le projet");
        test(find(Button.class).withId("procedure-prochaine").single()).click();
        assertThat(find(Paragraph.class).all())
                .anyMatch(phrase -> phrase.getText().contains("soumis aux conseils"));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("l’entête dit jusqu’où le texte est écrit, puis la prochaine étape")
    void entete() {
        assertThat(find(Paragraph.class)
                        .withClassName("etape-suivante")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .matches("Texte écrit à \\d+\u00a0% · Prochaine étape : .+ Voir la procédure");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les services de la commune n’ont rien à faire, et lisent qui est attendu")
    void commune() {
        assertThat(find(Button.class).withId("procedure-prochaine").exists()).isFalse();
        assertThat(find(ListItem.class).all())
                .anyMatch(ligne -> ligne.getText().equals("Arrêt du projet : le comité de pilotage"));
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("la réponse que le préfet tape reste sous sa main quand un autre change le contrat")
    void reponseEnCours() throws Exception {
        UUID demande = demander();
        UI.getCurrent().navigate("contrats/" + demande + "/signatures");
        reponse(PointDemande.FONCIER).setValue("Les terrains de l’État");
        maire(VOISINE, () -> {
            procedure.demander(
                    demande, SaisieActe.de(Acte.DEMANDER, aujourdhui()), Map.of(PointDemande.RECOURS, "Deux recours"));
            return true;
        });
        for (int i = 0;
                i < 50 && !find(TextArea.class).withId("reponse-RECOURS").exists();
                i++) {
            Thread.sleep(50);
            roundTrip();
        }
        assertThat(reponse(PointDemande.RECOURS).getValue()).isEmpty();
        assertThat(reponse(PointDemande.FONCIER).getValue()).isEqualTo("Les terrains de l’État");
        String nom = Phrases.de("procedure.points.enregistrer.nom", PointDemande.FONCIER.libelle());
        test(find(Button.class)
                        .withCondition(bouton ->
                                bouton.getAriaLabel().filter(nom::equals).isPresent())
                        .single())
                .click();
        assertThat(consultation.lire(demande).points())
                .extracting(PointPose::reponse)
                .containsExactlyInAnyOrder("Les terrains de l’État", null);
    }

    private TextArea reponse(PointDemande point) {
        return find(TextArea.class).withId("reponse-" + point.name()).single();
    }

    private UUID demander() {
        NouveauContrat nouveau = new NouveauContrat(
                NatureContrat.COMMUNES,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(2032),
                List.of(new CodeInsee(COMMUNE), new CodeInsee(VOISINE)));
        return maire(
                COMMUNE,
                () -> procedure.demander(
                        nouveau,
                        SaisieActe.de(Acte.DEMANDER, aujourdhui()),
                        Map.of(PointDemande.FONCIER, "Les terrains sont rares")));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static <T> T maire(String commune, Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "maire-" + commune, Role.MAIRE, new Perimetre.SurCommune(new CodeInsee(commune)), travail));
    }
}
