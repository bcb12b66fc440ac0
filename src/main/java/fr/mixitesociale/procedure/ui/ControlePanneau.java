package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** « Ce qui manque pour signer »: law told apart from guide, each point with its source and where it is put right. */
class ControlePanneau extends Composite<Panneau> {

    private final transient Contrat contrat;
    private final transient List<PointDeControle> points;

    ControlePanneau(Contrat contrat, List<PointDeControle> points) {
        this.contrat = contrat;
        this.points = points;
    }

    @Override
    protected Panneau initContent() {
        String titre = Phrases.de("procedure.controle");
        Panneau panneau = new Panneau(titre).sousTitre(Phrases.de("procedure.controle.sous_titre"));
        panneau.setId("procedure-controle");
        if (points.isEmpty()) {
            panneau.add(new Paragraph(Phrases.de("procedure.controle.rien")));
            return panneau;
        }
        panneau.add(TableDonnees.composee(
                titre,
                List.of(
                        Colonne.texte(Phrases.de("procedure.controle.point")),
                        Colonne.texte(Phrases.de("procedure.controle.gravite")),
                        Colonne.texte(Phrases.de("procedure.controle.source")),
                        Colonne.texte(Phrases.de("procedure.controle.ou"))),
                points.stream().map(this::ligne).toList()));
        return panneau;
    }

    private List<Component> ligne(PointDeControle point) {
        Anchor lien = new Anchor(
                ContratsNavigation.onglet(contrat.id(), point.onglet()), Phrases.de("procedure.controle.ouvrir"));
        lien.setAriaLabel(Phrases.de("procedure.controle.ouvrir.nom", point.phrase()));
        return List.of(
                new Span(point.phrase()),
                new Etiquette(
                        Phrases.de("procedure.gravite." + point.gravite().name()),
                        point.estBloquant() ? Ton.CARENCEE : Ton.DEFICITAIRE),
                new Span(point.source()),
                lien);
    }
}
