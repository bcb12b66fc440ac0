package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.inventaire.ErreurFichier;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the file is refused: line, column, value, and what to do about each fault. */
final class RefusPanneau extends Div {

    RefusPanneau(FichierRefuse refus, Runnable encore) {
        addClassName("refus");
        Paragraph phrase =
                new Paragraph(Phrases.de(refus.cle(), refus.parametres().toArray()));
        phrase.getElement().setAttribute("role", "alert");
        Div message = new Div(phrase);
        message.addClassNames("message", "erreur");
        Button autre = new Button(Phrases.de("inventaire.imports.autre"), _ -> encore.run());
        autre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(autre);
        actions.addClassName("actions");
        add(message, table(refus.erreurs()), actions);
    }

    private static TableDonnees table(List<ErreurFichier> erreurs) {
        return new TableDonnees(
                Phrases.de("inventaire.imports.erreurs"),
                List.of(
                        Colonne.nombre(Phrases.de("inventaire.imports.colonne.ligne")),
                        Colonne.texte(Phrases.de("inventaire.imports.colonne.colonne")),
                        Colonne.texte(Phrases.de("inventaire.imports.colonne.valeur")),
                        Colonne.texte(Phrases.de("inventaire.imports.colonne.message"))),
                erreurs.stream()
                        .map(erreur -> List.of(
                                erreur.ligne() == 0 ? "–" : String.valueOf(erreur.ligne()),
                                ouTiret(erreur.colonne()),
                                ouTiret(erreur.valeur()),
                                erreur.message()))
                        .toList());
    }

    private static String ouTiret(@Nullable String texte) {
        return texte == null || texte.isEmpty() ? "–" : texte;
    }
}
