package fr.mixitesociale.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Territoire;
import fr.mixitesociale.essai.BaseH2;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BaseH2
@DisplayName("Gérer les comptes")
class GererLesComptesTest extends SpringBrowserlessTest {

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("la DDT ouvre le compte d’un maire de son département et lit son mot de passe une fois")
    void ouvrir() {
        navigate(AdministrationView.class);
        assertThat(find(TabSheet.class).exists())
                .as("the journal is for administrators")
                .isFalse();
        test(find(Button.class).withId("ouvrir-compte").single()).click();
        saisir("compte-identifiant", "maire.reyrieux");
        saisir("compte-nom", "Camille Reyrieux");
        saisir("compte-fonction", "Maire");
        ComboBox<Role> role = champ("compte-role");
        assertThat(role.getListDataView().getItems()).doesNotContain(Role.ADMIN, Role.PREFET);
        role.setValue(Role.MAIRE);
        ComboBox<Territoire> territoire = champ("compte-territoire");
        List<Territoire> proposes = test(territoire).getSuggestionItems();
        assertThat(proposes)
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.libelle()).contains("(01"));
        territoire.setValue(proposes.stream()
                .filter(t -> t.libelle().equals("Reyrieux (01322)"))
                .findFirst()
                .orElseGet(proposes::getFirst));
        test(find(Button.class).withId("compte-creer").single()).click();
        TextField remis = find(TextField.class).withId("mot-de-passe-remis").single();
        assertThat(remis.getValue()).hasSize(19);
        test(find(Button.class).withId("mot-de-passe-note").single()).click();
        assertThat(find(TextField.class).withId("mot-de-passe-remis").exists()).isFalse();
        Grid<?> comptes = find(Grid.class).withId("comptes").single();
        assertThat(test(comptes).size()).isPositive();
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("l’administrateur trouve aussi le journal")
    void journal() {
        navigate(AdministrationView.class);
        TabSheet onglets = find(TabSheet.class).single();
        onglets.setSelectedIndex(1);
        assertThat(find(Grid.class).withId("journal").exists()).isTrue();
    }

    private void saisir(String id, String valeur) {
        test(find(TextField.class).withId(id).single()).setValue(valeur);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> champ(String id) {
        return find(ComboBox.class).withId(id).single();
    }
}
