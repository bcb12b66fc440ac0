package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.HistoriqueConsultation.Choix;
import fr.mixitesociale.contrat.HistoriqueService;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.util.List;

/** What became of one object, field by field if one likes. */
@SpringComponent
class VoletHistorique implements VoletObjet {

    private final HistoriqueConsultation consultation;
    private final HistoriqueService service;
    private final Clock horloge;

    VoletHistorique(HistoriqueConsultation consultation, HistoriqueService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    @Override
    public int ordre() {
        return 900;
    }

    @Override
    public String libelle() {
        return Phrases.de("contrat.historique");
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        ListeHistorique liste = new ListeHistorique(cadre, consultation, service, horloge, false);
        liste.montrer(RechercheHistorique.de(objet, ""));
        Select<Choix> champ = new Select<>();
        champ.setId("historique-champ");
        champ.setLabel(Phrases.de("contrat.historique.champ"));
        champ.setEmptySelectionAllowed(true);
        champ.setEmptySelectionCaption(Phrases.de("contrat.historique.champ.tous"));
        champ.setItemLabelGenerator(
                choix -> choix == null ? Phrases.de("contrat.historique.champ.tous") : choix.libelle());
        List<Choix> champs = consultation.champs(cadre.contrat().id(), objet.objet(), objet.id());
        champ.setItems(champs);
        champ.addValueChangeListener(choix -> liste.montrer(RechercheHistorique.de(
                objet, choix.getValue() == null ? "" : choix.getValue().cle())));
        champ.setVisible(champs.size() > 1);
        Div volet = new Div(champ, liste);
        volet.addClassName("volet-historique");
        return volet;
    }
}
