package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Signal;
import fr.mixitesociale.socle.ui.EcoutesVivantes;
import fr.mixitesociale.socle.ui.StatutEnregistrement;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contract: heading, tabs brought by the chapters' rooms, side panel. The tab is in the address; going from one tab
 * to another keeps this screen, and its seat among those present.
 */
@Route(ContratsNavigation.LISTE + "/:id/:onglet?")
@RouteAlias(ContratsNavigation.LISTE + "/:id/:onglet/:objet")
@PermitAll
class ContratView extends Main implements BeforeEnterObserver, HasDynamicTitle, CadreContrat {

    private static final String CONTRAT = "contrat";
    private static final String VOLET = "volet";

    private final transient ContratsConsultation contrats;
    private final transient OngletsContrat onglets;
    private final transient PresencesContrat presences;
    private final transient EcoutesVivantes ecoutes;
    private final transient ActionsContrat actions;

    private final Div tete = new Div();
    private final BarreOnglets barre = new BarreOnglets();
    private final StatutEnregistrement statut = new StatutEnregistrement();
    private final Div contenu = new Div();
    private final VoletLateral volet;
    private final BandeauPresences bandeau = new BandeauPresences();

    private transient @Nullable Participation participation;
    private transient PresencesContrat.@Nullable Poste poste;
    private String onglet = "";
    /** Object whose sheet is open; empty for the tab itself. */
    private String fiche = "";

    private String titre = "";

    ContratView(
            ContratsConsultation contrats,
            OngletsContrat onglets,
            PresencesContrat presences,
            EcoutesVivantes ecoutes,
            ActionsContrat actions) {
        this.contrats = contrats;
        this.onglets = onglets;
        this.presences = presences;
        this.ecoutes = ecoutes;
        this.actions = actions;
        this.volet = new VoletLateral(onglets.volets());
        addClassName("contrat");
        contenu.addClassName("contenu-onglet");
        Div ligne = new Div(barre, statut);
        ligne.addClassName("ligne-onglets");
        Div corps = new Div(contenu, volet);
        corps.addClassName("corps-contrat");
        add(tete, ligne, corps);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Optional<Participation> trouvee = evenement
                .getRouteParameters()
                .get("id")
                .flatMap(texte -> Identifiants.lire(texte).findFirst())
                .flatMap(contrats::participation);
        String cle = evenement.getRouteParameters().get("onglet").orElse(OngletSynthese.CLE);
        Optional<Onglet> choisi = trouvee.flatMap(p -> onglets.trouver(p, cle));
        if (choisi.isEmpty()) {
            String phrase = new ContratIntrouvable().getMessage();
            evenement.rerouteToError(new NotFoundException(phrase), phrase);
            return;
        }
        String objet = evenement.getRouteParameters().get("objet").orElse("");
        boolean autreContrat = participation == null
                || !participation.contrat().id().equals(trouvee.get().contrat().id());
        participation = trouvee.get();
        if (autreContrat) {
            quitter();
            ecouter();
        }
        montrerTete();
        if (autreContrat || !onglet.equals(cle) || !fiche.equals(objet)) {
            fiche = objet;
            if (!ouvrir(choisi.get())) {
                evenement.rerouteToError(
                        new NotFoundException(Phrases.de("contrat.objet.absent")), Phrases.de("contrat.objet.absent"));
                return;
            }
        }
        evenement.getLocation().getQueryParameters().getSingleParameter(VOLET).ifPresent(this::ouvrirVoletDeLAdresse);
    }

    /** A link from the home page: « engagement:{id} ». What cannot be seen opens nothing. */
    private void ouvrirVoletDeLAdresse(String adresse) {
        String[] parties = adresse.split(":", 2);
        if (parties.length == 2) {
            contrats.objet(contrat().id(), parties[0], parties[1]).ifPresent(this::ouvrirVolet);
        }
    }

    /** @return whether there is something to show: not so for a sheet that is absent, or not theirs to see */
    private boolean ouvrir(Onglet choisi) {
        onglet = choisi.cle();
        setClassName("au-travail", !onglet.equals(OngletSynthese.CLE));
        titre = Phrases.de("contrat.titre_page", contrat().intitule(), choisi.libelle());
        volet.fermer();
        liberer();
        barre.montrer(contrat().id(), onglets.visibles(participation()), onglet);
        contenu.removeAll();
        if (contrat().estOuvertParAvenant(onglet)) {
            contenu.add(new BandeauAvenant(contrat()));
        }
        Optional<Component> trouve = fiche.isEmpty() ? Optional.of(choisi.contenu(this)) : choisi.fiche(this, fiche);
        trouve.ifPresent(contenu::add);
        return trouve.isPresent();
    }

    private void montrerTete() {
        tete.removeAll();
        tete.add(new EnteteContrat(participation(), bandeau, actions));
    }

    private void ecouter() {
        ecoutes.tenir(
                bandeau,
                contrat().id().toString(),
                signal -> PresencesContrat.SIGNAL.equals(signal.objet()),
                () -> bandeau.montrer(presences.presents(contrat().id())));
        ecouter(tete, signal -> CONTRAT.equals(signal.objet()), this::relireLeCadre);
    }

    /** Parties or status have changed: heading, tabs and rights follow. */
    private void relireLeCadre() {
        contrats.participation(contrat().id())
                .ifPresentOrElse(
                        relue -> {
                            participation = relue;
                            montrerTete();
                            onglets.trouver(relue, onglet).ifPresent(this::ouvrir);
                        },
                        () -> getUI().ifPresent(ui -> ui.navigate(ContratsNavigation.liste())));
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        asseoir();
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        quitter();
    }

    private void asseoir() {
        if (poste == null && participation != null) {
            poste = presences.prendrePoste(participation);
            bandeau.moi(poste.id());
            bandeau.montrer(presences.presents(contrat().id()));
        }
    }

    private void quitter() {
        if (poste != null) {
            poste.close();
            poste = null;
        }
    }

    @Override
    public Participation participation() {
        if (participation == null) {
            throw new IllegalStateException("No contract is open on this screen");
        }
        return participation;
    }

    @Override
    public StatutEnregistrement statut() {
        return statut;
    }

    @Override
    public void ouvrirVolet(ObjetDuContrat objet) {
        volet.ouvrir(this, objet);
    }

    @Override
    public void occuper(String objet, String id) {
        if (poste != null) {
            poste.occuper(objet, id);
        }
    }

    @Override
    public void liberer() {
        if (poste != null) {
            poste.liberer();
        }
    }

    @Override
    public Map<String, List<Present>> occupations(String objet) {
        String moi = poste == null ? "" : poste.id();
        return presences.presents(contrat().id()).stream()
                .filter(present -> !present.poste().equals(moi) && objet.equals(present.objet()))
                .collect(Collectors.groupingBy(present -> String.valueOf(present.objetId())));
    }

    @Override
    public void ecouterOccupations(Component composant, String objet, SerializableRunnable rafraichir) {
        AtomicReference<Map<String, List<Present>>> vues = new AtomicReference<>(occupations(objet));
        ecouter(composant, signal -> PresencesContrat.SIGNAL.equals(signal.objet()), () -> {
            Map<String, List<Present>> actuelles = occupations(objet);
            if (!actuelles.equals(vues.getAndSet(actuelles))) {
                rafraichir.run();
            }
        });
    }

    @Override
    public void ecouter(Component composant, Predicate<Signal> interesse, SerializableRunnable rafraichir) {
        ecoutes.tenir(composant, contrat().id().toString(), interesse, rafraichir);
    }

    @Override
    public String getPageTitle() {
        return titre;
    }
}
