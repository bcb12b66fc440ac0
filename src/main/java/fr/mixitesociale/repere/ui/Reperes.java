package fr.mixitesociale.repere.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.inventaire.ui.ReperesCommune;
import fr.mixitesociale.redaction.ui.ChampRedaction;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.function.Function;

/** The reference points of one commune at a time; a contract of several communes chooses which. */
class Reperes extends Div {

    private final transient ReperesCommune reperes;
    private final transient Function<CodeInsee, List<ChampRedaction>> textes;
    private final Div contenu = new Div();

    /** @param textes the fields of what is written of a commune, beside its figures */
    Reperes(
            List<CodeInsee> communes,
            ReperesCommune reperes,
            Function<CodeInsee, List<ChampRedaction>> textes,
            Referentiel referentiel) {
        this.reperes = reperes;
        this.textes = textes;
        addClassName("reperes");
        if (communes.size() > 1) {
            Select<CodeInsee> choix = new Select<>();
            choix.setLabel(Phrases.de("repere.commune"));
            choix.setItems(communes);
            choix.setItemLabelGenerator(code -> referentiel.nomOuCode(code));
            choix.setValue(communes.getFirst());
            choix.addValueChangeListener(choisi -> montrer(choisi.getValue()));
            add(choix);
        }
        add(contenu);
        montrer(communes.getFirst());
    }

    private void montrer(CodeInsee commune) {
        contenu.removeAll();
        reperes.de(commune).ifPresent(contenu::add);
        textes.apply(commune).forEach(contenu::add);
    }
}
