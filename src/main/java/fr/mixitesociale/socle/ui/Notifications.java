package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;

/** Short notices: a success goes by itself, a refusal or an error stays until it is closed. */
public final class Notifications {

    private static final int DUREE_SUCCES_MS = 6_000;
    private static final int JUSQU_A_FERMETURE = 0;

    private Notifications() {}

    /** Something was done; announced politely. */
    public static void succes(String phrase) {
        montrer(phrase, NotificationVariant.LUMO_SUCCESS, DUREE_SUCCES_MS, false);
    }

    /** What was asked is refused, and why; announced at once. */
    public static void refus(RefusMetier refus) {
        refus(Phrases.de(refus.cle(), refus.parametres().toArray()));
    }

    public static void refus(String phrase) {
        montrer(phrase, NotificationVariant.LUMO_WARNING, JUSQU_A_FERMETURE, true);
    }

    /** Something went wrong on our side; announced at once. */
    public static void erreur(String phrase) {
        montrer(phrase, NotificationVariant.LUMO_ERROR, JUSQU_A_FERMETURE, true);
    }

    private static void montrer(String phrase, NotificationVariant variante, int duree, boolean assertive) {
        Notification notification = new Notification();
        notification.addThemeVariants(variante);
        notification.setPosition(Position.TOP_END);
        notification.setDuration(duree);
        notification.setAssertive(assertive);
        Button fermer = new Button(Phrases.de("socle.fermer"), _ -> notification.close());
        fermer.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div notice = new Div(new Paragraph(phrase), fermer);
        notice.addClassName("notice");
        notification.add(notice);
        notification.open();
    }
}
