package fr.mixitesociale.echange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.echange.CommentaireFiche;
import fr.mixitesociale.echange.CommentairesConsultation;
import fr.mixitesociale.echange.CommentairesService;
import fr.mixitesociale.echange.NouveauCommentaire;
import fr.mixitesociale.echange.Portee;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.ObjetsDEssai;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@BaseH2
@Import(ObjetsDEssai.class)
@DisplayName("Commenter un objet du contrat")
class CommenterTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";
    private static final String EPCI = "240100883";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ObjetsDEssai objets;

    @Autowired
    CommentairesService service;

    @Autowired
    CommentairesConsultation consultation;

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat;
    private String tanneurs;

    @BeforeEach
    void objet() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2035);
        tanneurs = commune(() -> objets.creer(contrat, "Îlot " + UUID.randomUUID(), false));
    }

    private <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }

    private List<String> vusParLEpci() {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-epci",
                Role.EPCI_SERVICE,
                new Perimetre.SurEpci(new Siren(EPCI)),
                () -> consultation.sur(contrat, ObjetsDEssai.OBJET, tanneurs).stream()
                        .map(CommentaireFiche::texte)
                        .toList()));
    }

    private void dire(String texte, Portee portee) {
        commune(() -> service.commenter(
                contrat, new NouveauCommentaire(ObjetsDEssai.OBJET, tanneurs, texte, portee, Set.of())));
    }

    private void ouvrir() {
        UI.getCurrent()
                .navigate("contrats/" + contrat + "/historique", QueryParameters.of("volet", "essai:" + tanneurs));
    }

    private String fil() {
        return find(PanneauCommentaires.class).single().getElement().getTextRecursively();
    }

    private TextArea texte() {
        return find(TextArea.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Portee> portee() {
        return find(RadioButtonGroup.class).single();
    }

    private void envoyer() {
        test(find(Button.class).withId("commentaire-envoyer").single()).click();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la commune commente pour tous, puis pour elle seule : l’intercommunalité ne lit que le premier")
    void porteeDite() {
        ouvrir();
        assertThat(fil()).contains("Personne n’a encore commenté");
        texte().setValue("Pour tous");
        envoyer();
        texte().setValue("Entre nous");
        portee().setValue(Portee.COTE);
        envoyer();
        assertThat(fil()).contains("Pour tous", "Entre nous", "Votre côté seulement", "à l’instant (");
        assertThat(texte().getValue()).isEmpty();
        assertThat(vusParLEpci()).containsExactly("Pour tous");
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = EPCI)
    @DisplayName("l’autre côté lit, sans rien du privé ni bouton pour modifier, et voit arriver la suite")
    void autreCote() throws Exception {
        dire("Pour tous", Portee.PARTAGE);
        dire("Entre nous", Portee.COTE);
        ouvrir();
        assertThat(fil()).contains("Pour tous").doesNotContain("Entre nous");
        assertThat(find(Button.class).withText("Modifier").exists()).isFalse();
        texte().setValue("En cours de frappe");
        dire("La suite", Portee.PARTAGE);
        for (int i = 0; i < 50 && !fil().contains("La suite"); i++) {
            Thread.sleep(50);
            roundTrip();
        }
        assertThat(fil()).contains("La suite");
        assertThat(texte().getValue()).as("what is being typed stays").isEqualTo("En cours de frappe");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE, identifiant = "agent-commune")
    @DisplayName("l’auteur modifie, supprime et rétablit le sien")
    void leSien() {
        dire("Premier jet", Portee.PARTAGE);
        ouvrir();
        test(find(Button.class).withText("Modifier").single()).click();
        find(TextArea.class).all().getFirst().setValue("Mieux dit");
        test(find(Button.class).withText("Enregistrer le commentaire").single()).click();
        assertThat(fil()).contains("Mieux dit", "(modifié)").doesNotContain("Premier jet");
        test(find(Button.class).withText("Supprimer").single()).click();
        assertThat(fil()).doesNotContain("Mieux dit").contains("Commentaire supprimé.");
        test(find(Button.class).withText("Rétablir le commentaire").single()).click();
        assertThat(fil()).contains("Mieux dit").doesNotContain("Commentaire supprimé.");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un refus est dit sous le texte, qui reste")
    void refus() {
        ouvrir();
        texte().setValue("   ");
        envoyer();
        assertThat(texte().isInvalid()).isTrue();
        assertThat(texte().getErrorMessage()).contains("Écrivez quelque chose");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "« @ » ouvre la liste des personnes ; choisir met le nom dans le texte, et la personne l’a sur son accueil")
    void mention() {
        String epci = "agent-" + UUID.randomUUID();
        jdbc.update("""
                        insert into compte (id, identifiant, nom, fonction, mot_de_passe, role, perimetre, perimetre_code,
                                            actif, demonstration, cree_le, version)
                        values (?, ?, 'Aline Meunier', 'Habitat', '', 'EPCI_SERVICE', 'EPCI', ?, true, false,
                                current_timestamp, 0)
                        """, UUID.randomUUID(), epci, EPCI);
        ouvrir();
        test(find(Button.class).withText("@ Prévenir quelqu’un").single()).click();
        choisir(epci);
        assertThat(texte().getValue()).isEqualTo("@Aline Meunier ");
        texte().setValue("@Aline Meunier votre avis ?");
        envoyer();
        assertThat(jdbc.queryForObject("select count(*) from mention where compte = ?", Integer.class, epci))
                .isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private void choisir(String identifiant) {
        ComboBox<PersonneDuContrat> qui = find(ComboBox.class)
                .withCondition(champ -> "Qui prévenir".equals(champ.getLabel()))
                .single();
        qui.setValue(qui.getListDataView()
                .getItems()
                .filter(personne -> personne.identifiant().equals(identifiant))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("un texte qui ressemble à du code est montré comme un texte")
    void injection() {
        dire("<script>alert(1)</script> <b>gras</b>", Portee.PARTAGE);
        ouvrir();
        assertThat(fil()).contains("<script>alert(1)</script> <b>gras</b>");
    }
}
