package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** One question, or sub-question, and what each side answers to it. */
class LigneElement extends Div {

    private final transient Element element;
    private final Span divergence = new Span(Phrases.de("levier.divergence"));
    private final transient List<CelluleReponse> cellules = new ArrayList<>();

    LigneElement(
            CadreContrat cadre,
            Outils outils,
            LectureGrille lecture,
            Element element,
            boolean principale,
            List<Colonne> colonnes,
            Runnable relire) {
        this.element = element;
        addClassNames("ligne", principale ? "question" : "sous-question");
        getElement().setAttribute("role", "row");
        Span numero = new Span(element.id());
        numero.addClassName("numero");
        divergence.addClassName("divergence");
        Div libelle = new Div(numero, new Span(element.texte()), divergence);
        libelle.addClassName("libelle");
        libelle.getElement().setAttribute("role", "rowheader");
        add(libelle);
        for (Colonne colonne : colonnes) {
            CelluleReponse cellule = new CelluleReponse(cadre, outils, element, principale, colonne, relire);
            cellules.add(cellule);
            add(cellule);
        }
        rafraichir(lecture, colonnes);
    }

    final void rafraichir(LectureGrille lecture, List<Colonne> colonnes) {
        boolean diverge = lecture.diverge(element, colonnes);
        divergence.setVisible(diverge);
        setClassName("diverge", diverge);
        for (int i = 0; i < cellules.size(); i++) {
            cellules.get(i).montrer(lecture, colonnes.get(i));
        }
    }
}
