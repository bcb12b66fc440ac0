package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Regrouper la liste par jalon")
class RegrouperParJalonTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsService jalons;

    private UUID contrat;
    private UUID avance;

    private void deuxProjets(int periode) {
        contrat = UnContratFixe.de(contexte, COMMUNE, periode);
        avance = ajouter("Avance", "20");
        ajouter("Commence", "12");
        List.of(Jalon.ZONAGE, Jalon.MAITRISE_FONCIERE).forEach(this::faire);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les groupes portent le nom du prochain jalon ; un jalon saisi ailleurs déplace le projet")
    void regrouper() {
        deuxProjets(2065);
        aller("groupe=jalon");
        assertThat(texteDe(GroupesProjets.class))
                .contains("Modification du zonage du PLU")
                .contains("Étude de faisabilité : 1 projet, 20 LLS");
        assertThat(noms().getLast()).isEqualTo("Avance");
        test(find(Button.class).withId("projets-filtrer").single()).click();
        assertThat(find(Select.class).withId("projets-groupe").single().getValue())
                .isEqualTo(GroupeProjets.JALON);
        faire(Jalon.FAISABILITE);
        roundTrip();
        aller("groupe=jalon&etape=3");
        assertThat(texteDe(GroupesProjets.class)).contains("Permis déposé : 1 projet, 20 LLS");
        assertThat(texteDe(FiltresProjets.class)).contains("Prochain jalon : Permis déposé");
        assertThat(noms()).containsExactly("Avance");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "la colonne « Prochain jalon » se choisit, se lit et se trie ; une étape inconnue de l’adresse est passée")
    void colonne() {
        deuxProjets(2068);
        aller("tri=-prochain_jalon&etape=9");
        assertThat(noms().getFirst()).isEqualTo("Avance");
        assertThat(grille().getLazyDataView().getItem(0).projet().etape()).isEqualTo("Étude de faisabilité");
        assertThat(ColonneProjet.PROCHAIN_JALON.texte(
                        grille().getLazyDataView().getItem(0).projet()))
                .isEqualTo("Étude de faisabilité");
    }

    private void aller(String parametres) {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets", QueryParameters.fromString(parametres));
    }

    private List<String> noms() {
        return grille().getLazyDataView()
                .getItems()
                .map(ligne -> ligne.projet().nom())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<LigneProjet> grille() {
        return (GrilleListe<LigneProjet>)
                find(GrilleListe.class).withId("projets-grille").single();
    }

    private String texteDe(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively();
    }

    private UUID ajouter(String nom, String lls) {
        return commune(() -> projets.ajouter(
                contrat,
                new NouveauProjet(new CodeInsee(COMMUNE), Map.of(ChampProjet.NOM, nom, ChampProjet.LLS, lls))));
    }

    private void faire(Jalon jalon) {
        commune(() -> jalons.enregistrer(
                contrat, jalon, Saisie.champ(avance, 0, ChampJalon.STATUT.cle(jalon), "NON_COMMENCE", "FAIT")));
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
