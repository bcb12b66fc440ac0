package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.copil.EtatDuCopil;
import fr.mixitesociale.copil.Evolution;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** « Depuis le dernier COPIL », in sentences, then in a table. */
class DepuisPanneau extends Div {

    DepuisPanneau(List<Evolution> evolutions, EtatDuCopil etat) {
        Panneau panneau = new Panneau(Phrases.de("copil.tab.depuis"));
        etat.derniereClose()
                .ifPresentOrElse(
                        derniere -> {
                            String jour = FormatFr.dateLongue(derniere.jour());
                            if (evolutions.isEmpty()) {
                                panneau.add(new Paragraph(Phrases.de("copil.tab.depuis.rien", jour)));
                            } else {
                                panneau.sousTitre(Phrases.de("copil.tab.depuis.sous_titre", jour));
                                panneau.add(phrases(evolutions));
                                panneau.add(new Details(Phrases.de("copil.tab.depuis.tableau"), table(evolutions)));
                            }
                        },
                        () -> panneau.add(new Paragraph(Phrases.de("copil.tab.depuis.jamais"))));
        add(panneau);
    }

    private static UnorderedList phrases(List<Evolution> evolutions) {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("evolutions");
        evolutions.forEach(evolution -> liste.add(new ListItem(evolution.phrase())));
        return liste;
    }

    private static TableDonnees table(List<Evolution> evolutions) {
        return new TableDonnees(
                Phrases.de("copil.tab.depuis.legende"),
                List.of(
                        Colonne.texte(Phrases.de("copil.tab.colonne.sujet")),
                        Colonne.texte(Phrases.de("copil.tab.colonne.avant")),
                        Colonne.texte(Phrases.de("copil.tab.colonne.apres"))),
                evolutions.stream()
                        .map(evolution -> List.of(evolution.sujet(), evolution.avant(), evolution.apres()))
                        .toList());
    }
}
