package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.alerte.ui.EcheanceDAlerte;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One column of the home page: its cards, each with its deadline and one button, or what will come here. */
class CartesPanneau extends Composite<Panneau> {

    /** The page of the alerts has them all. */
    private static final int PREMIERES = 8;

    private final Genre genre;
    private final List<Alerte> alertes;
    private final LocalDate jour;

    CartesPanneau(Genre genre, List<Alerte> toutes, LocalDate jour) {
        this.genre = genre;
        this.jour = jour;
        this.alertes = toutes.stream()
                .filter(alerte -> alerte.carte().genre() == genre)
                .toList();
    }

    @Override
    protected Panneau initContent() {
        String cle = "accueil." + genre.name().toLowerCase(Locale.ROOT);
        if (alertes.isEmpty()) {
            return new Panneau(
                    Phrases.de(cle), new EtatVide(Phrases.de(cle + ".vide"), Phrases.de(cle + ".vide.suite")));
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("cartes");
        liste.getElement().setAttribute("role", "list");
        alertes.stream().limit(PREMIERES).forEach(alerte -> liste.add(ligne(alerte)));
        Panneau panneau = new Panneau(Phrases.de(cle), liste);
        return alertes.size() <= PREMIERES
                ? panneau
                : panneau.action(new Anchor(AlertesNavigation.ALERTES, Phrases.de("accueil.toutes", alertes.size())));
    }

    private ListItem ligne(Alerte alerte) {
        CarteAccueil carte = alerte.carte();
        ListItem ligne = new ListItem(paragraphe("titre", carte.titre()), paragraphe("texte", carte.texte()));
        EcheanceDAlerte.de(alerte, jour).ifPresent(ligne::add);
        Anchor lien = new Anchor(carte.lien(), carte.action());
        lien.addClassName("bouton");
        lien.setClassName("principal", genre == Genre.A_FAIRE);
        ligne.add(lien);
        return ligne;
    }

    private static Paragraph paragraphe(String classe, String texte) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        return paragraphe;
    }
}
