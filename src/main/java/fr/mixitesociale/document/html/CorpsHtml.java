package fr.mixitesociale.document.html;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Signature;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element.Corps;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the blocks as HTML elements. Every text is a text node: nothing a person typed is ever read as HTML. */
final class CorpsHtml {

    private final FigureHtml figures;
    private int tableaux;

    /** @param dejaEcrits tables of the document before the first one written here */
    CorpsHtml(FigureHtml figures, int dejaEcrits) {
        this.figures = figures;
        tableaux = dejaEcrits;
    }

    /** A heading of level 1 of the text is the second of the page, under the title of the document. */
    void feuillet(Feuillet feuillet, Element parent) {
        for (Deroule.Element element : feuillet.elements()) {
            switch (element) {
                case Entete(int niveau, String ancre, String texte) ->
                    parent.appendElement("h" + (niveau + 1)).attr("id", ancre).appendText(texte);
                case Corps(Bloc bloc) -> bloc(bloc, parent);
            }
        }
    }

    private void bloc(Bloc bloc, Element parent) {
        switch (bloc) {
            // within a list or a cell only: those of a section are headings of the document
            case Bloc.Titre(int _, String texte) ->
                parent.appendElement("p").appendElement("strong").appendText(TexteSur.ligne(texte));
            case Bloc.Paragraphe(List<Passage> passages) -> passages(passages, parent.appendElement("p"));
            case Bloc.Note(List<Passage> passages) ->
                passages(passages, parent.appendElement("p").addClass("doc-note"));
            case Bloc.ACompleter(String phrase) -> aCompleter(phrase, parent);
            case Bloc.Liste liste -> liste(liste, parent);
            case Bloc.Tableau tableau -> {
                tableaux++;
                TableauHtml.ecrire(tableau, Phrases.de("document.legende.tableau", tableaux), parent);
            }
            case Bloc.Figure(var graphique) -> figures.ecrire(graphique, parent);
            case Bloc.Signatures(List<Signature> signatures) -> signatures(signatures, parent);
        }
    }

    private static void aCompleter(String phrase, Element parent) {
        Element paragraphe = parent.appendElement("p").addClass("doc-a-completer");
        paragraphe.appendElement("strong").appendText(Phrases.de("document.a_completer"));
        paragraphe.appendText(" " + TexteSur.de(phrase));
    }

    private void liste(Bloc.Liste liste, Element parent) {
        Element balise = parent.appendElement(liste.numerotee() ? "ol" : "ul");
        for (List<Bloc> element : liste.elements()) {
            Element puce = balise.appendElement("li");
            element.forEach(bloc -> bloc(bloc, puce));
        }
    }

    private static void signatures(List<Signature> signatures, Element parent) {
        Element cadre = parent.appendElement("div").addClass("doc-signatures");
        for (Signature signature : signatures) {
            Element place = cadre.appendElement("div").addClass("doc-signature");
            place.appendElement("p").appendElement("strong").appendText(TexteSur.ligne(signature.partie()));
            place.appendElement("p")
                    .appendText(
                            signature.representant().isBlank()
                                    ? Phrases.de("document.signature.representant")
                                    : TexteSur.de(signature.representant()));
            place.appendElement("p")
                    .addClass("doc-acte")
                    .appendText(
                            signature.acte().isBlank()
                                    ? Phrases.de("document.signature.place")
                                    : TexteSur.de(signature.acte()));
        }
    }

    /** Line breaks of the text are line breaks of the page. */
    static void passages(List<Passage> passages, Element parent) {
        for (Passage passage : passages) {
            Element ou = parent;
            if (passage.gras()) {
                ou = ou.appendElement("strong");
            }
            if (passage.italique()) {
                ou = ou.appendElement("em");
            }
            String[] lignes = TexteSur.de(passage.texte()).split("\n", -1);
            for (int i = 0; i < lignes.length; i++) {
                if (i > 0) {
                    ou.appendElement("br");
                }
                ou.appendText(lignes[i]);
            }
        }
    }
}
