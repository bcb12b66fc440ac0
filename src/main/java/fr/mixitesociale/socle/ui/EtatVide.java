package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show yet: one sentence on what this is for, one on what to do, and at most one button. */
public final class EtatVide extends Div {

    public EtatVide(String phrase, String aFaire) {
        addClassName("etat-vide");
        add(paragraphe("phrase", phrase), paragraphe("a-faire", aFaire));
    }

    public EtatVide(String phrase, String aFaire, Component bouton) {
        this(phrase, aFaire);
        add(bouton);
    }

    private static Paragraph paragraphe(String classe, String texte) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        return paragraphe;
    }
}
