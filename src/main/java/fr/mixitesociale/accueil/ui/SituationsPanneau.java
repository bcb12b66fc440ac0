package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.inventaire.ui.EtiquetteStatut;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The communes of a département, or of all, counted by situation; each line opens the list of its communes. */
class SituationsPanneau extends Composite<Panneau> {

    private final CritereCommunes critere;
    private final Map<Statut, Integer> nombres;

    SituationsPanneau(CritereCommunes critere, Map<Statut, Integer> nombres) {
        this.critere = critere;
        this.nombres = nombres;
    }

    @Override
    protected Panneau initContent() {
        int total = nombres.values().stream().mapToInt(Integer::intValue).sum();
        List<List<Component>> lignes = Stream.of(Statut.values())
                .filter(nombres::containsKey)
                .map(statut -> ligne(statut, nombres.getOrDefault(statut, 0), total))
                .toList();
        TableDonnees table = TableDonnees.composee(
                Phrases.de("accueil.situations.legende"),
                List.of(
                        Colonne.texte(Phrases.de("accueil.situations.situation")),
                        Colonne.nombre(Phrases.de("accueil.situations.communes")),
                        Colonne.nombre(Phrases.de("accueil.situations.part"))),
                lignes);
        return new Panneau(
                Phrases.de("accueil.situations"),
                table.total(
                        List.of(Phrases.de("accueil.situations.total"), FormatFr.entier(total), part(total, total))));
    }

    private List<Component> ligne(Statut statut, int nombre, int total) {
        Anchor liste =
                new Anchor(InventaireNavigation.communes(critere.departement(), null, statut), FormatFr.entier(nombre));
        liste.setAriaLabel(Phrases.de("accueil.situations.ouvrir", statut.libelle(), FormatFr.entier(nombre)));
        return List.of(EtiquetteStatut.de(statut), liste, new Span(part(nombre, total)));
    }

    private static String part(int nombre, int total) {
        return FormatFr.pourcent(
                BigDecimal.valueOf(100L * nombre).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP));
    }
}
