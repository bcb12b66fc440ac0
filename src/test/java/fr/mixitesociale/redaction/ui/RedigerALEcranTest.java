package fr.mixitesociale.redaction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.PropositionsRedactionService;
import fr.mixitesociale.redaction.RedactionsConsultation;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.StatutEnregistrement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Rédiger le contrat à l’écran")
class RedigerALEcranTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";
    private static final Emplacement CARACTERISTIQUES =
            new Emplacement("preambule.caracteristiques", new CodeInsee(COMMUNE));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    RedactionsService service;

    @Autowired
    RedactionsConsultation consultation;

    @Autowired
    PropositionsRedactionService propositions;

    private UUID contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2053);
        String texte = lu().texte();
        commune(() -> service.enregistrer(
                contrat, CARACTERISTIQUES, Saisie.champ(contrat, 0, "texte", texte, "Un **bourg** de vallée.")));
        lu().propositions()
                .forEach(p -> ddt(() -> {
                    propositions.retirer(contrat, p.id());
                    return true;
                }));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la commune écrit, voit l’aperçu et le nombre de mots ; tout s’enregistre tout seul")
    void ecrire() {
        ouvrir("presentation");
        test(texte("Caractéristiques et positionnement"))
                .setValue("Une *ville* et <script>alert(1)</script> son pont.");
        assertThat(lu().texte()).startsWith("Une *ville*");
        assertThat(find(StatutEnregistrement.class).single().getText()).startsWith("Enregistré à");
        test(bouton("Aperçu : Caractéristiques et positionnement")).click();
        assertThat(find(Markdown.class).single().getContent())
                .contains("<em>ville</em>")
                .doesNotContain("<script");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Rôle de chaque collectivité");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la commune lit la rédaction proposée par l’État, mot à mot, et l’adopte")
    void adopter() {
        ddt(() -> propositions.proposer(contrat, CARACTERISTIQUES, "Un **bourg** de plaine.", "Erreur de relief"));
        ouvrir("presentation");
        Details panneau = find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("1 rédaction proposée"))
                .findFirst()
                .orElseThrow();
        test(panneau).openDetails();
        assertThat(find(ComparaisonVue.class).single().getElement().getTextRecursively())
                .contains("Retiré : vallée.", "Ajouté : plaine.");
        test(find(Button.class).withText("Adopter cette rédaction").single()).click();
        assertThat(lu().texte()).isEqualTo("Un **bourg** de plaine.");
        assertThat(texte("Caractéristiques et positionnement").getValue()).isEqualTo("Un **bourg** de plaine.");
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("l’État lit ce que le territoire écrit, avec la raison, et peut proposer")
    void lire() {
        ouvrir("presentation");
        assertThat(find(TextArea.class).all())
                .extracting(champ -> champ.getAriaLabel().orElse(""))
                .doesNotContain("Caractéristiques et positionnement")
                .contains("Rôle de chaque collectivité");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Lecture seule : ce texte est rédigé par la commune et l’intercommunalité."
                        + " Vous pouvez proposer une rédaction.");
        assertThat(find(Markdown.class).all())
                .extracting(Markdown::getContent)
                .anyMatch(html -> html.contains("<strong>bourg</strong>"));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("le préambule et les parties s’écrivent dans le même onglet")
    void parties() {
        ouvrir("parties");
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .contains("Enjeux et ambitions du contrat", "Modalités d’élaboration du contrat")
                .doesNotContain("Avis de la commission nationale SRU");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(texte -> texte.startsWith("Lecture seule : les agents de cette partie"));
    }

    private void ouvrir(String onglet) {
        UI.getCurrent().navigate("contrats/" + contrat + "/" + onglet);
    }

    private TextArea texte(String libelle) {
        return find(TextArea.class).all().stream()
                .filter(champ -> champ.getAriaLabel().equals(Optional.of(libelle)))
                .findFirst()
                .orElseThrow();
    }

    private Button bouton(String nom) {
        List<Button> boutons = find(Button.class).all().stream()
                .filter(bouton -> nom.equals(bouton.getAriaLabel().orElse("")))
                .toList();
        assertThat(boutons).hasSize(1);
        return boutons.getFirst();
    }

    private FicheRedaction lu() {
        return commune(() -> consultation.lire(contrat, CARACTERISTIQUES));
    }

    private <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "autre-agent", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }

    private <T> T ddt(Supplier<T> travail) {
        return UnContratFixe.ailleurs(
                () -> EnTantQueContexte.obtenir("agent-ddt", Role.DDT, new Perimetre.SurDepartement("01"), travail));
    }
}
