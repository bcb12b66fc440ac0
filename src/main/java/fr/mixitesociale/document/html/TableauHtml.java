package fr.mixitesociale.document.html;

import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.document.Lignes;
import fr.mixitesociale.document.TexteSur;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table with its caption, the headings of its columns and its total. */
final class TableauHtml {

    /** A longer cell may be cut between two pages. */
    private static final int CELLULE_COURTE = 600;

    /** A shorter table stays on one page. */
    private static final int LIGNES_ENSEMBLE = 9;

    private TableauHtml() {}

    static void ecrire(Tableau tableau, String rang, Element parent) {
        // a table wider than the screen is scrolled: the keyboard must reach it
        Element cadre = parent.appendElement("div")
                .addClass("doc-tableau")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", TexteSur.ligne(tableau.legende()));
        Element table = cadre.appendElement("table");
        Element legende = table.appendElement("caption");
        legende.appendElement("span").addClass("doc-rang").appendText(rang);
        legende.appendText(" " + TexteSur.ligne(tableau.legende()));
        largeurs(tableau.colonnes(), table);
        Element entetes = table.appendElement("thead").appendElement("tr");
        for (Colonne colonne : tableau.colonnes()) {
            Element entete = entetes.appendElement("th").attr("scope", "col");
            aligner(colonne, entete);
            entete.appendText(TexteSur.ligne(colonne.titre()));
        }
        Element corps = table.appendElement("tbody");
        Lignes.de(tableau).forEach(ligne -> ligne(tableau.colonnes(), ligne, corps.appendElement("tr")));
        if (tableau.lignes().size() <= LIGNES_ENSEMBLE
                && corps.select("tr:not(.doc-insecable)").isEmpty()) {
            cadre.addClass("doc-insecable");
        }
        List<Cellule> total = tableau.total();
        if (total != null) {
            ligne(tableau.colonnes(), total, corps.appendElement("tr").addClass("doc-total"));
        }
    }

    /** Classes, not styles: the page's security policy refuses a style written in the page. */
    private static void largeurs(List<Colonne> colonnes, Element table) {
        int poids = colonnes.stream().mapToInt(Colonne::poids).sum();
        Element groupe = table.appendElement("colgroup");
        for (Colonne colonne : colonnes) {
            groupe.appendElement("col").attr("width", Math.round(100f * colonne.poids() / Math.max(1, poids)) + "%");
        }
    }

    private static void ligne(List<Colonne> colonnes, List<Cellule> cellules, Element ligne) {
        boolean courte = true;
        for (int i = 0; i < cellules.size(); i++) {
            Element cellule = ligne.appendElement("td");
            aligner(colonnes.get(i), cellule);
            CorpsHtml.passages(cellules.get(i).passages(), cellule);
            courte &= cellules.get(i).passages().stream()
                            .mapToInt(passage -> passage.texte().length()
                                    + 40
                                            * (int) passage.texte()
                                                    .chars()
                                                    .filter(c -> c == '\n')
                                                    .count())
                            .sum()
                    < CELLULE_COURTE;
        }
        if (courte) {
            ligne.addClass("doc-insecable");
        }
    }

    private static void aligner(Colonne colonne, Element cellule) {
        if (colonne.nombre()) {
            cellule.addClass("doc-nombre");
        }
    }
}
