package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The bell of every screen: how many things wait, and the first of them. Read again at each navigation and each time it
 * is opened, never at each keystroke of somebody else: a reading asks every room.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Cloche extends Div implements AfterNavigationObserver {

    private static final int NOMBRE_MAX = 99;

    private final transient LectureDesAlertes lecture;
    private final transient Clock horloge;
    private final Button bouton = new Button(new SvgIcon("images/cloche.svg"));
    private final Span nombre = new Span();
    private final Div contenu = new Div();
    private final Popover volet = new Popover(contenu);

    Cloche(LectureDesAlertes lecture, Clock horloge) {
        this.lecture = lecture;
        this.horloge = horloge;
        addClassName("cloche");
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        bouton.setId("cloche");
        bouton.setAriaLabel(Phrases.de("alerte.cloche"));
        nombre.addClassName("nombre");
        nombre.getElement().setAttribute("aria-hidden", "true");
        nombre.setVisible(false);
        contenu.addClassName("panneau-alertes");
        volet.setTarget(bouton);
        volet.addClassName("volet-alertes");
        volet.setPosition(PopoverPosition.BOTTOM_END);
        volet.setModal(true);
        volet.setAriaLabel(Phrases.de("alerte.titre"));
        volet.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                montrer(lecture.maintenant(UI.getCurrentOrThrow()));
            }
        });
        add(bouton, nombre);
    }

    /** What it opens; beside the bar, whose colours are those of the night whatever the theme. */
    public Popover volet() {
        return volet;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent evenement) {
        compter(lecture.recentes(UI.getCurrentOrThrow()));
    }

    private void compter(List<Alerte> alertes) {
        long actions = alertes.stream()
                .filter(Alerte::estOuverte)
                .filter(Alerte::estAction)
                .count();
        long informations = alertes.stream().filter(Alerte::estOuverte).count() - actions;
        long total = actions + informations;
        nombre.setText(total > NOMBRE_MAX ? Phrases.de("alerte.cloche.beaucoup") : String.valueOf(total));
        nombre.setVisible(total > 0);
        nombre.setClassName("action", actions > 0);
        bouton.setAriaLabel(
                total == 0
                        ? Phrases.de("alerte.cloche.rien")
                        : Phrases.de("alerte.cloche.nombre", actions, informations));
    }

    private void montrer(List<Alerte> alertes) {
        compter(alertes);
        contenu.removeAll();
        contenu.add(new PanneauAlertes(
                alertes, LocalDate.now(horloge), vues -> montrer(lecture.marquer(UI.getCurrentOrThrow(), vues))));
    }
}
