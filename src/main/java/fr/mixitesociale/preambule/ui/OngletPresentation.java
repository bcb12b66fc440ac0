package fr.mixitesociale.preambule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.preambule.ChapitrePresentation;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.redaction.ui.TextesParCommune;
import fr.mixitesociale.socle.Phrases;

/** « Présentation ». */
@SpringComponent
class OngletPresentation implements Onglet {

    private final FabriqueRedaction redaction;

    OngletPresentation(FabriqueRedaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public String cle() {
        return ChapitrePresentation.CLE;
    }

    @Override
    public int ordre() {
        return ChapitrePresentation.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("preambule.onglet.presentation");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new TextesParCommune(cadre, redaction, ChapitrePresentation.CLE, Phrases.de("preambule.presentation"));
    }
}
