package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.socle.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who else has this contract open, one mark a person however many screens they have. */
class BandeauPresences extends Div {

    private final UnorderedList liste = new UnorderedList();
    private final Span phrase = new Span();
    private String moi = "";

    BandeauPresences() {
        addClassName("presences");
        phrase.addClassName("visuellement-cache");
        phrase.getElement().setAttribute("role", "status");
        liste.getElement().setAttribute("role", "list");
        liste.getElement().setAttribute("aria-label", Phrases.de("contrat.presences"));
        add(phrase, liste);
        setVisible(false);
    }

    /** This very screen, which is not shown to itself. */
    void moi(String poste) {
        this.moi = poste;
    }

    void montrer(List<Present> presents) {
        String mienne = presents.stream()
                .filter(present -> present.poste().equals(moi))
                .map(Present::identifiant)
                .findFirst()
                .orElse("");
        Map<String, Present> autres = new LinkedHashMap<>();
        presents.stream()
                .filter(present -> !present.identifiant().equals(mienne))
                .forEach(present -> autres.putIfAbsent(present.identifiant(), present));
        liste.removeAll();
        autres.values().forEach(present -> liste.add(marque(present)));
        setVisible(!autres.isEmpty());
        phrase.setText(
                autres.isEmpty()
                        ? Phrases.de("contrat.presences.personne")
                        : Phrases.de(
                                "contrat.presences.avec",
                                String.join(
                                        ", ",
                                        autres.values().stream()
                                                .map(Present::nom)
                                                .toList())));
    }

    private static ListItem marque(Present present) {
        Span initiales = new Span(initiales(present.nom()));
        initiales.addClassName("initiales");
        initiales.getElement().setAttribute("aria-hidden", "true");
        Span nom = new Span(Phrases.de("contrat.presences.qui", present.nom(), present.cote()));
        nom.addClassName("qui");
        ListItem marque = new ListItem(initiales, nom);
        marque.setTitle(Phrases.de("contrat.presences.qui", present.nom(), present.cote()));
        return marque;
    }

    private static String initiales(String nom) {
        String[] mots = nom.strip().split("[\\s-]+");
        String premiere = debut(mots[0]);
        return mots.length < 2 ? premiere : premiere + debut(mots[mots.length - 1]);
    }

    private static String debut(String mot) {
        return mot.isEmpty() ? "" : mot.substring(0, mot.offsetByCodePoints(0, 1));
    }
}
