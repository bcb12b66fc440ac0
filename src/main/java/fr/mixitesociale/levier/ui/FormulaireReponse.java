package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.ChampReponse;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.StatutReponse;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;

/** One's own answer, saved as it is typed: a word, a text and, for a question, the lever to keep. */
class FormulaireReponse extends Div {

    private final transient FormulaireContinu continu;

    FormulaireReponse(CadreContrat cadre, Outils outils, Element element, boolean principale, Reponse reponse) {
        addClassName("formulaire-reponse");
        this.continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        "reponse",
                        reponse.id(),
                        ""),
                reponse.version(),
                saisie -> outils.gestes().reponses().repondre(cadre.contrat().id(), saisie),
                cadre.statut(),
                outils.horloge());
        ComboBox<StatutReponse> statut = new ComboBox<>();
        statut.setItems(StatutReponse.values());
        statut.setItemLabelGenerator(StatutReponse::libelle);
        statut.setClearButtonVisible(true);
        statut.setPlaceholder(Phrases.de("levier.champ.statut.court"));
        statut.setAriaLabel(accessible(ChampReponse.STATUT, element));
        statut.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        statut.setId(id(ChampReponse.STATUT, element));
        statut.addClassName("statut");
        continu.lier(
                ChampReponse.STATUT,
                ChampReponse.STATUT.libelle(),
                statut,
                Conversion.choix(StatutReponse.class, StatutReponse::libelle),
                reponse.valeur(ChampReponse.STATUT));
        TextArea texte = new TextArea();
        texte.setMinRows(principale ? 2 : 1);
        texte.setMaxLength(ChampReponse.TEXTE.longueur());
        texte.setPlaceholder(Phrases.de("levier.champ.texte.court"));
        texte.setAriaLabel(accessible(ChampReponse.TEXTE, element));
        texte.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        texte.setId(id(ChampReponse.TEXTE, element));
        continu.lier(
                ChampReponse.TEXTE,
                ChampReponse.TEXTE.libelle(),
                texte,
                Conversion.texte(),
                reponse.valeur(ChampReponse.TEXTE));
        add(continu.brouillons(), statut, texte);
        if (principale) {
            TextField levier = new TextField();
            levier.setMaxLength(ChampReponse.LEVIER.longueur());
            levier.setPlaceholder(Phrases.de("levier.champ.levier"));
            levier.setAriaLabel(accessible(ChampReponse.LEVIER, element));
            levier.addThemeVariants(TextFieldVariant.LUMO_SMALL);
            levier.setId(id(ChampReponse.LEVIER, element));
            continu.lier(
                    ChampReponse.LEVIER,
                    ChampReponse.LEVIER.libelle(),
                    levier,
                    Conversion.texte(),
                    reponse.valeur(ChampReponse.LEVIER));
            add(levier);
        }
    }

    void rafraichir(Reponse relue) {
        continu.rafraichir(cle -> ChampReponse.de(cle).map(relue::valeur).orElse(null), relue.version());
    }

    private static String id(ChampReponse champ, Element element) {
        return champ.cle() + "-" + element.id();
    }

    private static String accessible(ChampReponse champ, Element element) {
        return champ.libelle() + " · " + element.id() + " " + element.texte();
    }
}
