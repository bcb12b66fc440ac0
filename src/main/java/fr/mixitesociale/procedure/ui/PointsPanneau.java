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
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each commune says in its demande, and the préfet's answer beside it, point by point. */
class PointsPanneau extends Composite<Panneau> {

    private static final int REPONSE_MAX = 4_000;

    private final transient Outils outils;
    private final transient Runnable apres;
    private final Div lignes = new Div();
    private final Map<Ligne, Div> montrees = new LinkedHashMap<>();

    PointsPanneau(Outils outils, Runnable apres) {
        this.outils = outils;
        this.apres = apres;
        lignes.addClassName("points-demande");
    }

    @Override
    protected Panneau initContent() {
        Panneau panneau =
                new Panneau(Phrases.de("procedure.points")).sousTitre(Phrases.de("procedure.points.sous_titre"));
        panneau.setId("procedure-points");
        panneau.add(lignes);
        return panneau;
    }

    /** Only the lines that tell something else are made again: an answer being typed stays under the hand. */
    void montrer(Vie vie) {
        List<Ligne> voulues =
                vie.points().stream().map(pose -> Ligne.de(vie, pose)).toList();
        montrees.entrySet().removeIf(montree -> {
            boolean depassee = !voulues.contains(montree.getKey());
            if (depassee) {
                lignes.remove(montree.getValue());
            }
            return depassee;
        });
        for (int rang = 0; rang < voulues.size(); rang++) {
            PointPose pose = vie.points().get(rang);
            Ligne voulue = voulues.get(rang);
            if (!montrees.containsKey(voulue)) {
                Div ligne = ligne(vie.participation().contrat(), pose, voulue.ouverte());
                montrees.put(voulue, ligne);
                lignes.addComponentAtIndex(rang, ligne);
            }
        }
        setVisible(!voulues.isEmpty());
    }

    /**
     * What one line tells.
     *
     * @param ouverte this person may answer: the answer is then in its field, and left out of {@code pose}
     */
    private record Ligne(boolean ouverte, PointPose pose) implements Serializable {

        static Ligne de(Vie vie, PointPose pose) {
            boolean ouverte = vie.participation().estEtat()
                    && vie.participation().contrat().statut() == StatutContrat.DEMANDE;
            return new Ligne(
                    ouverte, ouverte ? new PointPose(pose.signataire(), pose.point(), pose.texte(), null) : pose);
        }
    }

    private Div ligne(Contrat contrat, PointPose pose, boolean ouverte) {
        String commune =
                contrat.signataire(pose.signataire()).map(Signataire::nom).orElse("");
        Div dit = new Div(
                new H3(Phrases.de("procedure.points.titre", pose.point().libelle(), commune)),
                new Paragraph(pose.texte()));
        Div reponse = new Div(ouverte ? champ(contrat, pose) : lecture(pose));
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
