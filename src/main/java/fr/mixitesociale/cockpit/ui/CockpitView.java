package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.ColonneCockpit;
import fr.mixitesociale.cockpit.LigneCockpit;
import fr.mixitesociale.cockpit.PilotageConsultation;
import fr.mixitesociale.cockpit.Totaux;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChoixColonnes;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.NavigateurPont;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The cockpit of a territory: counters that filter, sums, map and table; the address keeps all of it. */
@Route(CockpitNavigation.PILOTAGE)
@Menu(title = "cockpit.menu", order = 15)
@RolesAllowed({"PREFET", "DDT", "EPCI_PRESIDENT", "EPCI_SERVICE", "EPT_PRESIDENT", "EPT_SERVICE"})
class CockpitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LARGEUR_TELEPHONE = 600;

    private final transient PilotageConsultation pilotage;
    private final EntetePage entete = new EntetePage(Phrases.de("cockpit.titre"));
    private final CompteursCockpit compteurs;
    private final SommesPanneau sommes = new SommesPanneau();
    private final FiltresCockpit filtres;
    private final CartePanneau carte = new CartePanneau();
    private final GrilleCockpit grille;
    private final Paragraph nombre = new Paragraph();
    private final Div contenu = new Div();
    private final EtatVide vide = new EtatVide(Phrases.de("cockpit.vide"), Phrases.de("cockpit.vide.a_faire"));
    private transient EtatCockpit etat = EtatCockpit.de(QueryParameters.empty());
    private transient List<LigneCockpit> montrees = List.of();

    CockpitView(PilotageConsultation pilotage) {
        this.pilotage = pilotage;
        addClassName("cockpit");
        compteurs = new CompteursCockpit(critere -> aller(etat.avec(critere)));
        filtres = new FiltresCockpit(this::aller);
        grille = new GrilleCockpit((tri, croissant) -> aller(etat.trie(tri, croissant)));
        nombre.setId("cockpit-nombre");
        nombre.getElement().setAttribute("role", "status");
        Div barre = new Div(
                nombre,
                new ChoixColonnes<>(
                        "cockpit-colonnes",
                        GrilleCockpit.AU_CHOIX,
                        ColonneCockpit::libelle,
                        grille::montrees,
                        grille::montrer),
                new ExportsCockpit(() -> montrees, grille));
        barre.addClassName("barre-liste");
        contenu.addClassName("liste");
        contenu.add(compteurs, filtres, sommes, carte, barre, grille);
        vide.setId("cockpit-vide");
        add(entete, vide, contenu);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        etat = EtatCockpit.de(evenement.getLocation().getQueryParameters());
        Cockpit cockpit = pilotage.lire(etat.periode());
        montrees = cockpit.lignes(etat.critere(), etat.tri(), etat.croissant());
        entete.sousTitre(Phrases.de(
                "cockpit.sous_titre",
                cockpit.territoire(),
                cockpit.periode().libelle(),
                FormatFr.dateLongue(cockpit.jour())));
        vide.setVisible(cockpit.lignes().isEmpty());
        contenu.setVisible(!cockpit.lignes().isEmpty());
        nombre.setText(Phrases.de(
                "cockpit.nombre",
                montrees.size(),
                FormatFr.entier(montrees.size()),
                FormatFr.entier(cockpit.lignes().size())));
        compteurs.montrer(cockpit, etat.critere());
        filtres.montrer(cockpit, etat);
        sommes.montrer(Totaux.de(montrees));
        carte.montrer(cockpit, etat.critere());
        grille.montrer(montrees, etat.tri(), etat.croissant());
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        grille.adapter(NavigateurPont.estEtroit(LARGEUR_TELEPHONE));
    }

    private void aller(EtatCockpit nouvel) {
        UI.getCurrentOrThrow().navigate(CockpitNavigation.PILOTAGE, nouvel.parametres());
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("cockpit.titre_page");
    }
}
