package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.procedure.PointPose;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.Objects;

/** What each commune says in its demande, and the préfet's answer beside it, point by point. */
class PointsPanneau extends Composite<Panneau> {

    private static final int REPONSE_MAX = 4_000;

    private final transient Vie vie;
    private final transient Outils outils;
    private final transient Runnable apres;

    PointsPanneau(Vie vie, Outils outils, Runnable apres) {
        this.vie = vie;
        this.outils = outils;
        this.apres = apres;
    }

    @Override
    protected Panneau initContent() {
        Panneau panneau =
                new Panneau(Phrases.de("procedure.points")).sousTitre(Phrases.de("procedure.points.sous_titre"));
        panneau.setId("procedure-points");
        vie.points().forEach(point -> panneau.add(point(point)));
        return panneau;
    }

    private Component point(PointPose pose) {
        Contrat contrat = vie.participation().contrat();
        String commune =
                contrat.signataire(pose.signataire()).map(Signataire::nom).orElse("");
        Div dit = new Div(
                new H3(Phrases.de("procedure.points.titre", pose.point().libelle(), commune)),
                new Paragraph(pose.texte()));
        boolean ouvert = vie.participation().estEtat() && contrat.statut() == StatutContrat.DEMANDE;
        Div reponse = new Div(ouvert ? champ(contrat, pose) : lecture(pose));
        Div ligne = new Div(dit, reponse);
        ligne.addClassName("point-demande");
        return ligne;
    }

    private static Component lecture(PointPose pose) {
        Paragraph phrase = new Paragraph(
                pose.reponse() == null
                        ? Phrases.de("procedure.points.attente")
                        : Phrases.de("procedure.points.reponse", pose.reponse()));
        phrase.setClassName("discret", pose.reponse() == null);
        return phrase;
    }

    private Component champ(Contrat contrat, PointPose pose) {
        TextArea reponse = new TextArea(
                Phrases.de("procedure.points.repondre", pose.point().libelle()));
        reponse.setId("reponse-" + pose.point().name());
        reponse.setMaxLength(REPONSE_MAX);
        reponse.setValue(Objects.requireNonNullElse(pose.reponse(), ""));
        Button enregistrer = new Button(Phrases.de("procedure.points.enregistrer"), _ -> {
            try {
                outils.service().repondre(contrat.id(), pose.signataire(), pose.point(), reponse.getValue());
                Notifications.succes(
                        Phrases.de("procedure.points.fait", pose.point().libelle()));
                apres.run();
            } catch (RefusMetier refus) {
                Notifications.refus(refus);
            }
        });
        enregistrer.setAriaLabel(
                Phrases.de("procedure.points.enregistrer.nom", pose.point().libelle()));
        return new Div(reponse, enregistrer);
    }
}
