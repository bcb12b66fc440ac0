package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.DroitsListe;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.TotauxProjets;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.AdresseSuivie;
import fr.mixitesociale.socle.ui.CollageTableur;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tab: what one may do, filters, count, the grid. Its address keeps the filter and the order. */
class ProjetsPanneau extends Div {

    private static final int LARGEUR_TELEPHONE = 600;

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient EditionLigne edition;
    private final transient SaisieEnBloc bloc;
    private final FiltresProjets filtres;
    private final GrilleProjets grille;
    private final GroupesProjets groupes;
    private final BarreGestes gestesDeLaBarre;
    private final Paragraph nombre = new Paragraph();
    private final TextField message = new TextField();
    private EtatProjets etat = EtatProjets.INITIAL;
    private transient @Nullable AjoutProjet ajout;

    ProjetsPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("projets");
        DroitsListe droits = outils.consultation().droits(cadre.contrat().id());
        GestesProjet gestes = new GestesProjet(cadre, outils, this::rafraichir);
        grille = new GrilleProjets(
                cadre,
                outils,
                gestes,
                NavigateurPont.estEtroit(LARGEUR_TELEPHONE),
                new DebutsDeGroupe(this::nomDuGroupe),
                ordre -> aller(etat.trie(ordre)));
        bloc = new SaisieEnBloc(cadre, outils, grille, droits, this::messageJoint);
        edition = new EditionLigne(
                grille,
                cadre,
                outils,
                new EnregistrementCellule(cadre, outils, this::messageJoint, bloc::noter),
                bloc::refuser);
        bloc.brancher(edition::fermer, () -> etat.critere().equals(CritereProjets.TOUS), this::rafraichir);
        gestes.surModifier(ligne -> edition.ouvrir(ligne, 0, ChampProjet.NOM));
        filtres = new FiltresProjets(cadre.participation(), outils.referentiel(), outils.etapes(), this::aller);
        groupes = new GroupesProjets(this::nomDuGroupe, grille::allerA);
        gestesDeLaBarre = new BarreGestes(bloc);
        if (droits.raison() != null) {
            add(raison(droits.raison()));
        }
        add(BrouillonsProjets.bandeau(cadre, outils, edition::reprendre), filtres, barre(droits));
        boolean seSaisit = cadre.contrat().statut().suiviOuvert();
        if (droits.raison() != null && !droits.peutAjouter() && seSaisit) {
            add(message());
        }
        add(groupes);
        if (seSaisit) {
            BarreLot lot = new BarreLot(bloc, grille);
            grille.choisirDesLignes(lot::choisir);
            CollageTableur.brancher(grille.getContent(), bloc);
            add(lot, bloc.refus());
            bloc.refus().reprendre(grille);
        }
        add(grille);
        cadre.ecouter(this, signal -> CellulesProjet.OBJET.equals(signal.objet()), this::rafraichir);
        cadre.ecouterOccupations(this, CellulesProjet.OBJET, this::rafraichir);
        AdresseSuivie.suivre(this, lieu -> montrer(EtatProjets.de(lieu.getQueryParameters())), this::suivre);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        evenement.getUI().getPage().addJavaScript("scripts/saisie-grille.js");
    }

    private void suivre(Location lieu) {
        EtatProjets demande = EtatProjets.de(lieu.getQueryParameters());
        if (lieu.getPath().endsWith("/" + ChapitreProjets.CLE) && !demande.equals(etat)) {
            montrer(demande);
        }
    }

    private void montrer(EtatProjets nouveau) {
        edition.fermer();
        etat = nouveau;
        TotauxProjets totaux = totaux();
        List<Groupe> lus = groupes();
        compter(totaux);
        filtres.montrer(etat);
        gestesDeLaBarre.montrer();
        groupes.montrer(etat.ordre().groupe(), lus);
        grille.montrer(etat, totaux, lus);
    }

    /** Asked for only when rows are put together. */
    private List<Groupe> groupes() {
        GroupeProjets groupe = etat.ordre().groupe();
        return groupe == null
                ? List.of()
                : outils.consultation().groupes(cadre.contrat().id(), etat.critere(), groupe);
    }

    private String nomDuGroupe(GroupeProjets groupe, @Nullable String valeur) {
        return groupe == GroupeProjets.COMMUNE && valeur != null
                ? nomDeCommune(new CodeInsee(valeur))
                : groupe.nom(valeur);
    }

    private @Nullable String messageJoint() {
        return message.isEmpty() ? null : message.getValue();
    }

    /** Someone wrote, or came and went: reads again with this person's rights; what is being typed stays. */
    private void rafraichir() {
        try {
            TotauxProjets totaux = totaux();
            List<Groupe> lus = groupes();
            compter(totaux);
            groupes.montrer(etat.ordre().groupe(), lus);
            grille.rafraichir(totaux, lus);
            gestesDeLaBarre.montrer();
            edition.rafraichir();
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private TotauxProjets totaux() {
        return outils.consultation().totaux(cadre.contrat().id(), etat.critere());
    }

    private void compter(TotauxProjets totaux) {
        nombre.setText(Phrases.de(
                "projet.nombre",
                totaux.nombre(),
                FormatFr.entier(totaux.nombre()),
                totaux.somme(ColonneProjet.LLS),
                FormatFr.entier(totaux.somme(ColonneProjet.LLS))));
    }

    /** The new project is last of the list: it is shown there, whatever was filtered, its next cell ready. */
    private void ajouter(NouveauProjet nouveau) {
        outils.service().ajouter(cadre.contrat().id(), nouveau);
        if (!etat.equals(EtatProjets.INITIAL)) {
            aller(EtatProjets.INITIAL);
        }
        montrer(EtatProjets.INITIAL);
        LigneProjet ligne = grille.derniere();
        edition.ouvrir(ligne, grille.nombre() - 1, grille.premierChampApresLeNom());
    }

    private void aller(EtatProjets suivant) {
        UI.getCurrentOrThrow()
                .navigate(ContratsNavigation.onglet(cadre.contrat().id(), ChapitreProjets.CLE), suivant.parametres());
    }

    private Div barre(DroitsListe droits) {
        nombre.setId("projets-nombre");
        nombre.getElement().setAttribute("role", "status");
        Div barre = new Div(
                nombre,
                gestesDeLaBarre,
                ColonnesHabituelles.choix(grille),
                new EchangesTableur(
                                outils,
                                cadre.contrat(),
                                grille,
                                () -> etat,
                                lot -> bloc.ecrire(lot, Map.of(), List.of()).isPresent())
                        .bouton());
        barre.addClassName("barre-liste");
        if (droits.peutAjouter()) {
            Button ajouter = new Button(Phrases.de("projet.ajouter"), _ -> ouvrirAjout(droits, barre));
            ajouter.setId("projets-ajouter");
            ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            barre.add(ajouter);
        }
        return barre;
    }

    /** The quick row is made when it is first wanted: most who open the list only read it. */
    private void ouvrirAjout(DroitsListe droits, Div barre) {
        if (ajout == null) {
            ajout = new AjoutProjet(droits.communes(), this::nomDeCommune, this::ajouter);
            addComponentAtIndex(indexOf(barre) + 1, ajout);
        }
        ajout.ouvrir();
    }

    private static Paragraph raison(String phrase) {
        Paragraph raison = new Paragraph(phrase);
        raison.setId("projets-raison");
        raison.addClassName("message");
        return raison;
    }

    private TextField message() {
        message.setId("projets-message");
        message.setLabel(Phrases.de("projet.proposition.message"));
        message.setMaxLength(500);
        message.setClearButtonVisible(true);
        message.addClassName("message-proposition");
        return message;
    }

    private String nomDeCommune(CodeInsee code) {
        return outils.referentiel().nomOuCode(code);
    }
}
