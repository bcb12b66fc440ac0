package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form itself: a true POST with its CSRF token, which password managers recognise. */
class FormulaireConnexion extends Div {

    /** The address is typed by anyone: only what the server writes there is believed. */
    private static final Pattern ATTENTE = Pattern.compile("\\d{1,4}");

    private static final int UNE_MINUTE = 60;

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
        NavigateurPont.nommerLaRevelation(formulaire);
        Paragraph aide = new Paragraph(Phrases.de("acces.connexion.aide"));
        aide.addClassNames("discret", "petit");
        add(message, formulaire, aide);
    }

    /** After a failed login, a logout or too many failures, says so. */
    void montrer(QueryParameters parametres) {
        Optional<String> attente = parametres.getSingleParameter("attente").filter(ATTENTE.asMatchPredicate());
        formulaire.setI18n(attente.map(secondes -> textes("acces.connexion.attente", duree(secondes)))
                .orElseGet(() -> textes("acces.connexion.erreur")));
        formulaire.setError(attente.isPresent() || parametres.getParameters().containsKey("error"));
        Optional<String> nouvelle = Stream.of("deconnexion", "expiree")
                .filter(parametres.getParameters()::containsKey)
                .findFirst();
        message.setVisible(nouvelle.isPresent());
        message.setText(
                nouvelle.map(n -> Phrases.de("acces.connexion.message." + n)).orElse(""));
    }

    /** « 45 secondes », then minutes rounded up. */
    private static String duree(String secondes) {
        int attente = Integer.parseInt(secondes);
        return attente <= UNE_MINUTE
                ? Phrases.de("acces.connexion.attente.secondes", attente)
                : Phrases.de("acces.connexion.attente.minutes", Math.ceilDiv(attente, UNE_MINUTE));
    }

    private static LoginI18n textes(String erreur, Object... parametres) {
        LoginI18n textes = LoginI18n.createDefault();
        LoginI18n.Form champs = textes.getForm();
        champs.setTitle(Phrases.de("acces.connexion.titre"));
        champs.setUsername(Phrases.de("acces.connexion.identifiant"));
        champs.setPassword(Phrases.de("acces.connexion.mot_de_passe"));
        champs.setSubmit(Phrases.de("acces.connexion.envoyer"));
        LoginI18n.ErrorMessage refus = textes.getErrorMessage();
        refus.setTitle(Phrases.de(erreur + ".titre"));
        refus.setMessage(Phrases.de(erreur + ".texte", parametres));
        refus.setUsername(Phrases.de("acces.connexion.identifiant.requis"));
        refus.setPassword(Phrases.de("acces.connexion.mot_de_passe.requis"));
        return textes;
    }
}
