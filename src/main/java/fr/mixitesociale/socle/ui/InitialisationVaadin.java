package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.mixitesociale.socle.Phrases;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What holds for every screen: language, chosen theme, French system messages, what happens to errors. */
@Component
class InitialisationVaadin implements VaadinServiceInitListener {

    private static final String BROUILLONS = "scripts/brouillons.js";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Override
    public void serviceInit(ServiceInitEvent evenement) {
        evenement.getSource().setSystemMessagesProvider(_ -> messages());
        evenement.getSource().addSessionInitListener(session -> {
            session.getSession().setErrorHandler(new GestionErreurs());
            session.getSession().setLocale(Phrases.LANGUE);
        });
        evenement.getSource().addUIInitListener(ui -> reconnexion(ui.getUI()));
        evenement.addRequestHandler(new DerniereReponse());
        evenement.addIndexHtmlRequestListener(InitialisationVaadin::preparerPage);
    }

    /** The choice of light or dark is written into the page itself, so that it does not flash; our own script is there. */
    private static void preparerPage(IndexHtmlResponse reponse) {
        reponse.getDocument()
                .head()
                .appendElement("script")
                .attr("src", BROUILLONS)
                .attr("defer", "");
        var racine = reponse.getDocument().child(0);
        racine.attr("lang", Phrases.LANGUE.getLanguage());
        Cookie[] temoins = reponse.getVaadinRequest().getCookies();
        Stream.of(temoins == null ? new Cookie[0] : temoins)
                .filter(temoin -> NavigateurPont.COOKIE_THEME.equals(temoin.getName()))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .ifPresent(theme -> racine.attr("theme", theme));
    }

    private static void reconnexion(UI ui) {
        ReconnectDialogConfiguration dialogue = ui.getReconnectDialogConfiguration();
        dialogue.setDialogText(Phrases.de("socle.connexion.perdue"));
        dialogue.setDialogTextGaveUp(Phrases.de("socle.connexion.abandonnee"));
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Phrases.de("socle.session.titre"));
        messages.setSessionExpiredMessage(Phrases.de("socle.session.texte"));
        messages.setInternalErrorCaption(Phrases.de("socle.incident.titre"));
        messages.setInternalErrorMessage(Phrases.de("socle.incident.recharger"));
        messages.setSyncErrorCaption(Phrases.de("socle.synchro.titre"));
        messages.setSyncErrorMessage(Phrases.de("socle.synchro.texte"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Phrases.de("socle.temoins.titre"));
        messages.setCookiesDisabledMessage(Phrases.de("socle.temoins.texte"));
        return messages;
    }
}
