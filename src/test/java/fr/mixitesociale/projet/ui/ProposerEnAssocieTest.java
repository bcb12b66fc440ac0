package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@BaseH2
@DisplayName("Un signataire associé devant les projets et les engagements")
class ProposerEnAssocieTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01283";
    private static final String BAILLEUR = "Bailleur d’essai";
    private static final String COMPTE = "bailleur-essai";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService projets;

    @Autowired
    EngagementsService engagements;

    @Autowired
    AccesContrat acces;

    private UUID contrat;
    private UUID engagement;

    @BeforeEach
    void associe() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2044);
        if (associes().isEmpty()) {
            contexte.getBean(JdbcTemplate.class)
                    .update(
                            """
                            insert into compte (id, identifiant, nom, fonction, mot_de_passe, role, perimetre, actif,
                                                demonstration, cree_le, version)
                            values (?, ?, ?, ?, '', 'SIGNATAIRE_ASSOCIE', 'CONTRATS', true, false, current_timestamp, 0)
                            """,
                            UUID.nameUUIDFromBytes(COMPTE.getBytes(StandardCharsets.UTF_8)),
                            COMPTE,
                            BAILLEUR,
                            BAILLEUR);
            portail(() -> contexte.getBean(ContratsService.class).ajouterAssocie(contrat, BAILLEUR, List.of(COMPTE)));
            commune(() -> ajouter("Sien", ChampProjet.MAITRE_OUVRAGE, BAILLEUR));
            commune(() -> ajouter("Autre", ChampProjet.MAITRE_OUVRAGE, "OPH du Val"));
            commune(() -> ajouter("Gardé", ChampProjet.CONFIDENTIEL, "oui"));
        }
        engagement = commune(() -> engagements.creer(
                contrat,
                new NouvelEngagement(
                        Theme.FONCIER,
                        "Acquérir l’îlot " + UUID.randomUUID(),
                        acces.exiger(contrat).cote().id(),
                        "Service foncier")));
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE, identifiant = COMPTE)
    @DisplayName(
            "il propose pour les projets qu’il porte, lit les autres, et ne voit pas ceux qu’on garde entre publics")
    void projets() {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets");
        assertThat(find(Paragraph.class).withId("projets-raison").single().getText())
                .startsWith("Lecture seule")
                .contains("les agents de la commune tiennent la liste")
                .contains("« " + BAILLEUR + " » propose des changements");
        assertThat(find(Button.class).withId("projets-ajouter").exists()).isFalse();
        Map<String, DroitProjet> droits = grille().getLazyDataView()
                .getItems()
                .collect(Collectors.toMap(
                        ligne -> ligne.projet().nom(), ligne -> ligne.projet().droit()));
        assertThat(droits).containsOnly(Map.entry("Sien", DroitProjet.PROPOSER), Map.entry("Autre", DroitProjet.LIRE));
        assertThat(texte("projets-nombre")).startsWith("2 projets");
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE, identifiant = COMPTE)
    @DisplayName("il lit l’engagement d’un autre avec la raison, et n’en ouvre pas lui-même")
    void engagements() {
        UI.getCurrent()
                .navigate(
                        "contrats/" + contrat + "/engagements",
                        com.vaadin.flow.router.QueryParameters.of("engagement", engagement.toString()));
        assertThat(texte("engagement-lecture-seule"))
                .startsWith("Lecture seule")
                .contains("piloté par")
                .contains("Seuls ses agents");
        assertThat(find(Button.class).withId("engagement-supprimer").exists()).isFalse();
        assertThat(find(Button.class).withId("engagement-ajouter").exists()).isFalse();
    }

    private UUID ajouter(String nom, ChampProjet champ, String valeur) {
        return projets.ajouter(
                contrat, new NouveauProjet(new CodeInsee(COMMUNE), Map.of(ChampProjet.NOM, nom, champ, valeur)));
    }

    private List<Signataire> associes() {
        return portail(() -> contexte.getBean(ContratsConsultation.class).mesContrats().stream()
                .filter(c -> c.id().equals(contrat))
                .flatMap(c -> c.signataires().stream())
                .filter(signataire -> signataire.nom().equals(BAILLEUR))
                .toList());
    }

    private String texte(String id) {
        return find(Paragraph.class).withId(id).single().getText();
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<LigneProjet> grille() {
        return (GrilleListe<LigneProjet>)
                find(GrilleListe.class).withId("projets-grille").single();
    }

    private <T> T portail(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> contexte.getBean(Systeme.class).obtenir(travail));
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
