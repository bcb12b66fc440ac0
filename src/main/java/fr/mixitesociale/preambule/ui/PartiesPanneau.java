package fr.mixitesociale.preambule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.preambule.FichePartie;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.preambule.ui.OngletParties.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The parties, in the order of the contract. */
final class PartiesPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div liste = new Div();
    private final Paragraph departement = new Paragraph(Phrases.de("preambule.departement.suggere"));
    private final transient Map<UUID, PartieVue> vues = new LinkedHashMap<>();

    PartiesPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        liste.addClassName("parties");
        departement.addClassName("message");
        departement.setId("departement-suggere");
        add(new Panneau(Phrases.de("preambule.parties"), departement, liste)
                .sousTitre(Phrases.de("preambule.parties.aide")));
        montrer();
        cadre.ecouter(this, signal -> PartiesService.OBJET.equals(signal.objet()), this::montrer);
    }

    private void montrer() {
        List<FichePartie> fiches;
        try {
            fiches = outils.consultation().lister(cadre.contrat().id());
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
            return;
        }
        departement.setVisible(FichePartie.departementASuggerer(fiches));
        List<UUID> ids = fiches.stream().map(fiche -> fiche.signataire().id()).toList();
        if (!ids.equals(List.copyOf(vues.keySet()))) {
            vues.clear();
            liste.removeAll();
            fiches.forEach(fiche -> {
                PartieVue vue = new PartieVue(cadre, outils, fiche, this::montrer);
                vues.put(fiche.signataire().id(), vue);
                liste.add(vue);
            });
        }
        fiches.forEach(fiche ->
                Objects.requireNonNull(vues.get(fiche.signataire().id())).montrer(fiche));
    }
}
