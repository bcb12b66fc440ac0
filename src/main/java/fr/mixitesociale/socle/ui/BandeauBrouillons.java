package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * « Une saisie de 14 h 32 n’avait pas été enregistrée », each with its text, to take back or to discard. Asks the browser
 * when it is attached; invisible when nothing remains.
 */
public final class BandeauBrouillons extends Div {

    private static final int APERCU = 160;

    private final String prefixe;
    private final Clock horloge;
    private final SerializableFunction<Brouillon, String> libelle;
    private final SerializableConsumer<Brouillon> reprendre;
    private final Map<CleBrouillon, Div> messages = new HashMap<>();
    private @Nullable Registration question;

    /**
     * @param prefixe {@link CleBrouillon#prefixe}
     * @param libelle what the text belongs to (« Intitulé », « Les Tilleuls · Adresse »); empty when it is no longer there
     * @param reprendre saves it as if it were typed now
     */
    public BandeauBrouillons(
            String prefixe,
            Clock horloge,
            SerializableFunction<Brouillon, String> libelle,
            SerializableConsumer<Brouillon> reprendre) {
        this.prefixe = prefixe;
        this.horloge = horloge;
        this.libelle = libelle;
        this.reprendre = reprendre;
        addClassName("brouillons");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        // asked on what holds it: hidden, it would run nothing in the browser
        question = Brouillons.demander(getParent().orElseThrow(), prefixe, this::montrer);
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (question != null) {
            question.remove();
            question = null;
        }
    }

    void montrer(List<Brouillon> restes) {
        List.copyOf(messages.keySet()).forEach(this::retirer);
        restes.forEach(this::ajouter);
    }

    /** One more, that was just refused: it can be seen again, and given up. */
    public void ajouter(Brouillon reste) {
        String nom = libelle.apply(reste);
        retirer(reste.cle());
        if (!nom.isEmpty()) {
            Div message = message(reste, nom);
            messages.put(reste.cle(), message);
            add(message);
            setVisible(true);
        }
    }

    /** What stood there is written, or given up. */
    public void retirer(CleBrouillon cle) {
        Div message = messages.remove(cle);
        if (message != null) {
            remove(message);
        }
        setVisible(!messages.isEmpty());
    }

    private Div message(Brouillon reste, String nom) {
        Div message = new Div();
        message.addClassNames("message", "alerte");
        message.getElement().setAttribute("role", "status");
        String heure = FormatFr.heure(LocalDateTime.ofInstant(reste.le(), horloge.getZone()));
        Span texte = new Span(TexteCourt.couper(reste.texte(), APERCU, "…"));
        texte.addClassName("apercu");
        Button reprise = new Button(Phrases.de("socle.brouillon.reprendre"), _ -> {
            retirer(reste.cle());
            reprendre.accept(reste);
        });
        reprise.addThemeVariants(ButtonVariant.LUMO_SMALL);
        reprise.setAriaLabel(Phrases.de("socle.brouillon.reprendre_nom", nom));
        Button abandon = new Button(Phrases.de("socle.brouillon.abandonner"), _ -> {
            retirer(reste.cle());
            Brouillons.abandonner(reste.cle());
        });
        abandon.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        abandon.setAriaLabel(Phrases.de("socle.brouillon.abandonner_nom", nom));
        Div actions = new Div(reprise, abandon);
        actions.addClassName("actions");
        message.add(new Paragraph(Phrases.de("socle.brouillon.reste", heure, nom)), texte, actions);
        return message;
    }
}
