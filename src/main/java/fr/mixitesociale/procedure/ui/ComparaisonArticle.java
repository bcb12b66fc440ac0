package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.mixitesociale.procedure.AvantApres;
import fr.mixitesociale.procedure.AvantApres.Ligne;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/**
 * An article before and after, in a table of two columns: words taken away struck, words added bold, and both said to those
 * who listen. Long runs that did not change are folded into a line that says how many.
 */
class ComparaisonArticle extends Div {

    /** Lines kept around a change, for its sense. */
    private static final int VOISINES = 1;

    private final transient List<Ligne> lignes;
    private final Element corps = new Element("tbody");

    ComparaisonArticle(AvantApres article, String avenant) {
        lignes = article.lignes();
        addClassName("avant-apres");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Phrases.de("procedure.avenant.comparaison.de", article.titre()));
        Element table = new Element("table");
        table.appendChild(
                new Element("caption").setText(article.titre()),
                new Element("thead")
                        .appendChild(new Element("tr")
                                .appendChild(
                                        colonne(Phrases.de("procedure.avenant.avant")),
                                        colonne(Phrases.de("procedure.avenant.apres.de", avenant)))),
                corps);
        getElement().appendChild(table);
        remplir();
    }

    private void remplir() {
        int pliees = 0;
        for (int i = 0; i < lignes.size(); i++) {
            if (estProcheDUnChangement(i)) {
                plier(pliees);
                pliees = 0;
                corps.appendChild(ligne(lignes.get(i)));
            } else {
                pliees++;
            }
        }
        plier(pliees);
    }

    private boolean estProcheDUnChangement(int rang) {
        return lignes.subList(Math.max(0, rang - VOISINES), Math.min(lignes.size(), rang + VOISINES + 1)).stream()
                .anyMatch(Ligne::estChangee);
    }

    private void plier(int nombre) {
        if (nombre > 0) {
            Element cellule = new Element("td").setAttribute("colspan", "2");
            cellule.setText(Phrases.de("procedure.avenant.comparaison.inchangees", nombre));
            cellule.getClassList().add("inchangees");
            corps.appendChild(new Element("tr").appendChild(cellule));
        }
    }

    private static Element ligne(Ligne ligne) {
        return new Element("tr")
                .appendChild(
                        cellule(ligne.avant(), Phrases.de("procedure.avenant.avant")),
                        cellule(ligne.apres(), Phrases.de("procedure.avenant.apres")));
    }

    private static Element cellule(List<Morceau> mots, String colonne) {
        Element cellule = new Element("td").setAttribute("data-colonne", colonne);
        mots.forEach(mot -> cellule.appendChild(mot(mot)));
        return cellule;
    }

    private static Element mot(Morceau mot) {
        if (mot.nature() == Nature.COMMUN) {
            return Element.createText(mot.texte());
        }
        boolean retire = mot.nature() == Nature.RETIRE;
        return new Element(retire ? "del" : "ins")
                .appendChild(
                        parole(retire ? "procedure.avenant.retire" : "procedure.avenant.ajoute"),
                        Element.createText(mot.texte()),
                        parole("procedure.avenant.fin"));
    }

    private static Element parole(String cle) {
        Element parole = new Element("span").setText(Phrases.de(cle));
        parole.getClassList().add("visuellement-cache");
        return parole;
    }

    private static Element colonne(String titre) {
        return new Element("th").setAttribute("scope", "col").setText(titre);
    }
}
