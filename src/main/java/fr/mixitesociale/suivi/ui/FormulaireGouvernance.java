package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.FicheGouvernance;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of article 4, saved as they are typed; each composition stands with the body it belongs to. */
class FormulaireGouvernance extends Div {

    private static final int TEXTE_MAX = 4_000;

    private final transient Contrat contrat;
    private final transient FormulaireContinu continu;
    private final transient FicheGouvernance fiche;
    private final Paragraph terme = new Paragraph();
    private final Paragraph revoyure = new Paragraph();

    FormulaireGouvernance(
            CadreContrat cadre, Outils outils, FicheGouvernance fiche, Component copil, Component groupe) {
        this.contrat = cadre.contrat();
        this.fiche = fiche;
        this.continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        contrat.id().toString(),
                        GouvernanceService.OBJET,
                        contrat.id(),
                        ""),
                fiche.version(),
                saisie -> {
                    cadre.occuper(GouvernanceService.OBJET, contrat.id().toString());
                    return outils.ecriture().modifier(contrat.id(), saisie);
                },
                cadre.statut(),
                outils.horloge());
        continu.quandEnregistre(_ -> montrerDuree(outils.gouvernance().lire(contrat.id())));
        addClassName("formulaire-engagement");
        add(continu.brouillons(), copil(copil), bilans(), groupe(groupe), duree());
        montrerDuree(fiche);
    }

    void rafraichir(FicheGouvernance relue) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        relue.valeurs().forEach((champ, valeur) -> valeurs.put(champ.cle(), valeur));
        continu.rafraichir(valeurs::get, relue.version());
        montrerDuree(relue);
    }

    private Section copil(Component composition) {
        return section(
                "copil",
                composition,
                Composants.rangee(nombre(ChampGouvernance.COPIL_PAR_AN), role(ChampGouvernance.COPIL_ANIMATEUR)),
                texte(ChampGouvernance.COPIL_ATTENDUS));
    }

    private Section bilans() {
        return section(
                "bilans",
                Composants.rangee(nombre(ChampGouvernance.BILAN_PAR_AN), role(ChampGouvernance.BILAN_AUTEUR)),
                texte(ChampGouvernance.BILAN_CONTENU));
    }

    private Section groupe(Component composition) {
        return section(
                "groupe",
                composition,
                Composants.rangee(nombre(ChampGouvernance.GROUPE_PAR_AN), role(ChampGouvernance.GROUPE_ANIMATEUR)),
                texte(ChampGouvernance.GROUPE_FONCTIONNEMENT));
    }

    private Section duree() {
        terme.addClassNames("message", "alerte");
        revoyure.addClassName("discret");
        return section(
                "duree",
                Composants.rangee(
                        lier(ChampGouvernance.DUREE_DU, Composants.date(), Conversion.date()),
                        lier(ChampGouvernance.DUREE_AU, Composants.date(), Conversion.date()),
                        nombre(ChampGouvernance.REVOYURE_MOIS)),
                terme,
                revoyure,
                texte(ChampGouvernance.AVENANTS),
                texte(ChampGouvernance.RENOUVELLEMENT));
    }

    private void montrerDuree(FicheGouvernance actuelle) {
        terme.setText(Phrases.de("suivi.gouvernance.terme_autre", FormatFr.date(actuelle.termePropose())));
        terme.setVisible(!actuelle.terme().equals(actuelle.termePropose()));
        revoyure.setText(Phrases.de("suivi.gouvernance.revoyure", FormatFr.dateLongue(actuelle.revoyureAvantLe())));
    }

    private Component nombre(ChampGouvernance champ) {
        return lier(champ, new TextField(), Conversion.nombre());
    }

    private Component role(ChampGouvernance champ) {
        return lier(champ, Composants.signataire(contrat), Composants.versSignataire(contrat));
    }

    private Component texte(ChampGouvernance champ) {
        return lier(champ, Composants.texteLong(TEXTE_MAX), Conversion.texte());
    }

    private <V extends @Nullable Object, C extends AbstractField<C, V> & HasHelper & HasLabel> C lier(
            ChampGouvernance champ, C composant, Conversion<V> conversion) {
        composant.setLabel(champ.libelle());
        composant.setId("gouvernance-" + champ.cle());
        Phrases.trouver("suivi.aide." + champ.cle()).ifPresent(composant::setHelperText);
        continu.lier(champ, champ.libelle(), composant, conversion, fiche.valeur(champ));
        return composant;
    }

    private static Section section(String cle, Component... champs) {
        String titre = Phrases.de("suivi.gouvernance." + cle);
        Section section = new Section(new H3(titre));
        section.addClassNames("panneau", "champs-section");
        section.getElement().setAttribute("aria-label", titre);
        section.add(champs);
        return section;
    }
}
