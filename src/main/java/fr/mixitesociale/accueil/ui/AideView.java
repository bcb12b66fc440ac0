package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import java.util.stream.Stream;

/** How to read the figures, who may do what, and what the acronyms mean. */
@Route("aide")
@Menu(title = "accueil.aide.menu", order = 90)
@AnonymousAllowed
class AideView extends PageTexte {

    private static final String GLOSSAIRE = "accueil.glossaire.";

    AideView() {
        super("accueil.aide");
        add(section("chiffres"), section("sources"), section("calendrier"), section("statuts"), section("graphiques"));
        add(roles(), section("clavier"), glossaire(), section("api"));
    }

    private Section roles() {
        Section section = section("roles");
        section.removeClassName("prose");
        List<List<String>> lignes = Stream.of(Role.values())
                .map(role -> List.of(role.libelle(), Phrases.de("accueil.aide.role." + role.name())))
                .toList();
        section.add(new TableDonnees(
                Phrases.de("accueil.aide.roles.table"),
                List.of(
                        Colonne.texte(Phrases.de("accueil.aide.roles.role")),
                        Colonne.texte(Phrases.de("accueil.aide.roles.droits"))),
                lignes));
        return section;
    }

    private static Section glossaire() {
        DescriptionList liste = new DescriptionList();
        liste.addClassName("glossaire");
        Phrases.cles().stream()
                .filter(cle -> cle.startsWith(GLOSSAIRE))
                .sorted()
                .forEach(cle -> {
                    String[] entree = Phrases.de(cle).split(" : ", 2);
                    liste.add(new DescriptionList.Term(entree[0]), new DescriptionList.Description(entree[1]));
                });
        return new Section(new H2(Phrases.de("accueil.aide.glossaire")), liste);
    }
}
