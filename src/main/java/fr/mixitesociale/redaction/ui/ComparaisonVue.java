package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** Before struck, after bold, in reading order; where each begins and ends is also said to those who listen. */
public final class ComparaisonVue extends Div {

    public ComparaisonVue(List<Morceau> morceaux) {
        addClassName("comparaison");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Phrases.de("redaction.comparaison"));
        morceaux.forEach(morceau -> getElement().appendChild(element(morceau)));
    }

    private static Element element(Morceau morceau) {
        if (morceau.nature() == Nature.COMMUN) {
            return new Element("span").setText(morceau.texte());
        }
        boolean retire = morceau.nature() == Nature.RETIRE;
        Element element = new Element(retire ? "del" : "ins");
        element.appendChild(
                parole(retire ? "redaction.comparaison.retire" : "redaction.comparaison.ajoute"),
                new Element("span").setText(morceau.texte()),
                parole("redaction.comparaison.fin"));
        return element;
    }

    private static Element parole(String cle) {
        Element parole = new Element("span").setText(Phrases.de(cle));
        parole.getClassList().add("visuellement-cache");
        return parole;
    }
}
