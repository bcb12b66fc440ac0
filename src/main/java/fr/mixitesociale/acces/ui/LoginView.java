package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.socle.Phrases;

/** Login. The form posts to Spring Security, which answers by a redirect to the page that was asked for. */
@Route(value = "connexion", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm formulaire = new LoginForm();

    LoginView() {
        formulaire.setAction("connexion");
        formulaire.setForgotPasswordButtonVisible(false);
        add(formulaire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        formulaire.setError(
                evenement.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("acces.connexion.titre");
    }
}
