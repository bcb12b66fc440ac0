package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.graphique.DessinJauge;
import fr.mixitesociale.graphique.DessinJauge.Format;
import fr.mixitesociale.graphique.Jauge;
import fr.mixitesociale.risque.Barre;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.ReglesDeRisque;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;

/** The sentence, the bar, what enters the bilan, and how it is computed. */
class ObjectifPanneau extends Div {

    ObjectifPanneau(SituationContrat situation, ReglesDeRisque regles) {
        Bilan bilan = situation.ensemble();
        Paragraph phrase = new Paragraph(situation.phrase());
        phrase.addClassName("phrase-risque");
        phrase.setClassName("a-risque", bilan.estARisque());
        Jauge jauge = Barre.de("contrat-" + situation.contrat().reference(), bilan);
        Div barre = new Div(svg("jauge-large", jauge, Format.LARGE), svg("jauge-etroite", jauge, Format.ETROIT));
        Panneau panneau = new Panneau(Phrases.de("risque.objectif.titre"), phrase, barre, legende(bilan))
                .sousTitre(Phrases.de(
                        "risque.objectif.sous_titre",
                        FormatFr.entier(bilan.objectif()),
                        String.valueOf(situation.contrat().periode().debut()),
                        FormatFr.dateLongue(situation.fin())));
        if (bilan.sansNombre() > 0) {
            panneau.add(discret(Phrases.de("risque.sans_nombre", bilan.sansNombre())));
        }
        panneau.add(new Details(Phrases.de("risque.bilan.titre"), auBilan()));
        panneau.add(new Details(Phrases.de("risque.calcul"), new ReglesPanneau(regles)));
        add(panneau);
    }

    private static UnorderedList legende(Bilan bilan) {
        UnorderedList legende = new UnorderedList();
        legende.addClassName("legende-risque");
        for (Niveau niveau : Niveau.values()) {
            int projets = bilan.projets(niveau).size();
            Span valeur = new Span(FormatFr.entier(bilan.logements(niveau)));
            valeur.addClassName("valeur");
            ListItem ligne = new ListItem(
                    valeur,
                    new Span(niveau.libelle()),
                    discret(Phrases.de("risque.apercu.projets", projets, FormatFr.entier(projets))));
            ligne.addClassNames("niveau", niveau.name().toLowerCase(Phrases.LANGUE));
            if (niveau == Niveau.SECURISE && bilan.obtenus() > 0) {
                ligne.add(discret(
                        Phrases.de("risque.legende.obtenus", bilan.obtenus(), FormatFr.entier(bilan.obtenus()))));
            }
            legende.add(ligne);
        }
        return legende;
    }

    private static Div auBilan() {
        Div texte = new Div();
        texte.addClassName("prose");
        for (String cle : new String[] {"entre", "pas", "parts"}) {
            texte.add(new Paragraph(Phrases.de("risque.bilan." + cle)));
        }
        return texte;
    }

    private static Span discret(String texte) {
        Span discret = new Span(texte);
        discret.addClassName("discret");
        return discret;
    }

    private static Div svg(String classe, Jauge jauge, Format format) {
        Div dessin = new Div();
        dessin.addClassNames("jauge", classe);
        // SVG of our own, every text escaped where it is drawn (graphique.EcritureSvg)
        dessin.getElement().setProperty("innerHTML", DessinJauge.svg(jauge, format));
        return dessin;
    }
}
