package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import fr.mixitesociale.inventaire.Anomalie;
import fr.mixitesociale.inventaire.ImportsConsultation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The oddities of a file: how many of each kind, then each of them with its line. */
final class AnomaliesPanneau extends Div {

    private AnomaliesPanneau(FetchCallback<Anomalie, Void> page, CountCallback<Anomalie, Void> nombre) {
        addClassName("anomalies");
        GrilleListe<Anomalie> grille = new GrilleListe<>(Phrases.de("inventaire.imports.anomalies"));
        grille.setId("anomalies");
        grille.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grille.nombre(Phrases.de("inventaire.imports.colonne.ligne"), a -> String.valueOf(a.ligne()));
        grille.texte(Phrases.de("inventaire.imports.colonne.code"), a -> Objects.requireNonNullElse(a.codeInsee(), "–"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grille.texte(Phrases.de("inventaire.imports.colonne.nature"), a -> MotsImport.nature(a.nature()))
                .setWidth("15rem")
                .setFlexGrow(0);
        grille.texte(Phrases.de("inventaire.imports.colonne.message"), Anomalie::message)
                .setWidth("24rem");
        grille.setItems(page, nombre);
        add(grille);
    }

    /** Of a file that was just read: the list is at hand, the browser still gets it page by page. */
    static Div deLaListe(List<Anomalie> anomalies) {
        Div ensemble = new Div();
        ensemble.addClassName("section-anomalies");
        if (anomalies.isEmpty()) {
            return ensemble;
        }
        ensemble.add(new H3(Phrases.de("inventaire.imports.anomalies")), parNature(anomalies));
        ensemble.add(new AnomaliesPanneau(
                requete -> anomalies.stream().skip(requete.getOffset()).limit(requete.getLimit()),
                _ -> anomalies.size()));
        return ensemble;
    }

    /** Of a past import: read page by page. */
    static Div duPasse(ImportsConsultation passes, UUID fichier) {
        return new AnomaliesPanneau(
                requete -> passes.anomalies(fichier, requete.getOffset(), requete.getLimit()).stream(),
                _ -> passes.compterAnomalies(fichier));
    }

    private static UnorderedList parNature(List<Anomalie> anomalies) {
        Map<Anomalie.Nature, Long> nombres = anomalies.stream()
                .collect(Collectors.groupingBy(Anomalie::nature, TreeMap::new, Collectors.counting()));
        UnorderedList liste = new UnorderedList();
        liste.addClassName("natures");
        nombres.forEach((nature, nombre) -> {
            Span combien = new Span(FormatFr.entier(nombre));
            combien.addClassName("combien");
            liste.add(new ListItem(combien, new Span(MotsImport.nature(nature))));
        });
        return liste;
    }
}
