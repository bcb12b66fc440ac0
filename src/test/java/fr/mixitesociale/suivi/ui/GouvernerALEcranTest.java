package fr.mixitesociale.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.Instance;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Écrire l’article 4 et se réunir, à l’écran")
class GouvernerALEcranTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    GouvernanceConsultation consultation;

    @Autowired
    ReunionsConsultation reunions;

    @Autowired
    ReunionsService service;

    private UUID contrat;

    @BeforeEach
    void ouvrirLeContrat() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2044);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "la commune écrit les termes, ajoute d’un geste les signataires obligatoires et voit un terme inhabituel")
    void ecrire() {
        ouvrir("");
        test(find(TextField.class).withId("gouvernance-copil_par_an").single()).setValue("2");
        assertThat(commune(() -> consultation.lire(contrat)).valeur(ChampGouvernance.COPIL_PAR_AN))
                .isEqualTo("2");
        if (find(Button.class).withId("membre-proposer").exists()) {
            test(find(Button.class).withId("membre-proposer").single()).click();
        }
        assertThat(commune(() -> consultation.lire(contrat)).absentsDuCopil()).isEmpty();
        assertThat(commune(() -> consultation.lire(contrat)).membres(Instance.COPIL))
                .extracting(membre -> membre.fonction())
                .contains("Maire ou son représentant");
        test(find(DatePicker.class).withId("gouvernance-duree_au").single()).setValue(LocalDate.of(2046, 6, 30));
        assertThat(find(Paragraph.class).all())
                .anyMatch(texte -> texte.isVisible() && texte.getText().contains("31/12/2046"));
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("l’État prévoit un atelier depuis la frise, puis l’atelier s’ouvre et se lit dans le calendrier")
    void prevoir() {
        ouvrir("");
        test(find(Button.class).withId("reunion-prevoir").single()).click();
        test(combo("nouvelle-reunion-nature")).selectItem("Atelier thématique");
        test(combo("nouvelle-reunion-theme")).selectItem("Action foncière");
        assertThat(find(TextField.class)
                        .withId("nouvelle-reunion-intitule")
                        .single()
                        .getValue())
                .contains("Action foncière");
        String titre = "Atelier foncier " + UUID.randomUUID();
        test(find(TextField.class).withId("nouvelle-reunion-intitule").single()).setValue(titre);
        test(find(DatePicker.class).withId("nouvelle-reunion-jour").single()).setValue(LocalDate.of(2045, 3, 12));
        test(find(Button.class).withText("Prévoir").single()).click();
        assertThat(find(H2.class).all()).anyMatch(h2 -> titre.equals(h2.getText()));
        assertThat(find(TextField.class).withId("reunion-lieu").exists()).isTrue();
        test(find(Button.class).withId("reunion-supprimer").single()).click();
        assertThat(commune(() -> reunions.lister(contrat))).noneMatch(reunion -> titre.equals(reunion.intitule()));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("une fois en vigueur : lecture seule avec la raison, la frise reste ouverte")
    void signe() {
        UUID signe = UnContratFixe.de(contexte, COMMUNE, 2047);
        UnContratFixe.ailleurs(() -> {
            UnContrat.mettreEnVigueur(contexte, signe);
            return null;
        });
        UI.getCurrent().navigate("contrats/" + signe + "/gouvernance");
        assertThat(find(Paragraph.class)
                        .withId("gouvernance-lecture-seule")
                        .single()
                        .getText())
                .startsWith("Lecture seule")
                .contains("avenant");
        assertThat(find(TextField.class).withId("gouvernance-copil_par_an").exists())
                .isFalse();
        assertThat(find(Button.class).withId("reunion-prevoir").exists()).isTrue();
    }

    @Test
    @EnTantQue(role = Role.SIGNATAIRE_ASSOCIE)
    @DisplayName("un partenaire qui devine l’adresse d’une réunion ou d’une invitation ne trouve rien")
    void partenaire() {
        String titre = "Réunion secrète " + UUID.randomUUID();
        UUID reunion = commune(() -> service.prevoir(
                contrat,
                Map.of(
                        ChampReunion.NATURE,
                        NatureReunion.AUTRE.name(),
                        ChampReunion.INTITULE,
                        titre,
                        ChampReunion.JOUR,
                        "2045-01-10")));
        UI.getCurrent().navigate("invitations/" + reunion);
        assertThat(find(H1.class).all()).noneMatch(h1 -> h1.getText().contains(titre));
        UI.getCurrent().navigate("contrats/" + contrat + "/gouvernance", QueryParameters.of("reunion", "" + reunion));
        assertThat(find(H2.class).all()).noneMatch(h2 -> h2.getText().contains(titre));
        assertThat(find(Anchor.class).all()).noneMatch(lien -> titre.equals(lien.getText()));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("deux contrats cochés dans la liste se lisent côte à côte ; celui d’un autre n’est pas montré")
    void comparer() {
        UUID autre = UnContratFixe.de(contexte, COMMUNE, 2050);
        UUID etranger = UnContratFixe.de(contexte, "01053", 2050);
        UI.getCurrent().navigate("contrats");
        assertThat(find(Button.class).withId("comparer-contrats").single().isEnabled())
                .isFalse();
        find(Checkbox.class).all().stream()
                .limit(2)
                .forEach(coche -> test(coche).click());
        test(find(Button.class).withId("comparer-contrats").single()).click();
        assertThat(find(TableDonnees.class).all()).hasSize(5);
        UI.getCurrent()
                .navigate(
                        "contrats/comparer", QueryParameters.of("ids", contrat + "," + autre + "," + etranger + ",x"));
        assertThat(find(TableDonnees.class).all()).hasSize(5);
        assertThat(find(Paragraph.class).all())
                .anyMatch(texte -> texte.getText().contains("vous n’en êtes pas signataire"));
        UI.getCurrent().navigate("contrats/comparer", QueryParameters.of("ids", etranger.toString()));
        assertThat(find(TableDonnees.class).exists()).isFalse();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("la synthèse dit l’avancement du texte et ce qui manque pour signer, avec le lien où le corriger")
    void synthese() {
        UI.getCurrent().navigate("contrats/" + contrat);
        assertThat(find(Paragraph.class).withId("avancement-ensemble").single().getText())
                .contains("écrit à");
        assertThat(find(Anchor.class).all())
                .anyMatch(lien -> lien.getHref().endsWith("/gouvernance")
                        && lien.getText().contains("groupe opérationnel"));
    }

    private void ouvrir(String requete) {
        UI.getCurrent().navigate("contrats/" + contrat + "/gouvernance", QueryParameters.fromString(requete));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return (ComboBox<Object>) find(ComboBox.class).withId(id).single();
    }

    private static <T> T commune(Supplier<T> travail) {
        return UnContratFixe.ailleurs(() -> EnTantQueContexte.obtenir(
                "agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail));
    }
}
