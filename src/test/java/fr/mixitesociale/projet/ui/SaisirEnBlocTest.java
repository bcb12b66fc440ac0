package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.List;
import java.util.Map;
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
@DisplayName("Saisir les projets par blocs, comme dans un tableur")
class SaisirEnBlocTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";
    private static final String SIREN_EPCI = "200071751";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    ProjetsConsultation consultation;

    private UUID contrat;
    /** Index of the first of this test's three projects. */
    private int rang;

    @BeforeEach
    void liste() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2041);
        rang = lu().size();
        for (String nom : List.of("Un", "Deux", "Trois")) {
            commune(() -> service.ajouter(
                    contrat,
                    new NouveauProjet(
                            new CodeInsee(COMMUNE), Map.of(ChampProjet.NOM, nom, ChampProjet.LOGEMENTS, "10"))));
        }
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un bloc collé : les bonnes cellules sont écrites, la mauvaise est dite, gardée et corrigée")
    void coller() {
        ouvrir();
        collerSur("logements", rang, 1, "20\t1 0\r\n21\tdouze\r\n22\t12\r\n");
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("20", "21", "22");
        assertThat(valeurs(ChampProjet.LLS)).containsExactly("10", null, "12");
        assertThat(refus()).contains("Ligne " + (rang + 2)).contains("Deux").contains("Nombre entier de 0 à 100 000");
        TextField champ = find(TextField.class).all().stream()
                .filter(texte -> texte.getValue().equals("douze"))
                .findFirst()
                .orElseThrow();
        assertThat(champ.isInvalid()).isTrue();
        test(champ).setValue("dix");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(valeurs(ChampProjet.LLS)).containsExactly("10", null, "12");
        test(champ).setValue("11");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(valeurs(ChampProjet.LLS)).containsExactly("10", "11", "12");
        assertThat(find(RefusCellules.class).exists()).isFalse();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("le bloc plus long que la liste ajoute des projets ; plus large, il le dit")
    void deborder() {
        ouvrir();
        collerSur("nom", rang + 2, 1, "Trois bis\nQuatre\nCinq\n");
        assertThat(lu().stream().skip(rang).map(Projet::nom))
                .containsExactly("Un", "Deux", "Trois bis", "Quatre", "Cinq");
        collerSur("logements", rang, 1, "1" + "\tx".repeat(30));
        assertThat(refus()).contains("plus large");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "recopier vers le bas, annuler, rétablir ; une cellule changée par un autre ne s’annule pas, et c’est dit")
    void recopierAnnuler() {
        ouvrir();
        collerSur("logements", rang, 1, "77");
        envoyer("tableur-recopier", detail("logements").put("premier", rang).put("dernier", rang + 2));
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("77", "77", "77");
        test(find(Button.class).withId("projets-annuler").single()).click();
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("77", "10", "10");
        envoyer("tableur-refaire", JacksonUtils.createObjectNode());
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("77", "77", "77");
        UUID deux = lu().get(rang + 1).id();
        commune(() -> service.enregistrer(contrat, Saisie.champ(deux, 0, "logements", "77", "78")));
        envoyer("tableur-annuler", JacksonUtils.createObjectNode());
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("77", "78", "10");
        assertThat(refus()).contains("changé entre-temps par agent-commune").contains("78");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une valeur pour les lignes choisies : l’effet est dit avant, puis écrit")
    @SuppressWarnings("unchecked")
    void lot() {
        ouvrir();
        grille().asMultiSelect()
                .select(grille().getLazyDataView().getItems().skip(rang).toList());
        Select<ChampProjet> champ = (Select<ChampProjet>)
                find(Select.class).withId("projets-lot-champ").single();
        champ.setValue(ChampProjet.ANNEE_PREVUE);
        TextField valeur = find(TextField.class).withId("projets-lot-valeur").single();
        test(valeur).setValue("jamais");
        assertThat(texteDe(BarreLot.class)).contains("Année de 2000 à 2100");
        assertThat(find(Button.class).withId("projets-lot-appliquer").single().isEnabled())
                .isFalse();
        test(valeur).setValue("2042");
        assertThat(texteDe(BarreLot.class)).contains("3 projets changent");
        test(find(Button.class).withId("projets-lot-appliquer").single()).click();
        assertThat(valeurs(ChampProjet.ANNEE_PREVUE)).containsExactly("2042", "2042", "2042");
        assertThat(grille().getSelectedItems()).isEmpty();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("regrouper : les groupes ont leurs sous-totaux, l’adresse s’en souvient")
    void grouper() {
        Projet trois = lu().get(rang + 2);
        commune(() -> {
            service.deplacer(contrat, trois.id(), trois.version(), ListeProjet.VIVIER, "Le terrain n’est pas libre");
            return trois;
        });
        UI.getCurrent().navigate("contrats/" + contrat + "/projets", QueryParameters.fromString("groupe=liste"));
        assertThat(texteDe(GroupesProjets.class)).contains("Prioritaire").contains("Vivier");
        assertThat(texteDe(FiltresProjets.class)).contains("Regroupement").contains("Liste");
        assertThat(find(Select.class).withId("projets-groupe").exists())
                .as("the fields are made when they are asked for")
                .isFalse();
        test(find(Button.class).withId("projets-filtrer").single()).click();
        assertThat(find(Select.class).withId("projets-groupe").single().getValue())
                .isEqualTo(GroupeProjets.LISTE);
        List<String> listes = grille().getLazyDataView()
                .getItems()
                .map(ligne -> ligne.projet().valeur(ChampProjet.LISTE))
                .toList();
        assertThat(listes).isSorted();
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = SIREN_EPCI)
    @DisplayName("l’EPCI qui colle propose : la commune garde sa valeur, la proposition attend sous la ligne")
    void epci() {
        ouvrir();
        assertThat(find(Paragraph.class).withId("projets-raison").single().getText())
                .contains("tenue par la commune");
        assertThat(find(Button.class).withId("projets-ajouter").exists()).isFalse();
        collerSur("logements", rang, 1, "30\n31\n");
        assertThat(valeurs(ChampProjet.LOGEMENTS)).containsExactly("10", "10", "10");
        List<Projet> lus = commune(() -> consultation.page(
                contrat,
                fr.mixitesociale.projet.CritereProjets.TOUS,
                fr.mixitesociale.projet.OrdreProjets.DE_LA_LISTE,
                rang,
                3));
        assertThat(lus.stream().map(p -> p.propositions().size())).containsExactly(1, 1, 0);
        assertThat(find(Notification.class).all().getLast().getElement().getTextRecursively())
                .contains("2 valeurs proposées à la commune");
    }

    private void ouvrir() {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets");
    }

    private void collerSur(String champ, int indice, int hauteur, String texte) {
        envoyer(
                "tableur-coller",
                detail(champ).put("indice", indice).put("hauteur", hauteur).put("texte", texte));
    }

    private static ObjectNode detail(String champ) {
        return JacksonUtils.createObjectNode().put("champ", champ);
    }

    /** As the browser's script tells it. */
    private void envoyer(String nom, ObjectNode detail) {
        ObjectNode donnees = JacksonUtils.createObjectNode();
        detail.properties().forEach(e -> donnees.set("event.detail." + e.getKey(), e.getValue()));
        grille().getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(grille().getElement(), nom, donnees));
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<LigneProjet> grille() {
        return (GrilleListe<LigneProjet>)
                find(GrilleListe.class).withId("projets-grille").single();
    }

    private String refus() {
        return texteDe(RefusCellules.class);
    }

    private String texteDe(Class<? extends com.vaadin.flow.component.Component> type) {
        return find(type).single().getElement().getTextRecursively();
    }

    private List<@Nullable String> valeurs(ChampProjet champ) {
        return lu().stream()
                .skip(rang)
                .limit(3)
                .<@Nullable String>map(projet -> projet.valeur(champ))
                .toList();
    }

    private List<Projet> lu() {
        return commune(() -> consultation.tous(contrat));
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
