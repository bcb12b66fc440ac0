package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.ReunionsService;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting: when and what for, who comes, what was said and decided. */
class DetailReunion extends Div {

    static final String ICS = "text/calendar; charset=utf-8";

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div tete = new Div();
    private final Div corps = new Div();
    private final Participants participants;
    private final Invites invites;
    private final Decisions decisions;
    private transient FicheReunion fiche;
    private transient @Nullable FormulaireReunion formulaire;

    DetailReunion(CadreContrat cadre, Outils outils, FicheReunion fiche) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        this.participants = new Participants(cadre, outils, this::relire);
        this.invites = new Invites(cadre, outils, this::relire);
        this.decisions = new Decisions(cadre, outils, this::relire);
        addClassName("detail-engagement");
        tete.addClassName("tete-detail");
        corps.addClassName("corps-detail");
        Nav nav = new Nav(LienReunion.retour(cadre, Phrases.de("suivi.reunion.retour")));
        nav.getElement().setAttribute("aria-label", Phrases.de("suivi.reunion.navigation"));
        nav.addClassName("navigation-detail");
        add(nav, tete, corps);
        montrer();
        if (fiche.lectureSeule() == null) {
            cadre.occuper(ReunionsService.OBJET, fiche.id().toString());
        }
    }

    /** A form keeps what is being typed. */
    void suivre(FicheReunion relue) {
        boolean autreForme = (relue.lectureSeule() == null) != (fiche.lectureSeule() == null)
                || relue.nature() != fiche.nature()
                || relue.statut() != fiche.statut();
        boolean change = relue.version() != fiche.version();
        fiche = relue;
        if (autreForme || (change && formulaire == null)) {
            montrer();
        } else {
            montrerTete();
            montrerListes();
            if (formulaire != null) {
                formulaire.rafraichir(relue);
            }
        }
    }

    private void relire() {
        suivre(outils.reunions().lire(cadre.contrat().id(), fiche.id()));
    }

    private void montrer() {
        montrerTete();
        montrerListes();
        corps.removeAll();
        String raison = fiche.lectureSeule();
        if (raison == null) {
            formulaire = new FormulaireReunion(cadre, outils, fiche, this::relire);
            corps.add(formulaire, participants, invites, formulaire.suites(), decisions);
        } else {
            formulaire = null;
            corps.add(
                    Composants.lectureSeule(raison, "reunion-lecture-seule"),
                    new LectureReunion(fiche::valeur),
                    participants,
                    invites,
                    decisions);
        }
        corps.add(outils.pieces().pour(cadre, ReunionsService.OBJET, fiche.id()));
    }

    private void montrerListes() {
        participants.montrer(fiche);
        invites.montrer(fiche);
        decisions.montrer(fiche);
    }

    private void montrerTete() {
        tete.removeAll();
        Paragraph quand =
                new Paragraph(fiche.nature().libelle() + " · " + EtiquetteReunion.moment(fiche.jour(), fiche.debut()));
        quand.addClassName("discret");
        Div etiquettes =
                new Div(EtiquetteReunion.de(fiche.statut(), fiche.estAConstaterLe(LocalDate.now(outils.horloge()))));
        etiquettes.addClassName("etiquettes");
        String moi = cadre.participation().personne().identifiant();
        cadre.occupants(ReunionsService.OBJET, fiche.id().toString()).stream()
                .filter(present -> !present.identifiant().equals(moi))
                .forEach(present -> {
                    Span occupe = new Span(Phrases.de("suivi.gouvernance.occupe", present.nom()));
                    occupe.addClassName("occupe");
                    etiquettes.add(occupe);
                });
        tete.add(new H2(fiche.intitule()), quand, etiquettes, actions());
    }

    private Div actions() {
        UUID contrat = cadre.contrat().id();
        UUID id = fiche.id();
        Button volet = new Button(
                Phrases.de("suivi.gouvernance.volet"),
                _ -> cadre.ouvrirVolet(new ObjetDuContrat(
                        ReunionsService.OBJET, id.toString(), fiche.intitule(), ChapitreGouvernance.CLE, false)));
        volet.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div actions = new Div(
                Telechargement.bouton(
                        Phrases.de("suivi.reunion.ics"),
                        () -> new Fichier("reunion.ics", ICS, outils.reunions().calendrier(contrat, id))),
                volet);
        actions.addClassName("actions");
        if (fiche.lectureSeule() == null) {
            Button supprimer = new Button(Phrases.de("suivi.reunion.supprimer"), _ -> supprimer());
            supprimer.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            supprimer.setId("reunion-supprimer");
            actions.add(supprimer);
        }
        return actions;
    }

    private void supprimer() {
        UUID contrat = cadre.contrat().id();
        FicheReunion supprimee = fiche;
        try {
            outils.tenue().supprimer(contrat, supprimee.id());
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        Notifications.annulable(
                Phrases.de("suivi.reunion.supprimee", supprimee.intitule()),
                () -> outils.tenue().retablir(contrat, supprimee.id()));
        UI.getCurrentOrThrow().navigate(LienReunion.chemin(cadre), QueryParameters.empty());
    }
}
