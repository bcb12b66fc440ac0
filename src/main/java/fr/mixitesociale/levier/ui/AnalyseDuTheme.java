package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;

/** What the contract keeps of the answers, on one theme and for one commune: its prose, the State's points de vigilance. */
class AnalyseDuTheme extends Section {

    AnalyseDuTheme(CadreContrat cadre, Outils outils, EtatLeviers etat, LectureGrille lecture, CodeInsee commune) {
        addClassName("analyse-theme");
        String titre = Phrases.de("levier.analyse.titre", sujet(cadre.contrat(), etat.theme(), commune));
        getElement().setAttribute("aria-label", titre);
        Paragraph aide = new Paragraph(Phrases.de("levier.analyse.aide"));
        aide.addClassNames("discret", "petit");
        Div champs = new Div();
        champs.addClassName("champs-analyse");
        outils.rubriques()
                .de(etat.theme())
                .forEach(rubrique -> champs.add(outils.redaction().champ(cadre, rubrique, commune)));
        add(
                new H2(titre),
                aide,
                champs,
                outils.vigilances()
                        .pour(
                                cadre,
                                PlaceVigilance.VOLET_2,
                                etat.theme(),
                                lecture.grille().vigilances()));
        if (etat.theme() == Theme.PROGRAMMATION) {
            add(outils.redaction().champ(cadre, outils.rubriques().plh(), null));
        }
    }

    private static String sujet(Contrat contrat, Theme theme, CodeInsee commune) {
        return contrat.communes().size() == 1
                ? theme.libelle()
                : theme.libelle() + " · "
                        + contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                                .map(Signataire::nom)
                                .orElse(commune.valeur());
    }
}
