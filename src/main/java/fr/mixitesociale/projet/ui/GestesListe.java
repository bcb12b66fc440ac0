package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.AlerteProjet;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;

/** The controlled moves between the two lists: each asks for its reason. */
class GestesListe extends Div {

    GestesListe(CadreContrat cadre, Outils outils, Projet projet) {
        addClassName("gestes-liste");
        if (projet.droit() != DroitProjet.MODIFIER || !cadre.contrat().statut().suiviOuvert()) {
            return;
        }
        boolean vivier = ListeProjet.VIVIER.name().equals(projet.valeur(ChampProjet.LISTE));
        add(geste(
                cadre,
                outils,
                projet,
                vivier ? ListeProjet.PRIORITAIRE : ListeProjet.VIVIER,
                "projet.deplacer." + (vivier ? ListeProjet.PRIORITAIRE : ListeProjet.VIVIER)));
        if (!vivier && projet.alertes().contains(AlerteProjet.ANNEE_HORS_PERIODE)) {
            add(geste(cadre, outils, projet, ListeProjet.PRIORITAIRE, "projet.deplacer.EXCEPTION"));
        }
    }

    private static Button geste(CadreContrat cadre, Outils outils, Projet projet, ListeProjet vers, String cle) {
        return new Button(
                Phrases.de(cle),
                _ -> new DialogueDeplacer(
                                Phrases.de(cle),
                                raison -> outils.service()
                                        .deplacer(cadre.contrat().id(), projet.id(), projet.version(), vers, raison))
                        .open());
    }
}
