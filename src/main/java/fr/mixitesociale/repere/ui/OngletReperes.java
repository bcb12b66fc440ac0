package fr.mixitesociale.repere.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.inventaire.ui.ReperesCommune;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.repere.ChapitreReperes;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;

/** Volet 1: what each commune's sheet shows, inside the contract, and what is written of it. */
@SpringComponent
class OngletReperes implements Onglet {

    private final ChapitreReperes chapitre;
    private final ReperesCommune reperes;
    private final FabriqueRedaction redaction;
    private final Referentiel referentiel;

    OngletReperes(
            ChapitreReperes chapitre, ReperesCommune reperes, FabriqueRedaction redaction, Referentiel referentiel) {
        this.chapitre = chapitre;
        this.reperes = reperes;
        this.redaction = redaction;
        this.referentiel = referentiel;
    }

    @Override
    public String cle() {
        return chapitre.cle();
    }

    @Override
    public int ordre() {
        return chapitre.ordre();
    }

    @Override
    public String libelle() {
        return Phrases.de("repere.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new Reperes(
                cadre.contrat().communes(),
                reperes,
                commune -> redaction.deLaCommune(cadre, ChapitreReperes.CLE, commune),
                referentiel);
    }
}
