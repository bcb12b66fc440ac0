package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.ChampAvis;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.GrillesConsultation;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.time.LocalDateTime;
import java.util.Objects;

/** One shared answer whole: who wrote it and when, the State's opinion, its files, and the way to its comments. */
class DialogueReponse extends Dialog {

    DialogueReponse(
            CadreContrat cadre,
            Outils outils,
            LectureGrille lecture,
            Colonne colonne,
            Element element,
            Reponse reponse,
            Runnable relire) {
        setHeaderTitle(element.id() + " · " + colonne.signataire().nom());
        setWidth("40rem");
        addClassName("dialogue-reponse");
        Div contenu = new Div(new Paragraph(element.texte()), new LectureReponse(reponse));
        contenu.addClassName("contenu");
        if (reponse.le() != null) {
            LocalDateTime le =
                    LocalDateTime.ofInstant(reponse.le(), outils.horloge().getZone());
            Paragraph auteur = new Paragraph(Phrases.de(
                    "levier.reponse.auteur",
                    Objects.requireNonNullElse(reponse.auteur(), ""),
                    FormatFr.date(le.toLocalDate()),
                    FormatFr.heure(le)));
            auteur.addClassNames("discret", "petit");
            contenu.add(auteur);
        }
        if (lecture.peutDonnerAvis() && !colonne.mienne()) {
            contenu.add(avis(cadre, outils, reponse));
        } else if (reponse.avis() != null) {
            contenu.add(new Paragraph(Phrases.de("levier.avis.prefixe") + " " + reponse.avis()));
        }
        contenu.add(outils.pieces().pour(cadre, GrillesConsultation.REPONSE, reponse.id()));
        add(contenu);
        Button volet = new Button(Phrases.de("levier.geste.volet"), _ -> {
            close();
            cadre.ouvrirVolet(new ObjetDuContrat(
                    GrillesConsultation.REPONSE,
                    reponse.id().toString(),
                    element.id() + " · " + colonne.signataire().nom(),
                    OngletLeviers.CLE,
                    false));
        });
        getFooter().add(volet, new Button(Phrases.de("socle.fermer"), _ -> close()));
        addOpenedChangeListener(ouverture -> {
            if (!ouverture.isOpened()) {
                relire.run();
            }
        });
    }

    private static TextArea avis(CadreContrat cadre, Outils outils, Reponse reponse) {
        TextArea champ = new TextArea(ChampAvis.AVIS.libelle());
        champ.setHelperText(Phrases.de("levier.avis.aide"));
        champ.setMaxLength(ChampAvis.LONGUEUR);
        champ.setMinRows(2);
        champ.setWidthFull();
        champ.setId("avis");
        FormulaireContinu continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        GrillesConsultation.REPONSE,
                        reponse.id(),
                        ""),
                reponse.versionAvis(),
                saisie -> outils.gestes().reponses().donnerAvis(cadre.contrat().id(), saisie),
                cadre.statut(),
                outils.horloge());
        continu.lier(ChampAvis.AVIS, ChampAvis.AVIS.libelle(), champ, Conversion.texte(), reponse.avis());
        return champ;
    }
}
