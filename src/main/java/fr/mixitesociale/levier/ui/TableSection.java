package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Question;
import fr.mixitesociale.levier.SectionDeGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** A section as a table: a heading for each side, a line for each question and sub-question. */
class TableSection extends Section {

    private final transient SectionDeGrille section;
    private final transient List<EnteteColonne> entetes = new ArrayList<>();
    private final transient List<LigneElement> lignes = new ArrayList<>();

    TableSection(
            CadreContrat cadre,
            Outils outils,
            LectureGrille lecture,
            SectionDeGrille section,
            List<Question> questions,
            List<Colonne> colonnes,
            Runnable relire) {
        this.section = section;
        addClassName("section-grille");
        getElement().setAttribute("aria-label", section.titre());
        H3 titre = new H3(section.id() + " · " + section.titre());
        add(titre);
        if (section.aide() != null) {
            Paragraph aide = new Paragraph(section.aide());
            aide.addClassNames("discret", "petit");
            add(aide);
        }
        Div table = new Div();
        table.addClassNames("table-reponses", "colonnes-" + colonnes.size());
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", section.titre());
        Div tete = new Div(entete(Phrases.de("levier.colonne.question")));
        tete.addClassNames("ligne", "tete");
        tete.getElement().setAttribute("role", "row");
        for (Colonne colonne : colonnes) {
            EnteteColonne entete = new EnteteColonne(cadre, outils, lecture, section, colonne, relire);
            entetes.add(entete);
            tete.add(entete);
        }
        table.add(tete);
        for (Question question : questions) {
            for (Element element : question.elements()) {
                boolean principale = element.equals(question.element());
                LigneElement ligne = new LigneElement(cadre, outils, lecture, element, principale, colonnes, relire);
                lignes.add(ligne);
                table.add(ligne);
            }
        }
        add(table);
    }

    void rafraichir(LectureGrille lecture, List<Colonne> colonnes) {
        for (int i = 0; i < entetes.size(); i++) {
            entetes.get(i).montrer(colonnes.get(i).partage(section.id()));
        }
        lignes.forEach(ligne -> ligne.rafraichir(lecture, colonnes));
    }

    private static Div entete(String texte) {
        Div entete = new Div(new Span(texte));
        entete.getElement().setAttribute("role", "columnheader");
        return entete;
    }
}
