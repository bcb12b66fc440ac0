package fr.mixitesociale.jalon.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsConsultation;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.BandeauBrouillons;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

@BaseH2
@DisplayName("Retrouver un jalon saisi, page rechargée ou session expirée")
class RetrouverSesJalonsTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";
    private static final String SIREN_EPCI = "200071751";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsConsultation jalons;

    private UUID contrat;
    private UUID ilot;

    @BeforeEach
    void unProjet() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2074);
        ilot = commune(() -> projets.ajouter(contrat, NouveauProjet.nomme(new CodeInsee(COMMUNE), "Îlot")));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "une saisie refusée reste sous les yeux, dans le navigateur aussi, jusqu’à ce que sa cellule soit écrite")
    void refusee() {
        ouvrir();
        saisir("31/02/2027");
        assertThat(texteDuBandeau())
                .contains("Îlot · Permis déposé (en ligne : Non commencé)")
                .contains("31/02/2027");
        assertThat(jalon().prevu()).isNull();
        saisir("28/02/2027");
        assertThat(find(BandeauBrouillons.class).exists()).isFalse();
        assertThat(jalon().prevu()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(oublies()).isEqualTo("essai/" + contrat + "/jalon/" + ilot + "/permis_depose");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("ce qui n’était pas parti revient avec ce qui est en ligne aujourd’hui, et se reprend d’un geste")
    void revenir() {
        ouvrir();
        saisir("e 01/03/2027");
        rendre("f 12/02/2026");
        assertThat(texteDuBandeau())
                .contains("en ligne : En cours, prévu le 01/03/2027")
                .contains("f 12/02/2026");
        test(find(Button.class).withText("La reprendre").single()).click();
        assertThat(jalon().statut()).isEqualTo(StatutJalon.FAIT);
        assertThat(jalon().reel()).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(find(BandeauBrouillons.class).exists()).isFalse();
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = SIREN_EPCI)
    @DisplayName("qui ne peut pas écrire un jalon n’a rien à reprendre")
    void sansDroit() {
        ouvrir();
        saisir("f");
        rendre("f");
        assertThat(find(BandeauBrouillons.class).exists()).isFalse();
        assertThat(jalon().statut()).isEqualTo(StatutJalon.NON_COMMENCE);
    }

    private void ouvrir() {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets", QueryParameters.fromString("vue=jalons"));
    }

    /** As the keyboard's script tells it. */
    private void saisir(String texte) {
        GrilleListe<SuiviProjet> grille = grille();
        SuiviProjet ligne = grille.getLazyDataView()
                .getItems()
                .filter(suivi -> suivi.id().equals(ilot))
                .findFirst()
                .orElseThrow();
        ObjectNode donnees = JacksonUtils.createObjectNode()
                .put(
                        "event.detail.cle",
                        grille.getDataCommunicator().getKeyMapper().key(ligne))
                .put("event.detail.jalon", Jalon.PERMIS_DEPOSE.cle())
                .put("event.detail.texte", texte);
        envoyer(grille, "jalon-saisie", donnees);
    }

    private void rendre(String texte) {
        ObjectNode donnees = JacksonUtils.createObjectNode();
        donnees.putArray("event.detail")
                .addObject()
                .put("cle", "essai/" + contrat + "/jalon/" + ilot + "/permis_depose")
                .put("texte", texte)
                .put("le", 1);
        envoyer(grille().getParent().orElseThrow(), "brouillons-restants", donnees);
    }

    private static void envoyer(Component hote, String nom, ObjectNode donnees) {
        hote.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(hote.getElement(), nom, donnees));
    }

    private static Object oublies() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(appel -> appel.getInvocation())
                .filter(appel -> appel.getExpression().contains("portailBrouillons.effacer"))
                .reduce((_, dernier) -> dernier)
                .orElseThrow()
                .getParameters()
                .getFirst();
    }

    private String texteDuBandeau() {
        return find(BandeauBrouillons.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<SuiviProjet> grille() {
        return (GrilleListe<SuiviProjet>)
                find(GrilleListe.class).withId("jalons-grille").single();
    }

    private JalonDeProjet jalon() {
        return commune(() -> jalons.suivi(contrat, ilot)).orElseThrow().jalon(Jalon.PERMIS_DEPOSE);
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
