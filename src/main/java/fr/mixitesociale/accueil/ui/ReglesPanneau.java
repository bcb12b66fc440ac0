package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Every rule set with every parameter, its article and where it was read. */
class ReglesPanneau extends Composite<Div> {

    private static final List<String> COLONNES = List.of("parametre", "valeur", "article", "source", "lecture", "cle");

    ReglesPanneau(Regles regles) {
        regles.tous().forEach(jeu -> getContent().add(panneau(jeu)));
    }

    private static Panneau panneau(JeuDeRegles jeu) {
        Paragraph cadre = new Paragraph(Phrases.de(
                "accueil.regles.cadre",
                Phrases.de("accueil.regles.statut." + jeu.statut().name()),
                periodes(jeu)));
        cadre.addClassName("discret");
        String titre = Phrases.de("accueil.regles.jeu", jeu.id(), jeu.libelle());
        return new Panneau(
                        titre,
                        cadre,
                        new TableDonnees(
                                titre,
                                COLONNES.stream()
                                        .map(nom -> Colonne.texte(Phrases.de("accueil.regles." + nom)))
                                        .toList(),
                                jeu.parametres().stream()
                                        .map(ReglesPanneau::ligne)
                                        .toList()))
                .sousTitre(jeu.texte());
    }

    private static String periodes(JeuDeRegles jeu) {
        if (jeu.estProjet()) {
            return Phrases.de("accueil.regles.periodes.aucune");
        }
        String premiere = new PeriodeTriennale(jeu.premiere()).libelle();
        return jeu.derniere() == Integer.MAX_VALUE
                ? Phrases.de("accueil.regles.periodes.depuis", premiere)
                : Phrases.de(
                        "accueil.regles.periodes.bornees", premiere, new PeriodeTriennale(jeu.derniere()).libelle());
    }

    private static List<String> ligne(Parametre<?> parametre) {
        return Stream.of(
                        parametre.libelle(),
                        valeur(parametre.valeur()),
                        parametre.article(),
                        parametre.reference().source(),
                        Phrases.de(
                                parametre.reference().verifie()
                                        ? "accueil.regles.verifie"
                                        : "accueil.regles.non_verifie"),
                        parametre.cle())
                .toList();
    }

    private static String valeur(Object valeur) {
        return switch (valeur) {
            case BigDecimal pourcent -> FormatFr.pourcent(pourcent);
            case Integer nombre -> FormatFr.entier(nombre);
            case Boolean condition -> Phrases.de(condition ? "accueil.regles.oui" : "accueil.regles.non");
            default -> valeur.toString();
        };
    }
}
