package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.AdresseSuivie;
import fr.mixitesociale.socle.ui.ListeLiens;
import fr.mixitesociale.socle.ui.ListeLiens.Lien;
import java.util.List;

/** The ways to look at the projects, as links: each has an address, and one is open. */
class VuesProjets extends Div {

    private final transient CadreContrat cadre;
    private final transient List<VueProjets> vues;
    private final ListeLiens liens = new ListeLiens();
    private final Div contenu = new Div();
    private String ouverte = "";

    /** @param vues those of this person, the list first */
    VuesProjets(CadreContrat cadre, List<VueProjets> vues) {
        this.cadre = cadre;
        this.vues = vues;
        addClassName("vues-projets");
        Nav barre = new Nav(liens);
        barre.addClassName("barre-vues");
        barre.getElement().setAttribute("aria-label", Phrases.de("projet.vues"));
        add(barre, contenu);
        AdresseSuivie.suivre(this, this::suivre, this::suivre);
    }

    private void suivre(Location lieu) {
        VueProjets demandee = vue(lieu.getQueryParameters());
        if (lieu.getPath().endsWith("/" + ChapitreProjets.CLE)
                && !demandee.cle().equals(ouverte)) {
            ouverte = demandee.cle();
            contenu.removeAll();
            cadre.liberer();
            liens.montrer(vues.stream().map(this::lien).toList());
            Component nouveau = demandee.contenu(cadre);
            contenu.add(nouveau);
        }
    }

    private VueProjets vue(QueryParameters parametres) {
        String cle = parametres.getSingleParameter(VuesNavigation.PARAMETRE).orElse("");
        return vues.stream().filter(vue -> vue.cle().equals(cle)).findFirst().orElseGet(vues::getFirst);
    }

    private Lien lien(VueProjets vue) {
        String chemin = ContratsNavigation.onglet(cadre.contrat().id(), ChapitreProjets.CLE);
        return new Lien(
                vue == vues.getFirst()
                        ? chemin
                        : VuesNavigation.vue(cadre.contrat().id(), vue.cle()),
                vue.libelle(),
                vue.cle().equals(ouverte));
    }
}
