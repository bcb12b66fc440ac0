package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** From the tree of a Markdown text to the blocks of the neutral model. What the model does not know is left out. */
final class BlocsDeProse {

    private static final int TITRES_MAX = 3;
    private static final int POIDS = 1;

    private final String legende;
    private final List<Bloc> blocs = new ArrayList<>();

    private BlocsDeProse(String legende) {
        this.legende = legende;
    }

    static List<Bloc> de(Node parent, String legende) {
        BlocsDeProse lecture = new BlocsDeProse(legende);
        enfants(parent).forEach(lecture::lire);
        return List.copyOf(lecture.blocs);
    }

    private void lire(Node noeud) {
        switch (noeud) {
            case Paragraph paragraphe -> paragraphe(PassagesDeProse.de(paragraphe));
            case Heading titre -> {
                String texte = texte(titre);
                if (!texte.isBlank()) {
                    blocs.add(new Bloc.Titre(Math.min(TITRES_MAX, titre.getLevel()), texte));
                }
            }
            case BulletList liste -> liste(false, liste);
            case OrderedList liste -> liste(true, liste);
            case BlockQuote citation -> citation(citation);
            case FencedCodeBlock code ->
                paragraphe(List.of(Passage.de(code.getLiteral().strip())));
            case IndentedCodeBlock code ->
                paragraphe(List.of(Passage.de(code.getLiteral().strip())));
            case TableBlock table -> tableau(table);
            default -> {
                // raw HTML, rules, definitions of links
            }
        }
    }

    private void paragraphe(List<Passage> passages) {
        if (passages.stream().anyMatch(passage -> !passage.texte().isBlank())) {
            blocs.add(new Bloc.Paragraphe(passages));
        }
    }

    private void liste(boolean numerotee, Node liste) {
        List<List<Bloc>> elements = enfants(liste).stream()
                .filter(ListItem.class::isInstance)
                .map(element -> de(element, legende))
                .filter(element -> !element.isEmpty())
                .toList();
        if (!elements.isEmpty()) {
            blocs.add(new Bloc.Liste(numerotee, elements));
        }
    }

    /** Paragraphs of a quotation become remarks; its lists and tables stay what they are. */
    private void citation(BlockQuote citation) {
        de(citation, legende)
                .forEach(bloc -> blocs.add(
                        bloc instanceof Bloc.Paragraphe paragraphe ? new Bloc.Note(paragraphe.passages()) : bloc));
    }

    private void tableau(TableBlock table) {
        List<TableRow> lignes = enfants(table).stream()
                .flatMap(partie -> enfants(partie).stream())
                .map(TableRow.class::cast)
                .toList();
        List<Colonne> colonnes = enfants(lignes.getFirst()).stream()
                .map(TableCell.class::cast)
                .map(BlocsDeProse::colonne)
                .toList();
        blocs.add(new Bloc.Tableau(
                legende,
                colonnes,
                lignes.stream()
                        .skip(1)
                        .map(ligne -> cellules(ligne, colonnes.size()))
                        .toList(),
                null));
    }

    /** A column aligned to the right holds figures. */
    private static Colonne colonne(TableCell entete) {
        return entete.getAlignment() == TableCell.Alignment.RIGHT
                ? Colonne.nombre(texte(entete), POIDS)
                : Colonne.texte(texte(entete), POIDS);
    }

    private static List<Cellule> cellules(TableRow ligne, int nombre) {
        List<Cellule> cellules = new ArrayList<>();
        enfants(ligne).stream()
                .limit(nombre)
                .forEach(cellule -> cellules.add(new Cellule(PassagesDeProse.de(cellule))));
        while (cellules.size() < nombre) {
            cellules.add(Cellule.de(""));
        }
        return cellules;
    }

    private static String texte(Node noeud) {
        return PassagesDeProse.de(noeud).stream()
                .map(Passage::texte)
                .collect(Collectors.joining())
                .replace('\n', ' ')
                .strip();
    }

    static List<Node> enfants(Node parent) {
        List<Node> enfants = new ArrayList<>();
        for (Node enfant = parent.getFirstChild(); enfant != null; enfant = enfant.getNext()) {
            enfants.add(enfant);
        }
        return enfants;
    }
}
