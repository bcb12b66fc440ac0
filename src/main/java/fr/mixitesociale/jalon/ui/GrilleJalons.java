package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.BandeauBrouillons;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.GrilleListe;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.Optional;

/** Projects in rows, milestones in columns; typed in without leaving the keyboard ({@code scripts/jalons.js}). */
class GrilleJalons extends Composite<Div> implements ContenuJalons {

    private static final String OBJET = "jalon";
    private static final int RANGEES = 32;
    private static final int LARGEUR_TELEPHONE = 600;

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient EcritureJalons ecriture;
    private final GrilleListe<SuiviProjet> grille = new GrilleListe<>(Phrases.de("jalon.grille"));
    private final BandeauBrouillons brouillons;
    private CritereJalons critere = CritereJalons.TOUS;

    GrilleJalons(CadreContrat cadre, Outils outils, EcritureJalons ecriture) {
        this.cadre = cadre;
        this.outils = outils;
        this.ecriture = ecriture;
        getContent().addClassName("jalons-cadre");
        brouillons = new BandeauBrouillons(
                CleBrouillon.prefixe(personne(), cadre.contrat().id(), OBJET),
                outils.horloge(),
                this::libelle,
                this::reprendre);
        getContent().add(brouillons, AideClavier.volet(), grille);
        grille.getElement()
                .setAttribute(
                        "data-brouillons",
                        CleBrouillon.prefixe(personne(), cadre.contrat().id(), OBJET));
        grille.setId("jalons-grille");
        grille.addClassName("grille-jalons");
        grille.getElement().setAttribute("data-jalons", "");
        grille.setPageSize(RANGEES);
        grille.setColumnReorderingAllowed(false);
        grille.setEmptyStateText(Phrases.de("projet.grille.aucun"));
        grille.addColumn(CellulesJalons.nom(this::suivre))
                .setHeader(Phrases.de("projet.colonne.NOM"))
                .setKey("nom")
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth(NavigateurPont.estEtroit(LARGEUR_TELEPHONE) ? "8.5rem" : "13rem")
                .setFlexGrow(1);
        Jalon.TOUS.forEach(this::colonne);
        grille.addColumn(LitRenderer.<SuiviProjet>of(CellulesJalons.ALERTES)
                        .withProperty("alertes", CellulesJalons::alertes))
                .setHeader(Phrases.de("projet.colonne.ALERTES"))
                .setKey("alertes")
                .setWidth("9rem")
                .setFlexGrow(0);
        grille.getElement()
                .addEventListener("jalon-saisie", this::saisir)
                .addEventData("event.detail.cle")
                .addEventData("event.detail.jalon")
                .addEventData("event.detail.texte");
        grille.getElement().addEventListener("jalon-annuler", _ -> ecriture.annuler());
    }

    private void colonne(Jalon jalon) {
        var colonne = grille.addColumn(CellulesJalons.jalon(jalon, outils.jour()))
                .setHeader(jalon.court())
                .setKey(jalon.cle())
                .setPartNameGenerator(projet -> projet.peutEcrire(jalon) ? null : "lecture")
                .setWidth("9.5rem")
                .setFlexGrow(1);
        colonne.getElement().setAttribute("data-jalon", jalon.cle());
        grille.titre(colonne, jalon.libelle());
    }

    @Override
    public void montrer(CritereJalons nouveau) {
        critere = nouveau;
        grille.setItems(
                new CallbackDataProvider<>(
                        demande -> outils
                                .consultation()
                                .page(cadre.contrat().id(), critere, demande.getOffset(), demande.getLimit())
                                .stream(),
                        _ -> outils.consultation().nombre(cadre.contrat().id(), critere),
                        SuiviProjet::id));
    }

    @Override
    public void rafraichir() {
        grille.getDataCommunicator().reset();
    }

    private void saisir(DomEvent evenement) {
        var donnees = evenement.getEventData();
        SuiviProjet projet = grille.getDataCommunicator()
                .getKeyMapper()
                .get(donnees.path("event.detail.cle").asString(""));
        Jalon jalon = Jalon.de(donnees.path("event.detail.jalon").asString("")).orElse(null);
        if (projet == null || jalon == null) {
            ecriture.tenter(() -> {
                throw new RefusMetier("projet.ligne.absente");
            });
            return;
        }
        CleBrouillon cle =
                new CleBrouillon(personne(), cadre.contrat().id().toString(), OBJET, projet.id(), jalon.cle());
        saisir(
                projet,
                jalon,
                new Brouillon(
                        cle,
                        donnees.path("event.detail.texte").asString(""),
                        null,
                        0,
                        outils.horloge().instant()));
    }

    /** What is refused stays in sight, and in the browser, until it is typed again or given up. */
    private void saisir(SuiviProjet projet, Jalon jalon, Brouillon saisi) {
        Runnable regle = () -> {
            Brouillons.enregistre(saisi.cle(), saisi.texte());
            brouillons.retirer(saisi.cle());
        };
        if (!ecriture.saisir(projet, jalon, saisi.texte(), regle)) {
            brouillons.ajouter(saisi);
        }
        suivi(saisi).ifPresent(relu -> grille.getDataProvider().refreshItem(relu));
    }

    private void reprendre(Brouillon reste) {
        Jalon.de(reste.cle().champ())
                .ifPresent(jalon -> suivi(reste).ifPresent(projet -> saisir(projet, jalon, reste)));
    }

    /** Says what is there now: somebody may have written it since. */
    private String libelle(Brouillon reste) {
        return Jalon.de(reste.cle().champ())
                .flatMap(jalon -> suivi(reste)
                        .filter(projet -> projet.peutEcrire(jalon))
                        .map(projet -> Phrases.de(
                                "jalon.brouillon",
                                projet.projet().nom(),
                                jalon.libelle(projet.projet().parc()),
                                CellulesJalons.titre(projet.jalon(jalon), false))))
                .orElse("");
    }

    private Optional<SuiviProjet> suivi(Brouillon reste) {
        return outils.consultation().suivi(cadre.contrat().id(), reste.cle().id());
    }

    private String personne() {
        return cadre.participation().personne().identifiant();
    }

    private void suivre(SuiviProjet projet) {
        cadre.ouvrirVolet(new ObjetDuContrat(
                ProjetsTenus.OBJET, projet.id().toString(), projet.projet().nom(), ChapitreProjets.CLE, false));
    }
}
