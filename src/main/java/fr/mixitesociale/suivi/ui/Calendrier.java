package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.StatutReunion;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings on a line of time, the next one first of all. */
class Calendrier extends Section {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div corps = new Div();

    Calendrier(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("calendrier");
        getElement().setAttribute("aria-label", Phrases.de("suivi.calendrier.titre"));
        Div tete = new Div(new H2(Phrases.de("suivi.calendrier.titre")));
        tete.addClassName("tete-article");
        Optional<String> refus =
                outils.reunions().refusDePrevoir(cadre.contrat().id());
        if (refus.isEmpty()) {
            Button prevoir = new Button(Phrases.de("suivi.reunion.prevoir"), _ -> prevoir());
            prevoir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            prevoir.setId("reunion-prevoir");
            tete.add(prevoir);
        }
        add(tete, corps);
        refus.ifPresent(raison -> addComponentAtIndex(1, Composants.lectureSeule(raison, "reunions-lecture-seule")));
        montrer();
    }

    final void montrer() {
        corps.removeAll();
        List<FicheReunion> reunions = outils.reunions().lister(cadre.contrat().id());
        if (reunions.isEmpty()) {
            corps.add(new EtatVide(Phrases.de("suivi.calendrier.vide"), Phrases.de("suivi.calendrier.vide.a_faire")));
            return;
        }
        LocalDate aujourdhui = LocalDate.now(outils.horloge());
        reunions.stream()
                .filter(reunion -> reunion.estAVenirLe(aujourdhui))
                .findFirst()
                .ifPresent(prochaine -> corps.add(prochaine(prochaine)));
        OrderedList frise = new OrderedList();
        frise.addClassName("frise");
        frise.getElement().setAttribute("role", "list");
        reunions.forEach(reunion -> frise.add(ligne(reunion, aujourdhui)));
        corps.add(frise);
    }

    private Div prochaine(FicheReunion reunion) {
        Paragraph quand = new Paragraph(EtiquetteReunion.moment(reunion.jour(), reunion.debut()));
        quand.addClassName("quand");
        Div prochaine = new Div(
                new H3(Phrases.de("suivi.calendrier.prochaine")),
                quand,
                new Paragraph(LienReunion.vers(cadre, reunion.id(), reunion.intitule())));
        String lieu = reunion.valeur(ChampReunion.LIEU);
        if (lieu != null) {
            prochaine.add(new Paragraph(lieu));
        }
        prochaine.addClassName("prochaine-reunion");
        prochaine.setId("prochaine-reunion");
        return prochaine;
    }

    private ListItem ligne(FicheReunion reunion, LocalDate aujourdhui) {
        Span quand = new Span(EtiquetteReunion.moment(reunion.jour(), reunion.debut()));
        quand.addClassName("quand");
        Theme theme = reunion.theme();
        Span quoi = new Span(Stream.of(
                        reunion.nature().libelle(), theme == null ? null : theme.libelle(), suites(reunion, aujourdhui))
                .filter(Objects::nonNull)
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(" · ")));
        quoi.addClassName("discret");
        Span lien = new Span(LienReunion.vers(cadre, reunion.id(), reunion.intitule()));
        lien.addClassName("intitule");
        ListItem ligne = new ListItem(
                quand, lien, EtiquetteReunion.de(reunion.statut(), reunion.estAConstaterLe(aujourdhui)), quoi);
        ligne.addClassName(reunion.statut().name().toLowerCase(Phrases.LANGUE));
        return ligne;
    }

    /** What is left of it: people asked to come, decisions not carried out. */
    private static String suites(FicheReunion reunion, LocalDate aujourdhui) {
        if (reunion.statut() == StatutReunion.ANNULEE) {
            return Objects.requireNonNullElse(reunion.valeur(ChampReunion.MOTIF), "");
        }
        int decisions = reunion.decisions().size();
        if (decisions > 0) {
            long retards = reunion.decisions().stream()
                    .filter(decision -> decision.estEnRetardLe(aujourdhui))
                    .count();
            return Phrases.de("suivi.calendrier.decisions" + (decisions == 1 ? ".un" : ""), decisions)
                    + (retards == 0 ? "" : Phrases.de("suivi.calendrier.retard", retards));
        }
        int convies = reunion.participants().size() + reunion.invites().size();
        return convies == 0 ? "" : Phrases.de("suivi.calendrier.convies" + (convies == 1 ? ".un" : ""), convies);
    }

    private void prevoir() {
        new DialogueReunion(
                        saisis -> outils.tenue().prevoir(cadre.contrat().id(), saisis),
                        id -> UI.getCurrentOrThrow().navigate(LienReunion.chemin(cadre), LienReunion.parametres(id)))
                .open();
    }
}
