package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.inventaire.ColonneExport;
import fr.mixitesociale.inventaire.CommunesConsultation;
import fr.mixitesociale.inventaire.ContratsDesCommunes;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.ExportCommunes;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChoixColonnes;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.territoire.Referentiel;
import jakarta.annotation.security.PermitAll;

/** The list of communes: search, filter, sort, choose columns, take away; the address keeps all of it. */
@Route(InventaireNavigation.COMMUNES)
@Menu(title = "inventaire.communes.menu", order = 10)
@PermitAll
class CommunesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LARGEUR_TELEPHONE = 600;

    private final transient CommunesConsultation communes;
    private final FiltresCommunes filtres;
    private final GrilleCommunes grille;
    private final Paragraph nombre = new Paragraph();
    private final Div contenu = new Div();
    private final EtatVide vide =
            new EtatVide(Phrases.de("inventaire.communes.vide"), Phrases.de("inventaire.communes.vide.a_faire"));
    private EtatListe etat = EtatListe.INITIAL;

    CommunesView(
            CommunesConsultation communes,
            ContratsDesCommunes contrats,
            ExportCommunes exports,
            Referentiel referentiel) {
        this.communes = communes;
        addClassName("communes");
        filtres = new FiltresCommunes(referentiel, critere -> aller(etat.avec(critere)));
        grille = new GrilleCommunes(communes, contrats, (tri, croissant) -> aller(etat.triee(tri, croissant)));
        nombre.setId("communes-nombre");
        nombre.getElement().setAttribute("role", "status");
        Div barre = new Div(
                nombre,
                new ChoixColonnes<>(
                        "communes-colonnes",
                        GrilleCommunes.AU_CHOIX,
                        ColonneExport::libelle,
                        grille::montrees,
                        grille::montrer),
                new ExportsCommunes(exports, grille, () -> etat));
        barre.addClassName("barre-liste");
        contenu.addClassName("liste");
        contenu.add(filtres, barre, grille);
        vide.setId("communes-vide");
        add(
                new EntetePage(Phrases.de("inventaire.communes.titre"))
                        .sousTitre(Phrases.de("inventaire.communes.sous_titre")),
                vide,
                contenu);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        etat = EtatListe.de(evenement.getLocation().getQueryParameters());
        int total = communes.compter(etat.critere());
        boolean rien = total == 0 && communes.compter(CritereCommunes.TOUTES) == 0;
        vide.setVisible(rien);
        contenu.setVisible(!rien);
        nombre.setText(Phrases.de(
                total >= 2 ? "inventaire.communes.nombre" : "inventaire.communes.nombre.un", FormatFr.entier(total)));
        filtres.montrer(etat.critere(), communes.compterParStatut(etat.critere()));
        grille.montrer(etat);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        grille.adapter(NavigateurPont.estEtroit(LARGEUR_TELEPHONE));
    }

    private void aller(EtatListe nouvel) {
        UI.getCurrentOrThrow().navigate(InventaireNavigation.COMMUNES, nouvel.parametres());
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", Phrases.de("inventaire.communes.titre"));
    }
}
