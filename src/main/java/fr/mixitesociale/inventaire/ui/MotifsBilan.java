package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.droit.bilan.Motif;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ui.DialoguePourquoi;
import java.util.Objects;

/** Why a period is met or not, each reason with its article, and the steps of its figures. */
class MotifsBilan extends Composite<Div> {

    MotifsBilan(BilanPeriode bilan) {
        BilanTriennal calcul = Objects.requireNonNull(bilan.calcul());
        UnorderedList motifs = new UnorderedList();
        calcul.motifs().forEach(motif -> motifs.add(new ListItem(phrase(motif))));
        Button pourquoi = new Button(
                Phrases.de("inventaire.bilans.pourquoi"),
                _ -> DialoguePourquoi.ouvrir(
                        Phrases.de("inventaire.bilans.pourquoi.nom", bilan.libelle()), calcul.etapes()));
        pourquoi.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        pourquoi.setAriaLabel(Phrases.de("inventaire.bilans.pourquoi.aria", bilan.libelle()));
        getContent().addClassName("motifs-bilan");
        getContent().add(new H3(bilan.libelle()), motifs, pourquoi);
    }

    /** The article stands inside the sentence, before its full stop. */
    private static String phrase(Motif motif) {
        String phrase = motif.phrase();
        return Phrases.de("inventaire.bilans.motif", TexteCourt.sansPoint(phrase), motif.article());
    }
}
