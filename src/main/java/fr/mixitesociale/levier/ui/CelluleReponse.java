package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one side answers to one question: fields on one's own column, text on the others; then what came of it. */
class CelluleReponse extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Element element;
    private final boolean principale;
    private final transient Runnable relire;
    private final Div corps = new Div();
    private final Div suites = new Div();
    private transient @Nullable FormulaireReponse formulaire;

    CelluleReponse(
            CadreContrat cadre, Outils outils, Element element, boolean principale, Colonne colonne, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.element = element;
        this.principale = principale;
        this.relire = relire;
        addClassName("cellule");
        setClassName("mienne", colonne.mienne());
        getElement().setAttribute("role", "cell");
        Span cote = new Span(colonne.signataire().nom());
        cote.addClassName("cote");
        corps.addClassName("corps");
        suites.addClassName("suites");
        add(cote, corps, suites);
    }

    void montrer(LectureGrille lecture, Colonne colonne) {
        Optional<Reponse> reponse = colonne.reponse(element);
        if (colonne.mienne() && lecture.lectureSeule() == null && reponse.isPresent()) {
            if (formulaire == null) {
                formulaire = new FormulaireReponse(cadre, outils, element, principale, reponse.get());
                corps.removeAll();
                corps.add(formulaire);
            } else {
                formulaire.rafraichir(reponse.get());
            }
        } else {
            corps.removeAll();
            corps.add(reponse.filter(lue -> !lue.estVide())
                    .<Component>map(LectureReponse::new)
                    .orElseGet(() -> vide(colonne)));
        }
        suites.removeAll();
        reponse.filter(lue -> lue.partagee() && !lue.estVide())
                .ifPresent(lue -> suites.add(new SuitesReponse(cadre, outils, lecture, colonne, element, lue, relire)));
    }

    private Span vide(Colonne colonne) {
        Span vide = new Span(Phrases.de(
                colonne.partage(element.section()).isPresent() ? "levier.reponse.vide" : "levier.reponse.attendue"));
        vide.addClassNames("discret", "petit");
        return vide;
    }
}
