package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.projet.ui.VuesNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.AdresseSuivie;
import java.util.function.Function;

/** One view of the milestones: what may be written, filters kept in the address, count, and the content itself. */
class JalonsPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final String vue;
    private final FiltresJalons filtres = new FiltresJalons(this::aller);
    private final Paragraph nombre = new Paragraph();
    private final ContenuJalons contenu;
    private CritereJalons critere = CritereJalons.TOUS;

    /** @param contenu made with what saves for it */
    <C extends Component & ContenuJalons> JalonsPanneau(
            CadreContrat cadre, Outils outils, String vue, Function<EcritureJalons, C> contenu) {
        this.cadre = cadre;
        this.outils = outils;
        this.vue = vue;
        addClassName("jalons");
        C fait = contenu.apply(new EcritureJalons(cadre, outils, this::rafraichir));
        this.contenu = fait;
        nombre.setId("jalons-nombre");
        nombre.addClassName("discret");
        nombre.getElement().setAttribute("role", "status");
        Paragraph droits =
                new Paragraph(Phrases.de(cle(cadre), cadre.contrat().statut().libelle()));
        droits.addClassNames("discret", "petit");
        filtres.add(nombre);
        add(droits, filtres, fait);
        cadre.ecouter(this, signal -> ProjetsTenus.OBJET.equals(signal.objet()), this::rafraichir);
        AdresseSuivie.suivre(this, lieu -> montrer(EtatJalons.de(lieu.getQueryParameters())), this::suivre);
    }

    private static String cle(CadreContrat cadre) {
        if (!cadre.contrat().statut().suiviOuvert()) {
            return "jalon.lecture.statut";
        }
        return cadre.participation().estEtat()
                ? "jalon.lecture.etat"
                : cadre.contrat().communes().stream().anyMatch(cadre.participation()::agitPour)
                        ? "jalon.lecture.commune"
                        : "jalon.lecture.autres";
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        evenement.getUI().getPage().addJavaScript("scripts/jalons.js");
    }

    private void suivre(Location lieu) {
        boolean ici = lieu.getQueryParameters()
                .getSingleParameter(VuesNavigation.PARAMETRE)
                .filter(vue::equals)
                .isPresent();
        CritereJalons demande = EtatJalons.de(lieu.getQueryParameters());
        if (ici && !demande.equals(critere)) {
            montrer(demande);
        }
    }

    private void montrer(CritereJalons nouveau) {
        critere = nouveau;
        filtres.montrer(critere);
        compter();
        contenu.montrer(critere);
    }

    private void rafraichir() {
        try {
            compter();
            contenu.rafraichir();
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private void compter() {
        int projets = outils.consultation().nombre(cadre.contrat().id(), critere);
        nombre.setText(Phrases.de("jalon.nombre", projets, FormatFr.entier(projets)));
    }

    private void aller(CritereJalons suivant) {
        UI.getCurrentOrThrow()
                .navigate(
                        ContratsNavigation.onglet(cadre.contrat().id(), ChapitreProjets.CLE),
                        EtatJalons.adresse(vue, suivant));
    }
}
