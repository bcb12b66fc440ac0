package fr.mixitesociale.levier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.GrillesConsultation;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.PartagesService;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.ReponsesService;
import fr.mixitesociale.levier.StatutReponse;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.StatutEnregistrement;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Remplir une grille à l’écran")
class RemplirUneGrilleTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    GrillesConsultation consultation;

    @Autowired
    ReponsesService reponses;

    @Autowired
    PartagesService partages;

    private UUID contrat;

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName(
            "trois parties remplissent la même grille pendant que la commune écrit : rien n’est perdu, tout se compare")
    void ensemble() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2050);
        ouvrir("theme=foncier");
        enTantQueEpci(() -> {
            repondre("A4.1.1", NatureSignataire.EPCI, "statut", "OUI");
            return repondre("A4.1.1", NatureSignataire.EPCI, "texte", "Étude livrée en 2025");
        });
        enTantQueEtat(() -> repondre("A4.1.1", NatureSignataire.ETAT, "statut", "NON"));
        test(find(TextArea.class).withId("texte-A4.1.1").single()).setValue("Étude en cours");
        test(statut("statut-A4.1.1")).selectItem("En cours");
        assertThat(find(StatutEnregistrement.class).single().getText()).startsWith("Enregistré à");
        enTantQueEpci(() -> partager("A4.1"));
        enTantQueEtat(() -> partager("A4.1"));
        test(find(Button.class).withId("partager-A4.1").single()).click();
        test(find(Button.class).withText("Partager").single()).click();
        ouvrir("theme=foncier&divergences=oui");
        assertThat(find(Paragraph.class).all()).anyMatch(p -> p.getText().equals("Étude livrée en 2025"));
        assertThat(find(TextArea.class).withId("texte-A4.1.1").single().getValue())
                .isEqualTo("Étude en cours");
        assertThat(find(Span.class).all()).anyMatch(s -> s.isVisible() && "Divergence".equals(s.getText()));
        assertThat(find(TextArea.class).withId("texte-A4.1.2").exists())
                .as("no divergence there")
                .isFalse();
        Reponse lue = enTantQueEtat(() -> reponse("A4.1.1", NatureSignataire.COMMUNE));
        assertThat(lue.statut()).isEqualTo(StatutReponse.EN_COURS);
        assertThat(lue.texte()).isEqualTo("Étude en cours");
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("l’État lit la réponse partagée et en fait un engagement d’un geste ; le lien se suit")
    void engager() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2053);
        enTantQueCommune(() -> {
            repondre("A4.2.1", NatureSignataire.COMMUNE, "texte", "Une ligne de 100 000 €");
            return repondre("A4.2.1", NatureSignataire.COMMUNE, "levier", "Doubler la ligne foncière");
        });
        ouvrir("theme=foncier&section=A4.2");
        assertThat(find(Paragraph.class).all())
                .as("private")
                .noneMatch(p -> p.getText().contains("Une ligne"));
        enTantQueCommune(() -> partager("A4.2"));
        ouvrir("theme=foncier&section=A4.3");
        ouvrir("theme=foncier&section=A4.2");
        test(find(Button.class).withText("→ Engagement").single()).click();
        assertThat(find(Anchor.class).all()).anyMatch(lien -> lien.getText().contains("Doubler la ligne foncière"));
        assertThat(enTantQueCommune(
                        () -> contexte.getBean(EngagementsConsultation.class).lister(contrat)))
                .anyMatch(fiche -> fiche.intitule().equals("Doubler la ligne foncière") && fiche.origine() != null);
    }

    private void ouvrir(String requete) {
        UI.getCurrent().navigate("contrats/" + contrat + "/leviers", QueryParameters.fromString(requete));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StatutReponse> statut(String id) {
        return (ComboBox<StatutReponse>) find(ComboBox.class).withId(id).single();
    }

    private int partager(String section) {
        partages.partagerSection(contrat, section, false);
        return 0;
    }

    private int repondre(String element, NatureSignataire cote, String champ, String valeur) {
        reponses.repondre(contrat, Saisie.champ(reponse(element, cote).id(), 0, champ, null, valeur));
        return 0;
    }

    private Reponse reponse(String id, NatureSignataire cote) {
        LectureGrille lecture = consultation.lire(contrat, Theme.FONCIER);
        Element element = lecture.grille().elements().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
        return lecture.colonnes().stream()
                .filter(colonne -> colonne.signataire().nature() == cote)
                .findFirst()
                .flatMap(colonne -> colonne.reponse(element))
                .orElseThrow();
    }

    private <T> T enTantQueCommune(Supplier<T> travail) {
        return enTantQue(Role.COMMUNE_SERVICE, new Perimetre.SurCommune(new CodeInsee(COMMUNE)), travail);
    }

    private <T> T enTantQueEpci(Supplier<T> travail) {
        return enTantQue(
                Role.EPCI_SERVICE,
                new Perimetre.SurEpci(Objects.requireNonNull(contexte.getBean(Referentiel.class)
                        .commune(new CodeInsee(COMMUNE))
                        .orElseThrow()
                        .epci())),
                travail);
    }

    private <T> T enTantQueEtat(Supplier<T> travail) {
        return enTantQue(Role.DDT, new Perimetre.SurDepartement("01"), travail);
    }

    private static <T> T enTantQue(Role role, Perimetre perimetre, Supplier<T> travail) {
        return UnContratFixe.ailleurs(
                () -> EnTantQueContexte.obtenir("agent-" + role.name(), role, perimetre, travail));
    }
}
