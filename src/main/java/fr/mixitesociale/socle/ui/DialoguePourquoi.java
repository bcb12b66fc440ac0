package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Pourquoi ce nombre ? »: the steps of a result, each with its formula, its article and its source. */
public final class DialoguePourquoi {

    private DialoguePourquoi() {}

    /** Opens the explanation of {@code resultat}, called {@code nom} on the screen. */
    public static void ouvrir(String nom, Resultat<?> resultat) {
        ouvrir(nom, resultat.etapes());
    }

    public static void ouvrir(String nom, List<Etape> etapes) {
        Dialog dialogue = new Dialog();
        dialogue.setHeaderTitle(Phrases.de("socle.pourquoi.titre", nom));
        OrderedList liste = new OrderedList();
        liste.addClassName("pourquoi");
        etapes.forEach(etape -> liste.add(ligne(etape)));
        dialogue.add(liste);
        Button fermer = new Button(Phrases.de("socle.fermer"), _ -> dialogue.close());
        fermer.setAutofocus(true);
        dialogue.getFooter().add(fermer);
        dialogue.open();
    }

    private static ListItem ligne(Etape etape) {
        ListItem ligne = new ListItem(
                bloc("libelle", etape.libelle()), bloc("valeur", etape.valeur()), bloc("formule", etape.formule()));
        String preuve = Stream.of(etape.article(), etape.source(), regles(etape))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!preuve.isEmpty()) {
            ligne.add(bloc("preuve", preuve));
        }
        return ligne;
    }

    private static @Nullable String regles(Etape etape) {
        return etape.regles() == null ? null : Phrases.de("socle.pourquoi.regles", etape.regles());
    }

    private static Div bloc(String classe, String texte) {
        Div bloc = new Div(texte);
        bloc.addClassName(classe);
        return bloc;
    }
}
