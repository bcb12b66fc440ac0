package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.risque.ManquesConsultation;
import fr.mixitesociale.risque.RisqueService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** On the side panel of an engagement: the lists whose gap it is meant to fill. */
@SpringComponent
class VoletManque implements VoletObjet {

    private final ManquesConsultation manques;
    private final Referentiel referentiel;

    VoletManque(ManquesConsultation manques, Referentiel referentiel) {
        this.manques = manques;
        this.referentiel = referentiel;
    }

    @Override
    public int ordre() {
        return 60;
    }

    @Override
    public String libelle() {
        return Phrases.de("risque.manque.volet");
    }

    @Override
    public boolean concerne(ObjetDuContrat objet) {
        return EngagementsService.OBJET.equals(objet.objet()) && !objet.supprime();
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        Div volet = new Div();
        Runnable montrer = () -> {
            volet.removeAll();
            volet.add(new Paragraph(phrase(manques.communes(cadre.contrat().id(), UUID.fromString(objet.id())))));
        };
        montrer.run();
        cadre.ecouter(volet, signal -> RisqueService.OBJET.equals(signal.objet()), montrer::run);
        return volet;
    }

    private String phrase(List<CodeInsee> communes) {
        return communes.isEmpty()
                ? Phrases.de("risque.manque.volet.aucun")
                : Phrases.de(
                        "risque.manque.volet.communes",
                        communes.stream()
                                .map(code -> referentiel
                                        .commune(code)
                                        .map(Commune::nom)
                                        .orElseGet(code::valeur))
                                .collect(Collectors.joining(", ")));
    }
}
