package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.Nav;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ListeLiens;
import fr.mixitesociale.socle.ui.ListeLiens.Lien;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.List;
import java.util.UUID;

/** The chapters as links: each has an address, opens in another window, and says which one is open. */
class BarreOnglets extends Nav {

    /** Under it the links are one row that scrolls: fourteen of them would take the whole first screen. */
    private static final int LARGEUR_TELEPHONE = 640;

    private final ListeLiens liens = new ListeLiens();

    BarreOnglets() {
        addClassName("onglets-contrat");
        getElement().setAttribute("aria-label", Phrases.de("contrat.onglets"));
        add(liens);
    }

    void montrer(UUID contrat, List<Onglet> onglets, String ouvert) {
        liens.montrer(onglets.stream()
                .map(onglet -> new Lien(
                        chemin(contrat, onglet), onglet.libelle(), onglet.cle().equals(ouvert)))
                .toList());
        if (NavigateurPont.estEtroit(LARGEUR_TELEPHONE)) {
            NavigateurPont.amenerLeLienOuvert(this);
        }
    }

    private static String chemin(UUID contrat, Onglet onglet) {
        return onglet.cle().equals(OngletSynthese.CLE)
                ? ContratsNavigation.contrat(contrat)
                : ContratsNavigation.onglet(contrat, onglet.cle());
    }
}
