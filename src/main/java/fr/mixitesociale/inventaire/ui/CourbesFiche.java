package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.ui.CarteGraphique;
import fr.mixitesociale.inventaire.Courbe;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;

/** The curves two by two, indicator 3.3 in the place that is left; each curve with its written reading. */
class CourbesFiche extends Div {

    CourbesFiche(FicheCommune fiche, DessinGraphique dessin, EcritureCourbes ecriture, SerializableRunnable relire) {
        addClassName("courbes");
        for (Courbe courbe : Courbe.values()) {
            Graphique graphique = fiche.graphiques().get(courbe);
            add(graphique == null ? absente(courbe) : carte(fiche, courbe, graphique, dessin, ecriture, relire));
        }
        add(new PartCroissance(fiche.part()));
    }

    private static Div carte(
            FicheCommune fiche,
            Courbe courbe,
            Graphique graphique,
            DessinGraphique dessin,
            EcritureCourbes ecriture,
            SerializableRunnable relire) {
        Div colonne = new Div(new CarteGraphique(graphique, dessin));
        colonne.addClassName("courbe");
        if (fiche.peutEcrire()) {
            colonne.add(new LectureEditeur(fiche, courbe, ecriture.lectures(), relire));
        }
        return colonne;
    }

    private static Div absente(Courbe courbe) {
        Div colonne = new Div(new EtatVide(courbe.libelle(), Phrases.de("inventaire.courbe.absente." + courbe.name())));
        colonne.addClassName("courbe");
        return colonne;
    }
}
