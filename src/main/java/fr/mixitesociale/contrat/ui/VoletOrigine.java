package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ContratSuivantService;
import fr.mixitesociale.contrat.ContratSuivantService.ObjetRepris;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.socle.Phrases;

/** Where an object carried over from the contract before was. */
@SpringComponent
class VoletOrigine implements VoletObjet {

    private final ContratSuivantService suivants;

    VoletOrigine(ContratSuivantService suivants) {
        this.suivants = suivants;
    }

    @Override
    public int ordre() {
        return 300;
    }

    @Override
    public String libelle() {
        return Phrases.de("contrat.origine");
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        return suivants.origine(cadre.contrat().id(), objet.objet(), objet.id())
                .map(origine -> repris(origine, objet))
                .orElseGet(() -> new Paragraph(Phrases.de("contrat.origine.ici")));
    }

    private static Paragraph repris(ObjetRepris origine, ObjetDuContrat objet) {
        ObjetDuContrat ancien = new ObjetDuContrat(objet.objet(), origine.id(), objet.titre(), objet.onglet(), false);
        return new Paragraph(new Anchor(
                origine.contrat().lien(ancien),
                Phrases.de("contrat.origine.repris", origine.contrat().periode().libelle())));
    }
}
