package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The runs of text of a paragraph. A document is read on paper: the address of a link is printed after its text. */
final class PassagesDeProse {

    private static final Set<String> PROTOCOLES = Set.of("http:", "https:", "mailto:");

    private final List<Passage> passages = new ArrayList<>();

    private PassagesDeProse() {}

    static List<Passage> de(Node parent) {
        PassagesDeProse lecture = new PassagesDeProse();
        lecture.enfants(parent, false, false);
        return lecture.passages;
    }

    private void enfants(Node parent, boolean gras, boolean italique) {
        BlocsDeProse.enfants(parent).forEach(enfant -> lire(enfant, gras, italique));
    }

    private void lire(Node noeud, boolean gras, boolean italique) {
        switch (noeud) {
            case Text texte -> ajouter(texte.getLiteral(), gras, italique);
            case Code code -> ajouter(code.getLiteral(), gras, italique);
            case StrongEmphasis fort -> enfants(fort, true, italique);
            case Emphasis penche -> enfants(penche, gras, true);
            case SoftLineBreak _ -> ajouter(" ", gras, italique);
            case HardLineBreak _ -> ajouter("\n", gras, italique);
            case Link lien -> {
                enfants(lien, gras, italique);
                adresse(lien, lien.getDestination(), gras, italique);
            }
            case Image image -> {
                enfants(image, gras, italique);
                adresse(image, image.getDestination(), gras, italique);
            }
            default -> {
                // raw HTML
            }
        }
    }

    /** Nothing when the text says it already, nor for what is not an address people follow. */
    private void adresse(Node lien, String destination, boolean gras, boolean italique) {
        String minuscule = destination.toLowerCase(Locale.ROOT);
        String visible = de(lien).stream().map(Passage::texte).collect(Collectors.joining());
        if (PROTOCOLES.stream().anyMatch(minuscule::startsWith) && !destination.endsWith(visible)) {
            ajouter(Phrases.de("redaction.prose.adresse", destination), gras, italique);
        }
    }

    /** Neighbours of the same weight are one run. */
    private void ajouter(String texte, boolean gras, boolean italique) {
        if (texte.isEmpty()) {
            return;
        }
        Passage dernier = passages.isEmpty() ? null : passages.getLast();
        if (dernier != null && dernier.gras() == gras && dernier.italique() == italique) {
            passages.set(passages.size() - 1, new Passage(dernier.texte() + texte, gras, italique));
        } else {
            passages.add(new Passage(texte, gras, italique));
        }
    }
}
