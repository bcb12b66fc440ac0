package fr.mixitesociale.accueil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.sidenav.SideNavItem;
import fr.mixitesociale.essai.Demonstration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Arriver sur l’accueil")
class ArriverSurLAccueilTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("maire")
    @DisplayName("le maire voit les quatre chiffres de sa commune, chacun avec son « Pourquoi ? »")
    void maire() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("Aubrac-sur-Mirande");
        assertThat(find(ListItem.class).all().stream().filter(element -> element.hasClassName("chiffre-cle")))
                .hasSize(4);
        assertThat(Lecture.texte()).contains("Taux", "Logements manquants", "Pourquoi ?", "Ouvrir la fiche");
    }

    @Test
    @WithUserDetails("epci")
    @DisplayName("l’EPCI voit la somme de ses communes")
    void epci() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("CA du Val de Mirande");
        assertThat(Lecture.texte()).contains("Communes déficitaires", "Logements sociaux", "Taux d’ensemble");
    }

    @Test
    @WithUserDetails("ddt")
    @DisplayName("la DDT voit son département par situation, et ce que la loi attend d’elle")
    void ddt() {
        UI.getCurrent().navigate("");

        assertThat(Lecture.texte())
                .contains("Communes par situation", "Carencée", "Exemptée", "Ensemble")
                .contains("Importer le fichier national", "Notifier l’inventaire", "Avant le 31 décembre");
    }

    @Test
    @WithUserDetails("prefet")
    @DisplayName("le préfet aussi")
    void prefet() {
        UI.getCurrent().navigate("");

        assertThat(Lecture.texte()).contains("Communes par situation", "Notifier l’inventaire");
    }

    @Test
    @WithUserDetails("maire")
    @DisplayName("personne d’autre que l’État n’est invité à importer")
    void maireNImportePas() {
        UI.getCurrent().navigate("");

        assertThat(Lecture.texte()).doesNotContain("Importer le fichier national", "Notifier l’inventaire au");
        assertThat(entrees()).contains("Accueil", "Aide").doesNotContain("Imports");
    }

    @Test
    @WithUserDetails("epf")
    @DisplayName("un signataire associé lit les communes et le calendrier")
    void epf() {
        UI.getCurrent().navigate("");

        assertThat(Lecture.texte())
                .contains("Communes par situation", "Prochaine date du calendrier", "art. L. 302-6")
                .contains("C’est votre première visite.");
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName("l’administrateur voit la France entière")
    void admin() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("France entière");
        assertThat(Lecture.texte()).contains("Communes par situation", "À faire", "À savoir");
    }

    @Test
    @WithUserDetails("maire")
    @DisplayName("une adresse inconnue dit quoi faire, sans dire ce qui existe")
    void introuvable() {
        UI.getCurrent().navigate("nulle-part");

        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
        assertThat(Lecture.texte()).contains("absent, ou hors de votre périmètre", "Revenir à l’accueil");
    }

    private List<String> entrees() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
