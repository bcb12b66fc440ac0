package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.LigneHistorique;
import fr.mixitesociale.contrat.LigneHistorique.Evenement;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One line of the history as a sentence; the value before struck, the value after bold, both said by a screen reader. */
class PhraseHistorique extends Div {

    /** Beyond, both texts are read on demand. */
    private static final int LONGUEUR = 160;

    PhraseHistorique(LigneHistorique ligne, LocalDateTime le, boolean nommerObjet, ActesHistorique actes) {
        addClassName("phrase-historique");
        Paragraph phrase = new Paragraph(new Span(FormatFr.heure(le)), point(), qui(ligne.auteur()), point());
        if (nommerObjet) {
            phrase.add(objet(ligne, actes), point());
        }
        boolean longue = longueur(ligne.avant()) + longueur(ligne.apres()) > LONGUEUR;
        phrase.add(champ(ligne));
        add(phrase);
        if (ligne.evenement() == Evenement.MODIFICATION) {
            if (longue) {
                add(new NativeDetails(Phrases.de("contrat.historique.lire"), new Div(valeurs(ligne))));
            } else {
                phrase.add(Phrases.de("contrat.historique.deux_points"));
                phrase.add(valeurs(ligne));
            }
        }
        actes.bouton(ligne).ifPresent(this::add);
    }

    private static Component[] valeurs(LigneHistorique ligne) {
        return new Component[] {
            cache("contrat.historique.avant"),
            valeur("del", ligne.avant()),
            fleche(),
            cache("contrat.historique.apres"),
            valeur("ins", ligne.apres())
        };
    }

    private static Component champ(LigneHistorique ligne) {
        Span champ = new Span(
                ligne.evenement() == Evenement.MODIFICATION
                        ? ligne.libelleChamp()
                        : Phrases.de("contrat.historique.evenement." + ligne.evenement()));
        champ.addClassName("champ");
        return champ;
    }

    private static Component objet(LigneHistorique ligne, ActesHistorique actes) {
        String nom = Phrases.de(
                "contrat.historique.objet", ligne.libelleObjet(), ligne.objet().titre());
        if (!ligne.aUnVolet()) {
            return new Span(nom);
        }
        NativeButton bouton = new NativeButton(nom, _ -> actes.ouvrir(ligne));
        bouton.addClassName("lien");
        return bouton;
    }

    private static Component qui(PersonneDuContrat auteur) {
        Signataire cote = auteur.cote();
        String personne = auteur.fonction().isEmpty()
                ? auteur.nom()
                : Phrases.de("contrat.historique.personne", auteur.nom(), auteur.fonction());
        Span qui = new Span(cote == null ? personne : Phrases.de("contrat.historique.qui", cote.nom(), personne));
        qui.addClassName("qui");
        return qui;
    }

    private static Component valeur(String balise, @Nullable String valeur) {
        if (valeur == null) {
            Span rien = new Span(Phrases.de("contrat.historique.rien"));
            rien.addClassName("rien");
            return rien;
        }
        HtmlComponent texte = new HtmlComponent(balise);
        texte.getElement().setText(valeur);
        return texte;
    }

    private static Component point() {
        Span point = new Span(" · ");
        point.getElement().setAttribute("aria-hidden", "true");
        return point;
    }

    private static Component fleche() {
        Span fleche = new Span(" → ");
        fleche.getElement().setAttribute("aria-hidden", "true");
        return fleche;
    }

    private static Component cache(String cle) {
        Span mot = new Span(Phrases.de(cle));
        mot.addClassName("visuellement-cache");
        return mot;
    }

    private static int longueur(@Nullable String texte) {
        return texte == null ? 0 : texte.length();
    }
}
