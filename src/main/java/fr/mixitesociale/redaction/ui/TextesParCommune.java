package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;

/** The texts of a chapter: those the communes share, then those of one commune at a time, chosen where there are several. */
public final class TextesParCommune extends Div {

    private final transient CadreContrat cadre;
    private final transient FabriqueRedaction redaction;
    private final String chapitre;
    private final Div champs = new Div();

    /** @param titre of the part of each commune */
    public TextesParCommune(CadreContrat cadre, FabriqueRedaction redaction, String chapitre, String titre) {
        this.cadre = cadre;
        this.redaction = redaction;
        this.chapitre = chapitre;
        addClassName("textes-par-commune");
        List<ChampRedaction> partages = redaction.communs(cadre, chapitre, Portee.GROUPEMENT);
        if (!partages.isEmpty()) {
            add(new Panneau(Phrases.de("redaction.partage"), partages.toArray(ChampRedaction[]::new))
                    .sousTitre(Phrases.de("redaction.partage.aide")));
        }
        List<CodeInsee> communes = cadre.contrat().communes();
        CodeInsee premiere = communes.stream()
                .filter(commune -> !cadre.participation().estSysteme()
                        && cadre.participation().agitPour(commune))
                .findFirst()
                .orElse(communes.getFirst());
        Panneau panneau = new Panneau(titre, champs);
        if (communes.size() > 1) {
            panneau.action(choix(communes, premiere));
        }
        add(panneau);
        montrer(premiere);
    }

    private Select<CodeInsee> choix(List<CodeInsee> communes, CodeInsee premiere) {
        Select<CodeInsee> choix = new Select<>();
        choix.setItems(communes);
        choix.setItemLabelGenerator(code -> cadre.contrat()
                .signataire(NatureSignataire.COMMUNE, code.valeur())
                .map(Signataire::nom)
                .orElse(code.valeur()));
        choix.setAriaLabel(Phrases.de("redaction.commune"));
        choix.setValue(premiere);
        choix.addValueChangeListener(choisi -> montrer(choisi.getValue()));
        return choix;
    }

    private void montrer(CodeInsee commune) {
        champs.removeAll();
        redaction.deLaCommune(cadre, chapitre, commune).forEach(champs::add);
    }
}
