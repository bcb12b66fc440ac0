package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same field: both values side by side, and the person says which stays. Closing without choosing
 * overwrites nothing: what was typed stays in its field.
 */
public final class DialogueCollision extends Dialog {

    private final Clock horloge;
    private final Suite suite;
    private int restants;

    private DialogueCollision(List<Litige> litiges, Clock horloge, Suite suite) {
        this.horloge = horloge;
        this.suite = suite;
        this.restants = litiges.size();
        addClassNames("dialogue-formulaire", "collision");
        setHeaderTitle(Phrases.de("socle.collision.titre"));
        setCloseOnOutsideClick(false);
        add(new Paragraph(Phrases.de("socle.collision.texte")));
        litiges.forEach(litige -> add(section(litige)));
        getFooter().add(new Button(Phrases.de("socle.collision.plus_tard"), _ -> close()));
    }

    /**
     * @param libelle the field, as the form calls it
     * @param lisible canonical text → words
     * @param texteLong a third text may be written from the two
     */
    public record Litige(
            String libelle, Collision collision, Function<@Nullable String, String> lisible, boolean texteLong) {}

    /** What becomes of the field. */
    public interface Suite {

        /** Save {@code texte} over the other's value: with {@link Collision#sienne()} as the value read. */
        void garder(Collision collision, @Nullable String texte);

        /** Show the other's value; what was typed is given up. */
        void prendre(Collision collision);
    }

    /** One at a time: a field that is typed in, then left, collides twice with the same value. */
    public static void ouvrir(List<Litige> litiges, Clock horloge, Suite suite) {
        UI ui = UI.getCurrentOrThrow();
        DialogueCollision precedent = ComponentUtil.getData(ui, DialogueCollision.class);
        if (precedent != null) {
            precedent.close();
        }
        DialogueCollision dialogue = new DialogueCollision(litiges, horloge, suite);
        ComponentUtil.setData(ui, DialogueCollision.class, dialogue);
        dialogue.open();
    }

    private Section section(Litige litige) {
        Collision collision = litige.collision();
        Section section = new Section(new H3(litige.libelle()));
        Div choix = new Div();
        choix.addClassName("choix");
        Button mienne = new Button(Phrases.de("socle.collision.garder"), _ -> {
            retirer(section);
            suite.garder(collision, collision.mienne());
        });
        mienne.setAriaLabel(Phrases.de("socle.collision.garder_nom", litige.libelle()));
        Button sienne = new Button(Phrases.de("socle.collision.prendre"), _ -> {
            retirer(section);
            suite.prendre(collision);
        });
        sienne.setAriaLabel(Phrases.de("socle.collision.prendre_nom", litige.libelle()));
        choix.add(
                valeur(Phrases.de("socle.collision.mienne"), litige.lisible().apply(collision.mienne()), mienne),
                valeur(origine(collision), litige.lisible().apply(collision.sienne()), sienne));
        section.add(choix);
        if (litige.texteLong()) {
            section.add(troisieme(litige, section));
        }
        return section;
    }

    private static Div valeur(String titre, String texte, Button bouton) {
        Paragraph tete = new Paragraph(titre);
        tete.addClassName("tete");
        Div contenu = new Div(texte.isEmpty() ? Phrases.de("socle.collision.vide") : texte);
        contenu.addClassName("texte");
        Div valeur = new Div(tete, contenu, bouton);
        valeur.addClassName("valeur");
        return valeur;
    }

    /** A third text, written from the two. */
    private Div troisieme(Litige litige, Section section) {
        TextArea texte = new TextArea(Phrases.de("socle.collision.troisieme"));
        texte.setWidthFull();
        texte.setMaxHeight("16rem");
        texte.setValue(litige.lisible().apply(litige.collision().mienne()));
        Button enregistrer = new Button(Phrases.de("socle.collision.enregistrer"), _ -> {
            retirer(section);
            suite.garder(litige.collision(), texte.getValue());
        });
        enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bloc = new Div(texte, enregistrer);
        bloc.addClassName("troisieme");
        return bloc;
    }

    /** « Modifié par epci à 14 h 32 », with the day when it is not today. */
    private String origine(Collision collision) {
        Instant le = collision.le();
        if (collision.auteur() == null || le == null) {
            return Phrases.de("socle.collision.sienne");
        }
        LocalDateTime quand = LocalDateTime.ofInstant(le, horloge.getZone());
        String heure = FormatFr.heure(quand);
        return quand.toLocalDate().equals(LocalDate.now(horloge))
                ? Phrases.de("socle.collision.sienne_heure", collision.auteur(), heure)
                : Phrases.de(
                        "socle.collision.sienne_date", collision.auteur(), FormatFr.date(quand.toLocalDate()), heure);
    }

    private void retirer(Section section) {
        remove(section);
        restants--;
        if (restants == 0) {
            close();
        }
    }
}
