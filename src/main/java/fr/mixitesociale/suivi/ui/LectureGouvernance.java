package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.FicheGouvernance;

/** Article 4 to be read, for who does not write it. */
class LectureGouvernance extends Div {

    private final transient FicheGouvernance fiche;

    LectureGouvernance(FicheGouvernance fiche, Component copil, Component groupe) {
        this.fiche = fiche;
        addClassName("corps-detail");
        section(
                "copil",
                copil,
                liste(
                        ChampGouvernance.COPIL_PAR_AN,
                        ChampGouvernance.COPIL_ANIMATEUR,
                        ChampGouvernance.COPIL_ATTENDUS));
        section(
                "bilans",
                liste(ChampGouvernance.BILAN_PAR_AN, ChampGouvernance.BILAN_AUTEUR, ChampGouvernance.BILAN_CONTENU));
        section(
                "groupe",
                groupe,
                liste(
                        ChampGouvernance.GROUPE_PAR_AN,
                        ChampGouvernance.GROUPE_ANIMATEUR,
                        ChampGouvernance.GROUPE_FONCTIONNEMENT));
        section(
                "duree",
                liste(
                        ChampGouvernance.DUREE_DU,
                        ChampGouvernance.DUREE_AU,
                        ChampGouvernance.AVENANTS,
                        ChampGouvernance.RENOUVELLEMENT),
                new Paragraph(Phrases.de("suivi.gouvernance.revoyure", FormatFr.dateLongue(fiche.revoyureAvantLe()))));
    }

    private void section(String cle, Component... contenu) {
        String titre = Phrases.de("suivi.gouvernance." + cle);
        Section section = new Section(new H3(titre));
        section.addClassNames("panneau", "lecture");
        section.getElement().setAttribute("aria-label", titre);
        section.add(contenu);
        add(section);
    }

    private DescriptionList liste(ChampGouvernance... champs) {
        DescriptionList liste = new DescriptionList();
        for (ChampGouvernance champ : champs) {
            String valeur = valeur(champ);
            DescriptionList.Description description = new DescriptionList.Description(
                    valeur.isEmpty() ? Phrases.de("suivi.gouvernance.non_renseigne") : valeur);
            description.setClassName("discret", valeur.isEmpty());
            liste.add(new DescriptionList.Term(champ.libelle()), description);
        }
        return liste;
    }

    private String valeur(ChampGouvernance champ) {
        return switch (champ) {
            case COPIL_ANIMATEUR, BILAN_AUTEUR, GROUPE_ANIMATEUR ->
                fiche.signataire(champ).map(Signataire::nom).orElse("");
            case DUREE_DU, DUREE_AU ->
                fiche.jour(champ).map(FormatFr::dateLongue).orElse("");
            case COPIL_PAR_AN,
                    COPIL_ATTENDUS,
                    BILAN_PAR_AN,
                    BILAN_CONTENU,
                    GROUPE_PAR_AN,
                    GROUPE_FONCTIONNEMENT,
                    REVOYURE_MOIS,
                    AVENANTS,
                    RENOUVELLEMENT -> fiche.texte(champ).orElse("");
        };
    }
}
