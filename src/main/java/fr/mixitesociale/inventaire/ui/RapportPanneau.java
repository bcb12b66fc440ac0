package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;

/** What the import did. */
final class RapportPanneau extends Div {

    RapportPanneau(RapportImport rapport, Runnable encore) {
        addClassName("rapport");
        Paragraph phrase = new Paragraph(Phrases.de(
                rapport.dejaImporte() ? "inventaire.imports.deja" : "inventaire.imports.fait",
                FormatFr.entier(rapport.lignesEnregistrees())));
        phrase.getElement().setAttribute("role", "status");
        Div message = new Div(phrase, new Paragraph(MotsImport.resume(rapport)));
        message.addClassName("message");
        add(message);
        add(new ChiffresCles(
                Phrases.de("inventaire.imports.rapport"),
                chiffre("lues", rapport.lignesLues()),
                chiffre("enregistrees", rapport.lignesEnregistrees()),
                chiffre("rejetees", rapport.lignesRejetees()),
                chiffre("anomalies", rapport.anomalies().size())));
        Div actions = new Div(new Button(Phrases.de("inventaire.imports.encore"), _ -> encore.run()));
        actions.addClassName("actions");
        add(actions);
        add(AnomaliesPanneau.deLaListe(rapport.anomalies()));
    }

    private static ChiffreCle chiffre(String cle, int valeur) {
        return new ChiffreCle(Phrases.de("inventaire.imports.chiffre." + cle), FormatFr.entier(valeur));
    }
}
