package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.SectionDeGrille;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;

/** The four themes, then the sections of the one that is open with how far one's own side has answered. */
class NavigationLeviers extends Div {

    private final transient CadreContrat cadre;
    private final transient EtatLeviers etat;
    private final UnorderedList sections = new UnorderedList();

    NavigationLeviers(CadreContrat cadre, EtatLeviers etat, LectureGrille lecture) {
        this.cadre = cadre;
        this.etat = etat;
        addClassName("navigation-leviers");
        UnorderedList themes = new UnorderedList();
        for (Theme theme : Theme.values()) {
            Anchor lien = LienLeviers.vers(cadre, etat.vers(theme), theme == etat.theme());
            lien.setText(theme.numero() + ". " + theme.libelle());
            themes.add(new ListItem(lien));
        }
        add(nav("levier.navigation.themes", "themes", themes), nav("levier.navigation.sections", "sections", sections));
        rafraichir(lecture);
    }

    void rafraichir(LectureGrille lecture) {
        sections.removeAll();
        String ouverte = GrillePanneau.ouverte(etat, lecture.grille());
        Optional<Colonne> mienne = lecture.mienne();
        for (SectionDeGrille section : lecture.grille().sections()) {
            Anchor lien = LienLeviers.vers(
                    cadre,
                    etat.vers(section.id()),
                    !etat.divergences() && section.id().equals(ouverte));
            lien.add(new Span(section.id() + " " + section.titre()));
            mienne.ifPresent(colonne -> lien.add(avancement(colonne, section)));
            sections.add(new ListItem(lien));
        }
    }

    private static Span avancement(Colonne colonne, SectionDeGrille section) {
        long faites = colonne.repondues(section);
        int toutes = section.questions().size();
        Span avancement = new Span(faites + "/" + toutes);
        avancement.addClassName("compte");
        avancement.setClassName("complet", faites == toutes);
        avancement
                .getElement()
                .setAttribute("title", Phrases.de("levier.avancement", faites, toutes))
                .setAttribute("aria-label", Phrases.de("levier.avancement", faites, toutes))
                .setAttribute("role", "img");
        return avancement;
    }

    private static Nav nav(String cle, String classe, UnorderedList liste) {
        Nav nav = new Nav(liste);
        nav.addClassName(classe);
        nav.getElement().setAttribute("aria-label", Phrases.de(cle));
        return nav;
    }
}
