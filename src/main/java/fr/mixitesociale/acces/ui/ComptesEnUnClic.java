package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import fr.mixitesociale.acces.ComptesDemonstration;
import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The demonstration's accounts by kind of organisation: each button posts the same form as the one above. */
class ComptesEnUnClic extends Section {

    ComptesEnUnClic(List<Utilisateur> comptes, NomTerritoire territoires) {
        addClassName("comptes-demonstration");
        Formulaire formulaire = new Formulaire();
        for (Organisme organisme : Organisme.values()) {
            List<Utilisateur> siens = comptes.stream()
                    .filter(compte -> Organisme.de(compte.role()) == organisme)
                    .toList();
            if (!siens.isEmpty()) {
                formulaire.add(new H3(organisme.libelle()), boutons(siens, territoires));
            }
        }
        add(
                new H2(Phrases.de("acces.connexion.demo")),
                new Paragraph(Phrases.de("acces.connexion.demo.explication", ComptesDemonstration.MOT_DE_PASSE)),
                formulaire);
    }

    private static UnorderedList boutons(List<Utilisateur> comptes, NomTerritoire territoires) {
        UnorderedList liste = new UnorderedList();
        comptes.forEach(compte -> liste.add(new ListItem(bouton(compte, territoires))));
        return liste;
    }

    private static NativeButton bouton(Utilisateur compte, NomTerritoire territoires) {
        Span qui = new Span(compte.identifiant());
        qui.addClassName("qui");
        Span ou = new Span(Phrases.de("acces.connexion.demo.ou", compte.role().libelle(), territoires.de(compte)));
        Span quoi = new Span(Phrases.de("acces.connexion.demo." + compte.role().name()));
        quoi.addClassName("discret");
        NativeButton bouton = new NativeButton();
        bouton.add(qui, ou, quoi);
        bouton.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "username")
                .setAttribute("value", compte.identifiant());
        return bouton;
    }

    /** A plain HTML form: the browser posts it, no script takes part. */
    @Tag("form")
    private static final class Formulaire extends Component implements HasComponents {

        Formulaire() {
            getElement().setAttribute("method", "post").setAttribute("action", "connexion");
            motDePasse();
            Optional.ofNullable(VaadinRequest.getCurrent())
                    .map(requete -> requete.getAttribute(CsrfToken.class.getName()))
                    .map(CsrfToken.class::cast)
                    .ifPresent(jeton -> cacher(jeton.getParameterName(), jeton.getToken()));
        }

        /** As a list of one choice: the page keeps one password input only, the one that people and their managers fill. */
        private void motDePasse() {
            Element choix = new Element("option");
            choix.setText(ComptesDemonstration.MOT_DE_PASSE);
            Element liste = new Element("select");
            liste.setAttribute("name", "password").setAttribute("hidden", true).appendChild(choix);
            getElement().appendChild(liste);
        }

        private void cacher(String nom, String valeur) {
            Element champ = new Element("input");
            champ.setAttribute("type", "hidden").setAttribute("name", nom).setAttribute("value", valeur);
            getElement().appendChild(champ);
        }
    }
}
