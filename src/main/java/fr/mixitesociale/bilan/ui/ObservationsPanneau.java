package fr.mixitesociale.bilan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.bilan.BilanService;
import fr.mixitesociale.bilan.ChampObservation;
import fr.mixitesociale.bilan.FicheObservation;
import fr.mixitesociale.bilan.ui.OngletBilan.Outils;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What each signatory says of the bilan: its own to write, saved as it is typed; the others read it. */
class ObservationsPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Map<UUID, FormulaireContinu> ecrites = new HashMap<>();
    private final transient Map<UUID, Paragraph> lues = new HashMap<>();

    ObservationsPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        Panneau panneau = new Panneau(Phrases.de("bilan.section.observations"))
                .sousTitre(Phrases.de("bilan.observation.sous_titre"));
        outils.consultation()
                .observations(cadre.contrat().id())
                .forEach(fiche -> panneau.add(fiche.lectureSeule() == null ? ecriture(fiche) : lecture(fiche)));
        add(panneau);
    }

    void rafraichir() {
        outils.consultation().observations(cadre.contrat().id()).forEach(fiche -> {
            FormulaireContinu ecrite = ecrites.get(fiche.id());
            if (ecrite != null) {
                ecrite.rafraichir(_ -> fiche.texte(), fiche.version());
            }
            Paragraph lue = lues.get(fiche.id());
            if (lue != null) {
                lue.setText(texte(fiche));
            }
        });
    }

    private Div lecture(FicheObservation fiche) {
        Paragraph texte = new Paragraph(texte(fiche));
        texte.addClassName("observation");
        Paragraph raison = new Paragraph(Objects.requireNonNullElse(fiche.lectureSeule(), ""));
        raison.addClassName("discret");
        lues.put(fiche.id(), texte);
        return new Div(new H3(fiche.auteur()), texte, raison);
    }

    private Div ecriture(FicheObservation fiche) {
        UUID contrat = cadre.contrat().id();
        FormulaireContinu continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        contrat.toString(),
                        BilanService.OBJET,
                        fiche.id(),
                        ""),
                fiche.version(),
                saisie -> {
                    cadre.occuper(BilanService.OBJET, fiche.id().toString());
                    return outils.service().observer(contrat, fiche.signataire(), saisie);
                },
                cadre.statut(),
                outils.horloge());
        TextArea champ = new TextArea(Phrases.de("bilan.observation.titre", fiche.auteur()));
        champ.setId("observation-" + fiche.signataire());
        champ.setMaxLength(ChampObservation.LONGUEUR);
        champ.setWidthFull();
        continu.lier(ChampObservation.TEXTE, champ.getLabel(), champ, Conversion.texte(), fiche.texte());
        ecrites.put(fiche.id(), continu);
        return new Div(continu.brouillons(), champ);
    }

    private static String texte(FicheObservation fiche) {
        return Objects.requireNonNullElseGet(fiche.texte(), () -> Phrases.de("bilan.observation.vide"));
    }
}
