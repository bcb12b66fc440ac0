package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.StatutReponse;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;

/** An answer to be read. */
class LectureReponse extends Div {

    LectureReponse(Reponse reponse) {
        addClassName("lecture-reponse");
        if (reponse.statut() != null) {
            add(etiquette(reponse.statut()));
        }
        if (reponse.texte() != null) {
            Paragraph texte = new Paragraph(reponse.texte());
            texte.addClassName("texte");
            add(texte);
        }
        if (reponse.levier() != null) {
            Span titre = new Span(Phrases.de("levier.levier.prefixe"));
            titre.addClassName("discret");
            Paragraph levier = new Paragraph(titre, new Span(reponse.levier()));
            levier.addClassName("levier");
            add(levier);
        }
    }

    static Etiquette etiquette(StatutReponse statut) {
        return new Etiquette(
                statut.libelle(),
                switch (statut) {
                    case OUI -> Ton.CONFORME;
                    case NON -> Ton.DEFICITAIRE;
                    case EN_COURS -> Ton.INFORMATION;
                    case SANS_OBJET -> Ton.NEUTRE;
                });
    }
}
