package fr.mixitesociale.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.cockpit.LigneCockpit;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.essai.Demonstration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Le pilotage du territoire, rôle par rôle")
class PiloterParRoleTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("ddt")
    @DisplayName("la DDT : tout son département, un compteur filtre et l’adresse le garde")
    void ddt() {
        List<LigneCockpit> toutes = ouvrir(QueryParameters.empty());
        assertThat(toutes).extracting(LigneCockpit::nom).contains("Aubrac-sur-Mirande", "Montjoie-Neuve");
        assertThat(toutes)
                .as("also where nothing has started")
                .extracting(LigneCockpit::stade)
                .contains(Stade.RIEN, Stade.EN_VIGUEUR);
        test(find(NativeButton.class).withId("compteur-rien").single()).click();
        assertThat(lignes()).isNotEmpty().hasSizeLessThan(toutes.size()).allMatch(l -> l.stade() == Stade.RIEN);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("stade"))
                .hasValue("rien");
        assertThat(find(Paragraph.class).withId("cockpit-nombre").single().getText())
                .endsWith("sur " + toutes.size());
    }

    @Test
    @WithUserDetails("epci")
    @DisplayName("l’EPCI : ses communes membres et elles seules")
    void epci() {
        assertThat(ouvrir(QueryParameters.empty()))
                .isNotEmpty()
                .extracting(LigneCockpit::nomGroupement)
                .containsOnly("CA du Val de Mirande");
        assertThat(ouvrir(QueryParameters.of("epci", "200000001")))
                .extracting(LigneCockpit::nomGroupement)
                .allMatch("CA du Val de Mirande"::equals);
    }

    @Test
    @WithUserDetails("prefet")
    @DisplayName("le préfet : une adresse mal tapée montre le territoire, elle ne casse rien")
    void prefet() {
        assertThat(ouvrir(QueryParameters.of("stade", "n’importe quoi"))).isNotEmpty();
        assertThat(ouvrir(QueryParameters.of("tri", "-rien"))).isNotEmpty();
        assertThat(ouvrir(QueryParameters.of("recherche", "Aubrac"))).hasSize(1);
        assertThat(ouvrir(QueryParameters.of("recherche", "nulle part"))).isEmpty();
        assertThat(find(Paragraph.class).withId("cockpit-nombre").single().getText())
                .startsWith("Aucune commune");
    }

    @Test
    @WithUserDetails("commune")
    @DisplayName("la commune n’y entre pas")
    void commune() {
        UI.getCurrent().navigate("pilotage");
        assertThat(find(Grid.class).withId("cockpit-grille").all()).isEmpty();
        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Pilotage du territoire");
    }

    private List<LigneCockpit> ouvrir(QueryParameters adresse) {
        UI.getCurrent().navigate("pilotage", adresse);
        return lignes();
    }

    @SuppressWarnings("unchecked")
    private List<LigneCockpit> lignes() {
        Grid<LigneCockpit> grille = find(Grid.class).withId("cockpit-grille").single();
        return grille.getLazyDataView().getItems().toList();
    }
}
