package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.accueil.MentionsProperties;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.territoire.Millesime;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.stream.Stream;

/** Who publishes the portal, and under which licences its data and its parts are. */
@Route("mentions-legales")
@AnonymousAllowed
class MentionsLegalesView extends PageTexte {

    private static final List<String> COMPOSANTS = List.of(
            "vaadin",
            "spring",
            "hibernate",
            "jfreechart",
            "batik",
            "fastexcel",
            "fastcsv",
            "h2",
            "postgresql",
            "police");

    MentionsLegalesView(MentionsProperties mentions, Referentiel referentiel) {
        super("accueil.mentions");
        Millesime millesime = referentiel.millesime();
        add(section("editeur", mentions.editeur(), mentions.directeur(), mentions.contact()));
        add(section("hebergeur", mentions.hebergeur()));
        add(section("donnees", String.valueOf(millesime.annee()), millesime.paquet(), millesime.licence()));
        add(section("valeur"), composants(), section("identite"));
    }

    private static Section composants() {
        List<List<String>> lignes = COMPOSANTS.stream()
                .map(nom -> Phrases.de("accueil.mentions.composant." + nom).split(" \\| "))
                .map(champs -> Stream.of(champs).toList())
                .toList();
        return new Section(
                new H2(Phrases.de("accueil.mentions.composants.titre")),
                new TableDonnees(
                        Phrases.de("accueil.mentions.composants.legende"),
                        List.of(
                                Colonne.texte(Phrases.de("accueil.mentions.composants.nom")),
                                Colonne.texte(Phrases.de("accueil.mentions.composants.usage")),
                                Colonne.texte(Phrases.de("accueil.mentions.composants.licence"))),
                        lignes));
    }
}
