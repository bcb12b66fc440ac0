package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The quick row: a name is enough, the rest is typed in the grid. */
class AjoutProjet extends Div {

    private final TextField nom = new TextField();
    private final Select<CodeInsee> commune = new Select<>();
    private final SerializableConsumer<NouveauProjet> ajouter;

    AjoutProjet(
            List<CodeInsee> communes,
            Function<CodeInsee, String> libelle,
            SerializableConsumer<NouveauProjet> ajouter) {
        this.ajouter = ajouter;
        addClassName("ajout-projet");
        setId("projets-ajout");
        nom.setId("projets-ajout-nom");
        nom.setAriaLabel(Phrases.de("projet.ajout.nom"));
        nom.setPlaceholder(Phrases.de("projet.ajout.nom"));
        nom.setMaxLength(ChampProjet.NOM.longueur());
        nom.addKeyDownListener(Key.ESCAPE, _ -> fermer());
        commune.setId("projets-ajout-commune");
        commune.setAriaLabel(Phrases.de("projet.colonne.COMMUNE"));
        commune.setItems(communes);
        commune.setItemLabelGenerator(libelle::apply);
        commune.setValue(communes.getFirst());
        commune.setVisible(communes.size() > 1);
        Button valider = new Button(Phrases.de("projet.ajout.valider"), _ -> valider());
        valider.setId("projets-ajout-valider");
        valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        valider.addClickShortcut(Key.ENTER).listenOn(nom);
        Button annuler = new Button(Phrases.de("socle.annuler"), _ -> fermer());
        add(nom, commune, valider, annuler);
        setVisible(false);
    }

    void ouvrir() {
        setVisible(true);
        nom.focus();
    }

    private void fermer() {
        nom.clear();
        nom.setInvalid(false);
        setVisible(false);
    }

    private void valider() {
        try {
            ajouter.accept(NouveauProjet.nomme(commune.getValue(), nom.getValue()));
            nom.clear();
            nom.setInvalid(false);
        } catch (RefusMetier refus) {
            nom.setErrorMessage(Objects.requireNonNullElse(refus.getMessage(), ""));
            nom.setInvalid(true);
            nom.focus();
        }
    }
}
