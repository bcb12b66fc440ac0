package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.inventaire.ApercuImport;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;

/** What the import would do, before anything is written: the person decides with the figures in front of them. */
final class ApercuPanneau extends Div {

    ApercuPanneau(ApercuImport apercu, Runnable importer, Runnable renoncer) {
        RapportImport rapport = apercu.rapport();
        addClassName("apercu");
        add(new Paragraph(MotsImport.resume(rapport)));
        add(new ChiffresCles(
                Phrases.de("inventaire.imports.apercu"),
                chiffre("lues", rapport.lignesLues()),
                chiffre("nouvelles", apercu.nouvelles()),
                chiffre("differentes", apercu.differentes()),
                chiffre("identiques", apercu.identiques()),
                chiffre("rejetees", rapport.lignesRejetees())));
        if (rapport.dejaImporte()) {
            add(message(Phrases.de("inventaire.imports.deja")));
        } else if (apercu.plusAncien()) {
            add(message(Phrases.de("inventaire.imports.plus_ancien")));
        }
        add(actions(rapport, importer, renoncer));
        add(AnomaliesPanneau.deLaListe(rapport.anomalies()));
    }

    private static Div actions(RapportImport rapport, Runnable importer, Runnable renoncer) {
        Button autre = new Button(Phrases.de("inventaire.imports.autre"), _ -> renoncer.run());
        Div actions = new Div(autre);
        actions.addClassName("actions");
        if (rapport.lignesEnregistrees() > 0) {
            Button oui = new Button(
                    Phrases.de("inventaire.imports.importer", FormatFr.entier(rapport.lignesEnregistrees())),
                    _ -> importer.run());
            oui.setId("importer");
            oui.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            oui.setDisableOnClick(true);
            actions.addComponentAsFirst(oui);
        }
        return actions;
    }

    private static ChiffreCle chiffre(String cle, int valeur) {
        return new ChiffreCle(Phrases.de("inventaire.imports.chiffre." + cle), FormatFr.entier(valeur))
                .sens(Phrases.de("inventaire.imports.sens." + cle));
    }

    private static Div message(String phrase) {
        Div message = new Div(new Paragraph(phrase));
        message.addClassNames("message", "alerte");
        return message;
    }
}
