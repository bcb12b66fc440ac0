package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.copil.Scene;
import fr.mixitesociale.copil.ScenesConsultation;
import fr.mixitesociale.copil.SeancesConsultation;
import fr.mixitesociale.copil.SeancesNavigation;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EcoutesVivantes;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.suivi.ReunionsService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The COPIL on a projector: one scene at a time, without the shell. Arrow keys go from one to the next, Escape leaves; the
 * address keeps the scene.
 */
@Route(value = "contrats/:id/copil", autoLayout = false)
@PermitAll
class ProjectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Keys typed in a field belong to the field. */
    private static final String HORS_SAISIE =
            "!event.composedPath().some(e => e.matches && e.matches('input, textarea, vaadin-date-picker-overlay, vaadin-combo-box'))";

    private final transient ContratsConsultation contrats;
    private final transient ScenesConsultation scenes;
    private final transient SeancesConsultation seances;
    private final transient ReunionsService reunions;
    private final transient DessinGraphique dessin;
    private final transient EcoutesVivantes ecoutes;
    private final transient Clock horloge;

    private final Paragraph surtitre = new Paragraph();
    private final H1 titre = new H1();
    private final Div corps = new Div();
    private final Div saisie = new Div();
    private final Paragraph source = new Paragraph();
    private final Span page = new Span();
    private transient Optional<Participation> participation = Optional.empty();
    private int numero = 1;
    private @Nullable Registration clavier;

    ProjectionView(
            ContratsConsultation contrats,
            ScenesConsultation scenes,
            SeancesConsultation seances,
            ReunionsService reunions,
            DessinGraphique dessin,
            EcoutesVivantes ecoutes,
            Clock horloge) {
        this.contrats = contrats;
        this.scenes = scenes;
        this.seances = seances;
        this.reunions = reunions;
        this.dessin = dessin;
        this.ecoutes = ecoutes;
        this.horloge = horloge;
        addClassNames("projection-copil");
        getElement().setAttribute("tabindex", "-1");
        surtitre.addClassName("surtitre");
        corps.addClassName("corps");
        saisie.addClassName("saisie-decision");
        source.addClassName("source");
        page.addClassName("rang-scene");
        Header tete = new Header(surtitre, titre);
        Div milieu = new Div(corps, saisie);
        milieu.addClassName("milieu");
        add(tete, milieu, new Footer(source, commandes()));
        titre.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        participation = evenement
                .getRouteParameters()
                .get("id")
                .flatMap(texte -> Identifiants.lire(texte).findFirst())
                .flatMap(contrats::participation);
        if (participation.isEmpty()) {
            String phrase = new ContratIntrouvable().getMessage();
            evenement.rerouteToError(new NotFoundException(phrase), phrase);
            return;
        }
        numero = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(SeancesNavigation.SCENE)
                .filter(texte -> texte.matches("[1-6]"))
                .map(Integer::valueOf)
                .orElse(1);
        montrer();
        montrerLaSaisie();
        ecoutes.tenir(corps, contrat().id().toString(), _ -> true, this::montrer);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        clavier = ecouterLeClavier(evenement.getUI());
        NavigateurPont.focaliser(this);
    }

    private void montrer() {
        Contrat cadre = contrat();
        Scene scene = scenes.scene(cadre.id(), numero);
        surtitre.setText(Phrases.de(
                "copil.surtitre",
                FormatFr.dateLongue(LocalDate.now(horloge)),
                cadre.intitule(),
                cadre.periode().libelle()));
        titre.setText(scene.titre());
        corps.removeAll();
        corps.add(new CorpsDeScene(scene.corps(), dessin));
        source.setText(scene.source());
        page.setText(Phrases.de("copil.projection.page", scene.numero(), Scene.NOMBRE));
        saisie.setVisible(numero == Scene.NOMBRE);
    }

    /** Built once: what is being typed is never touched by what the others write. */
    private void montrerLaSaisie() {
        UUID id = contrat().id();
        saisie.removeAll();
        seances.enCours(id)
                .ifPresentOrElse(
                        seance -> {
                            SaisieDecision decision = new SaisieDecision(
                                    participation.orElseThrow(), seance.reunion(), reunions, this::montrer);
                            saisie.add(decision);
                            decision.reprendre(this);
                        },
                        () -> saisie.add(new Paragraph(Phrases.de("copil.projection.decision.sans_seance"))));
    }

    private Contrat contrat() {
        return participation.orElseThrow().contrat();
    }

    private void aller(int voulu) {
        int borne = Math.clamp(voulu, 1, Scene.NOMBRE);
        if (borne != numero) {
            numero = borne;
            montrer();
            UI.getCurrentOrThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, SeancesNavigation.projection(contrat().id(), numero));
        }
    }

    private void quitter() {
        UI.getCurrentOrThrow().navigate(ContratsNavigation.onglet(contrat().id(), SeancesNavigation.ONGLET));
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (clavier != null) {
            clavier.remove();
            clavier = null;
        }
    }

    /** On the whole page: on a projector nobody knows where the focus is. */
    private Registration ecouterLeClavier(UI ui) {
        return ui.getElement()
                .addEventListener("keydown", evenement -> {
                    switch (evenement.getEventData().path("event.key").asString()) {
                        case "ArrowRight", "ArrowDown", "PageDown", " " -> aller(numero + 1);
                        case "ArrowLeft", "ArrowUp", "PageUp" -> aller(numero - 1);
                        case "Home" -> aller(1);
                        case "End" -> aller(Scene.NOMBRE);
                        default -> quitter();
                    }
                })
                .addEventData("event.key")
                .setFilter(HORS_SAISIE
                        + " && ['ArrowRight','ArrowDown','PageDown',' ','ArrowLeft','ArrowUp','PageUp','Home','End','Escape']"
                        + ".includes(event.key)");
    }

    private Div commandes() {
        Div commandes = new Div(
                bouton(VaadinIcon.ARROW_LEFT, "precedente", () -> aller(numero - 1)),
                page,
                bouton(VaadinIcon.ARROW_RIGHT, "suivante", () -> aller(numero + 1)),
                bouton(VaadinIcon.EXPAND_SQUARE, "plein_ecran", NavigateurPont::basculerPleinEcran),
                bouton(VaadinIcon.CLOSE, "quitter", this::quitter));
        commandes.addClassName("commandes");
        return commandes;
    }

    private static Button bouton(VaadinIcon icone, String cle, Runnable acte) {
        Button bouton = new Button(icone.create(), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bouton.setAriaLabel(Phrases.de("copil.projection." + cle));
        return bouton;
    }

    @Override
    public String getPageTitle() {
        return Phrases.de(
                "copil.projection.titre",
                participation.map(dans -> dans.contrat().intitule()).orElse(""));
    }
}
