package fr.mixitesociale.preambule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.preambule.ChapitreParties;
import fr.mixitesociale.preambule.PartiesConsultation;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.redaction.ui.ChampRedaction;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.time.Clock;

/** « Parties et préambule ». */
@SpringComponent
class OngletParties implements Onglet {

    private final Outils outils;
    private final FabriqueRedaction redaction;

    OngletParties(
            PartiesConsultation consultation, PartiesService service, FabriqueRedaction redaction, Clock horloge) {
        this.outils = new Outils(consultation, service, horloge);
        this.redaction = redaction;
    }

    /** What every part of the tab works with. */
    record Outils(PartiesConsultation consultation, PartiesService service, Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreParties.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreParties.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("preambule.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        Panneau preambule = new Panneau(
                        Phrases.de("preambule.panneau"),
                        redaction
                                .communs(cadre, ChapitreParties.CLE, Portee.CONTRAT)
                                .toArray(ChampRedaction[]::new))
                .sousTitre(Phrases.de("preambule.panneau.aide"));
        preambule.addClassName("textes");
        Div contenu = new Div(new PartiesPanneau(cadre, outils), preambule);
        contenu.addClassName("preambule");
        return contenu;
    }
}
