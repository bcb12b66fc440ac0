package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.socle.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the law forbids, told as such; and for each recommendation of the guide, a place to write why it is passed over. */
class ReservesChamps extends Div {

    private static final int RAISON_MAX = 2_000;

    private final Map<String, TextArea> champs = new LinkedHashMap<>();

    ReservesChamps() {
        addClassName("reserves");
        getElement().setAttribute("aria-live", "polite");
    }

    void montrer(List<PointDeControle> points) {
        Map<String, String> ecrites = raisons();
        removeAll();
        champs.clear();
        List<PointDeControle> bloquants =
                points.stream().filter(PointDeControle::estBloquant).toList();
        if (!bloquants.isEmpty()) {
            Paragraph titre = new Paragraph(Phrases.de("procedure.dialogue.bloquants"));
            titre.addClassNames("message", "erreur");
            add(titre, liste(bloquants));
        }
        Map<String, List<PointDeControle>> parCode = points.stream()
                .filter(point -> !point.estBloquant())
                .collect(Collectors.groupingBy(PointDeControle::code, LinkedHashMap::new, Collectors.toList()));
        if (!parCode.isEmpty()) {
            add(new Paragraph(Phrases.de("procedure.dialogue.recommandes")));
        }
        parCode.forEach((code, memes) -> {
            TextArea raison = new TextArea(
                    Phrases.de("procedure.dialogue.raison", memes.getFirst().source()));
            raison.setId("reserve-" + code.replace('.', '-'));
            raison.setMaxLength(RAISON_MAX);
            raison.setRequiredIndicatorVisible(true);
            raison.setValue(ecrites.getOrDefault(code, ""));
            champs.put(code, raison);
            add(liste(memes), raison);
        });
    }

    /** Code of the recommendation → reason written. */
    Map<String, String> raisons() {
        Map<String, String> raisons = new LinkedHashMap<>();
        champs.forEach((code, champ) -> {
            if (!champ.getValue().isBlank()) {
                raisons.put(code, champ.getValue());
            }
        });
        return raisons;
    }

    private static UnorderedList liste(List<PointDeControle> points) {
        UnorderedList liste = new UnorderedList();
        points.stream()
                .map(point -> Phrases.de("procedure.point_de_controle", point.phrase(), point.source()))
                .distinct()
                .forEach(phrase -> liste.add(new ListItem(phrase)));
        return liste;
    }
}
