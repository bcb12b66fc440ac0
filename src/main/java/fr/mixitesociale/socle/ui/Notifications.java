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
    /** Long enough to read, to think again and to reach the button by keyboard. */
    private static final int DUREE_ANNULATION_MS = 20_000;

    private static final int JUSQU_A_FERMETURE = 0;

    private Notifications() {}

    /** Something was done; announced politely. */
    public static void succes(String phrase) {
        montrer(phrase, NotificationVariant.LUMO_SUCCESS, DUREE_SUCCES_MS, false);
    }

    /** Something was done that can be undone for a while. */
    public static void annulable(String phrase, Runnable annuler) {
        Notification notification = new Notification();
        Button bouton = new Button(Phrases.de("socle.annuler"), _ -> {
            notification.close();
            annuler.run();
        });
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        montrer(notification, phrase, NotificationVariant.LUMO_SUCCESS, DUREE_ANNULATION_MS, false, bouton);
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
        Button fermer = new Button(Phrases.de("socle.fermer"), _ -> notification.close());
        fermer.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        montrer(notification, phrase, variante, duree, assertive, fermer);
    }

    private static void montrer(
            Notification notification,
            String phrase,
            NotificationVariant variante,
            int duree,
            boolean assertive,
            Button bouton) {
        notification.addThemeVariants(variante);
        notification.setPosition(Position.TOP_END);
        notification.setDuration(duree);
        notification.setAssertive(assertive);
        Div notice = new Div(new Paragraph(phrase), bouton);
        notice.addClassName("notice");
        notification.add(notice);
        notification.open();
    }
}
