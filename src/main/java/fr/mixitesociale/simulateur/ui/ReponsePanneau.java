package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.simulateur.Bornes;
import fr.mixitesociale.simulateur.Chiffre;
import fr.mixitesociale.simulateur.Reponse;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** The answer: one sentence, whether it has any legal footing, then the figures, each with its « Pourquoi ? ». */
class ReponsePanneau extends Section {

    ReponsePanneau(Reponse reponse, String titre) {
        addClassName("reponse");
        H2 phrase = new H2(titre);
        phrase.setId("simulateur-reponse");
        getElement().setAttribute("aria-labelledby", "simulateur-reponse");
        Paragraph sousTitre = new Paragraph(reponse.sousTitre());
        sousTitre.addClassName("sous-titre");
        add(phrase, sousTitre);
        if (reponse.mention() != null) {
            Div mention = new Div(new Paragraph(reponse.mention()));
            mention.addClassNames("message", "alerte");
            mention.setId("simulateur-mention");
            add(mention);
        }
        add(chiffres(Phrases.de("simulateur.chiffres"), reponse.chiffres()));
        if (reponse.evaluation().cas().size() > 1) {
            add(cas(reponse.evaluation()));
        }
    }

    static ChiffresCles chiffres(String nom, List<Chiffre> chiffres) {
        return new ChiffresCles(
                nom,
                chiffres.stream()
                        .map(c -> ChiffreCle.explique(c.libelle(), c.valeur(), c.complement(), c.sens(), c.etapes()))
                        .toArray(ChiffreCle[]::new));
    }

    private static TableDonnees cas(Evaluation evaluation) {
        return new TableDonnees(
                Phrases.de("simulateur.cas.legende"),
                List.of(
                        Colonne.texte(Phrases.de("simulateur.cas.rp")),
                        Colonne.nombre(Phrases.de("simulateur.cas.taux")),
                        Colonne.nombre(Phrases.de("simulateur.cas.objectif"))),
                evaluation.cas().stream()
                        .map(cas -> List.of(
                                Bornes.de(cas.rp()),
                                cas.auPlusHaut().taux() == null
                                        ? Phrases.de("simulateur.cas.aucun")
                                        : FormatFr.pourcent(
                                                cas.auPlusHaut().taux().valeur()),
                                Bornes.de(cas.objectif())))
                        .toList());
    }
}
