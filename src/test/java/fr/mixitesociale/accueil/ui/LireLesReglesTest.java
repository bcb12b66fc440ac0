package fr.mixitesociale.accueil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.essai.Demonstration;
import fr.mixitesociale.socle.ui.TableDonnees;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Lire les règles de calcul")
class LireLesReglesTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("maire")
    @DisplayName("chaque texte dit ses périodes, chaque chiffre sa valeur, son article et comment il a été lu")
    void maire() {
        UI.getCurrent().navigate("administration/regles");

        assertThat(find(H1.class).single().getText()).isEqualTo("Règles de calcul");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "RS-DUFLOT · Loi Duflot",
                        "RS-3DS · Loi 3DS",
                        "RS-3DS-PROJET · Projet de loi 3DS (jamais appliqué)");
        assertThat(Lecture.texte())
                .contains("Remplacé. Périodes 2014-2016 à 2020-2022.", "En vigueur. Périodes depuis 2023-2025.")
                .contains("Projet de loi : aucun contrat réel ne peut s’y référer. Aucune période.");
        List<String> tables = find(TableDonnees.class).all().stream()
                .map(table -> table.getElement().getProperty("innerHTML", ""))
                .toList();
        assertThat(tables).hasSize(3);
        assertThat(tables.get(1))
                .contains("rythme[0].taux", "33\u00a0%", "art. L. 302-8, VII CCH", "non vérifié")
                .contains("5\u202f000", "1/2", "abaissement.avis_cnsru");
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName("l’administrateur les trouve dans l’administration")
    void admin() {
        UI.getCurrent().navigate("administration", QueryParameters.of("onglet", "regles"));

        TabSheet onglets = find(TabSheet.class).single();
        assertThat(onglets.getSelectedTab().getLabel()).isEqualTo("Règles de calcul");
        assertThat(find(TableDonnees.class).all()).hasSizeGreaterThanOrEqualTo(3);
    }
}
