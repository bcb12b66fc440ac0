package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.socle.Phrases;

/** The form itself: a true POST with its CSRF token, which password managers recognise. */
class FormulaireConnexion extends Div {

    private final LoginForm formulaire = new LoginForm();
    private final Paragraph message = new Paragraph();

    FormulaireConnexion() {
        addClassName("formulaire");
        message.getElement().setAttribute("role", "status");
        message.addClassName("message");
        message.setVisible(false);
        formulaire.setAction("connexion");
        formulaire.setForgotPasswordButtonVisible(false);
        formulaire.setI18n(textes("acces.connexion.erreur"));
        Paragraph aide = new Paragraph(Phrases.de("acces.connexion.aide"));
        aide.addClassNames("discret", "petit");
        add(message, formulaire, aide);
    }

    /** After a failed login, a logout or too many failures, says so. */
    void montrer(QueryParameters parametres) {
        boolean refuse = parametres.getParameters().containsKey("error");
        boolean tropDEssais =
                parametres.getSingleParameter("error").filter("attente"::equals).isPresent();
        formulaire.setI18n(textes(tropDEssais ? "acces.connexion.attente" : "acces.connexion.erreur"));
        formulaire.setError(refuse);
        boolean deconnexion = parametres.getParameters().containsKey("deconnexion");
        message.setVisible(deconnexion);
        message.setText(deconnexion ? Phrases.de("acces.connexion.deconnecte") : "");
    }

    private static LoginI18n textes(String erreur) {
        LoginI18n textes = LoginI18n.createDefault();
        LoginI18n.Form champs = textes.getForm();
        champs.setTitle(Phrases.de("acces.connexion.titre"));
        champs.setUsername(Phrases.de("acces.connexion.identifiant"));
        champs.setPassword(Phrases.de("acces.connexion.mot_de_passe"));
        champs.setSubmit(Phrases.de("acces.connexion.envoyer"));
        LoginI18n.ErrorMessage refus = textes.getErrorMessage();
        refus.setTitle(Phrases.de(erreur + ".titre"));
        refus.setMessage(Phrases.de(erreur + ".texte"));
        refus.setUsername(Phrases.de("acces.connexion.identifiant.requis"));
        refus.setPassword(Phrases.de("acces.connexion.mot_de_passe.requis"));
        return textes;
    }
}
