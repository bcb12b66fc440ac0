package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.ui.OngletEngagements.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One engagement: read by all, written by its pilot; what may not be written is shown as text, with the reason. */
class DetailEngagement extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient EtatEngagements etat;
    private final transient Consumer<EtatEngagements> aller;
    private final Div tete = new Div();
    private final Div corps = new Div();
    private transient EngagementFiche fiche;
    private transient @Nullable FormulaireEngagement formulaire;

    DetailEngagement(
            CadreContrat cadre,
            Outils outils,
            EtatEngagements etat,
            List<EngagementFiche> toutes,
            EngagementFiche fiche,
            Consumer<EtatEngagements> aller) {
        this.cadre = cadre;
        this.outils = outils;
        this.etat = etat;
        this.aller = aller;
        this.fiche = fiche;
        addClassName("detail-engagement");
        tete.addClassName("tete-detail");
        corps.addClassName("corps-detail");
        add(navigation(toutes), tete, corps);
        montrer();
        if (fiche.droit().suivi()) {
            cadre.occuper(EngagementsService.OBJET, fiche.id().toString());
        }
    }

    /** @return false when the engagement is no longer there */
    boolean rafraichir(List<EngagementFiche> toutes) {
        Optional<EngagementFiche> relue =
                toutes.stream().filter(e -> e.id().equals(fiche.id())).findFirst();
        relue.ifPresent(this::suivre);
        return relue.isPresent();
    }

    private void suivre(EngagementFiche relue) {
        boolean autreForme = !relue.droit().equals(fiche.droit())
                || relue.indicateur().nature() != fiche.indicateur().nature();
        boolean change = relue.version() != fiche.version();
        fiche = relue;
        if (autreForme || (change && formulaire == null)) {
            montrer();
        } else {
            montrerTete();
            if (formulaire != null) {
                formulaire.rafraichir(relue);
            }
        }
    }

    private void montrer() {
        montrerTete();
        corps.removeAll();
        formulaire = null;
        if (fiche.droit().lectureSeule() != null) {
            Paragraph raison = new Paragraph(fiche.droit().lectureSeule());
            raison.addClassNames("message", "lecture-seule");
            raison.setId("engagement-lecture-seule");
            corps.add(raison);
        }
        if (fiche.droit().suivi()) {
            formulaire = new FormulaireEngagement(cadre, outils, fiche, this::relire);
            corps.add(formulaire);
        }
        if (!fiche.droit().redaction()) {
            corps.add(new LectureEngagement(fiche, !fiche.droit().suivi()));
        }
        corps.add(outils.pieces().pour(cadre, EngagementsService.OBJET, fiche.id()));
    }

    private void relire() {
        rafraichir(outils.consultation().lister(cadre.contrat().id()));
    }

    private void montrerTete() {
        tete.removeAll();
        Span numero = new Span(fiche.numero());
        numero.addClassName("numero");
        H2 titre = new H2(numero, new Span(fiche.intitule()));
        Paragraph theme = new Paragraph(
                fiche.theme().libelle() + " · " + fiche.signatairePilote().nom());
        theme.addClassName("discret");
        Div etiquettes = new Div(EtiquetteEngagement.de(fiche.statut()));
        Occupants.de(cadre, fiche).forEach(present -> {
            Span occupe = new Span(Phrases.de("engagement.occupe", present.nom()));
            occupe.addClassName("occupe");
            etiquettes.add(occupe);
        });
        etiquettes.addClassName("etiquettes");
        tete.add(titre, theme, etiquettes, actions());
        outils.origines()
                .trouver(cadre.contrat().id(), fiche.origine())
                .ifPresent(objet -> tete.add(LienOrigine.vers(cadre.contrat(), objet)));
    }

    private Div actions() {
        Button volet = new Button(
                Phrases.de("engagement.volet"),
                _ -> cadre.ouvrirVolet(new ObjetDuContrat(
                        EngagementsService.OBJET,
                        fiche.id().toString(),
                        fiche.intitule(),
                        OngletEngagements.CLE,
                        false)));
        volet.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div actions = new Div(volet);
        actions.addClassName("actions");
        if (fiche.droit().redaction()) {
            Button supprimer = new Button(Phrases.de("engagement.supprimer"), _ -> supprimer());
            supprimer.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            supprimer.setId("engagement-supprimer");
            actions.add(supprimer);
        }
        return actions;
    }

    private void supprimer() {
        UUID contrat = cadre.contrat().id();
        EngagementFiche supprimee = fiche;
        try {
            outils.service().supprimer(contrat, supprimee.id());
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        Notifications.annulable(Phrases.de("engagement.supprime", supprimee.intitule()), () -> {
            outils.service().retablir(contrat, supprimee.id());
            Notifications.succes(Phrases.de("engagement.retabli", supprimee.intitule()));
        });
        aller.accept(etat.ouvrant(null));
    }

    private Nav navigation(List<EngagementFiche> toutes) {
        Nav nav = new Nav(LienEngagement.vers(cadre, etat.ouvrant(null), Phrases.de("engagement.retour")));
        nav.getElement().setAttribute("aria-label", Phrases.de("engagement.navigation"));
        nav.addClassName("navigation-detail");
        List<EngagementFiche> vues = toutes.stream()
                .filter(e -> etat.critere().retient(e) || e.id().equals(fiche.id()))
                .toList();
        int place = vues.indexOf(fiche);
        Div voisins = new Div();
        voisins.addClassName("voisins");
        if (place > 0) {
            voisins.add(voisin(vues.get(place - 1), "engagement.precedent"));
        }
        if (place < vues.size() - 1) {
            voisins.add(voisin(vues.get(place + 1), "engagement.suivant"));
        }
        nav.add(voisins);
        return nav;
    }

    private Component voisin(EngagementFiche autre, String cle) {
        var lien = LienEngagement.vers(cadre, etat.ouvrant(autre.id()), Phrases.de(cle, autre.numero()));
        lien.setTitle(autre.intitule());
        return lien;
    }
}
