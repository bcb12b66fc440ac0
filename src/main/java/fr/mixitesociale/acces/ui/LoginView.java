package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.acces.ComptesDemonstration;
import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.socle.Phrases;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Login: the product in three sentences, the form, and in the demonstration its accounts, one click each. */
@Route("connexion")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FormulaireConnexion formulaire = new FormulaireConnexion();

    LoginView(ObjectProvider<ComptesDemonstration> demonstration, NomTerritoire territoires) {
        addClassName("connexion");
        add(presentation(), formulaire);
        demonstration.ifAvailable(comptes -> add(new ComptesEnUnClic(comptes.lister(), territoires)));
    }

    private static Div presentation() {
        UnorderedList phrases = new UnorderedList();
        Stream.of("preparer", "chiffres", "droits")
                .map(cle -> new ListItem(Phrases.de("acces.connexion.produit." + cle)))
                .forEach(phrases::add);
        Div presentation = new Div(
                new H1(Phrases.de("acces.connexion.produit")),
                new Paragraph(Phrases.de("acces.connexion.produit.chapeau")),
                phrases,
                new Paragraph(
                        new Anchor("simulateur", Phrases.de("acces.connexion.simulateur")),
                        new Text(" " + Phrases.de("acces.connexion.simulateur.sans_compte"))));
        presentation.addClassName("presentation");
        return presentation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        formulaire.montrer(evenement.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("acces.connexion.titre_page");
    }
}
