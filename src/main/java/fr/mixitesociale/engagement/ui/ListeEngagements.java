package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService.Sens;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.ui.OngletEngagements.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The engagements theme by theme, dense enough to be read in one look. */
class ListeEngagements extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Consumer<EtatEngagements> aller;
    private final FiltresEngagements filtres;
    private final Paragraph nombre = new Paragraph();
    private final Div barre = new Div();
    private final Div themes = new Div();
    private final Paragraph pourquoi = new Paragraph();
    private transient EtatEngagements etat;

    ListeEngagements(CadreContrat cadre, Outils outils, Consumer<EtatEngagements> aller) {
        this.cadre = cadre;
        this.outils = outils;
        this.aller = aller;
        this.etat = EtatEngagements.de(QueryParameters.empty());
        this.filtres = new FiltresEngagements(cadre.contrat(), critere -> aller.accept(etat.avec(critere)));
        addClassNames("liste", "liste-engagements");
        nombre.getElement().setAttribute("role", "status");
        nombre.setId("engagements-nombre");
        pourquoi.addClassName("discret");
        pourquoi.setId("engagements-lecture-seule");
        themes.addClassName("themes");
        barre.addClassName("barre-liste");
        ExportsEngagements exports = new ExportsEngagements(outils.export(), cadre.contrat(), () -> etat.critere());
        Optional<String> refus =
                outils.consultation().refusDeCreer(cadre.contrat().id());
        barre.add(nombre, exports);
        if (refus.isEmpty()) {
            barre.add(bouton());
        }
        pourquoi.setText(refus.orElse(""));
        pourquoi.setVisible(refus.isPresent());
        Div tete = new Div(new H2(Phrases.de("engagement.liste.titre")), texte());
        tete.addClassName("chapeau");
        barre.add(pourquoi);
        add(tete, filtres, barre, themes);
    }

    private static Paragraph texte() {
        Paragraph texte = new Paragraph(Phrases.de("engagement.liste.chapeau"));
        texte.addClassName("discret");
        return texte;
    }

    void montrer(EtatEngagements nouveau, List<EngagementFiche> toutes) {
        etat = nouveau;
        filtres.montrer(etat.critere());
        boolean rien = toutes.isEmpty();
        filtres.setVisible(!rien);
        barre.setVisible(!rien);
        themes.removeAll();
        if (rien) {
            themes.add(vide());
            return;
        }
        List<EngagementFiche> vues =
                toutes.stream().filter(etat.critere()::retient).toList();
        nombre.setText(
                vues.size() == toutes.size()
                        ? Phrases.de(
                                vues.size() >= 2 ? "engagement.liste.nombre" : "engagement.liste.nombre.un",
                                FormatFr.entier(vues.size()))
                        : Phrases.de(
                                "engagement.liste.nombre.sur",
                                FormatFr.entier(vues.size()),
                                FormatFr.entier(toutes.size())));
        Arrays.stream(Theme.values())
                .filter(theme ->
                        etat.critere().theme() == null || etat.critere().theme() == theme)
                .map(theme -> section(
                        theme, vues.stream().filter(e -> e.theme() == theme).toList()))
                .forEach(themes::add);
    }

    private Component vide() {
        boolean peut = outils.consultation().refusDeCreer(cadre.contrat().id()).isEmpty();
        String phrase = Phrases.de("engagement.vide");
        return peut
                ? new EtatVide(phrase, Phrases.de("engagement.vide.a_faire"), bouton())
                : new EtatVide(phrase, Phrases.de("engagement.vide.lecture"));
    }

    private Button bouton() {
        Button ajouter = new Button(Phrases.de("engagement.ajouter"), _ -> ouvrirDialogue());
        ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ajouter.setId("engagement-ajouter");
        return ajouter;
    }

    private void ouvrirDialogue() {
        new DialogueNouvelEngagement(
                        cadre.participation(),
                        etat.critere().theme(),
                        nouveau -> outils.service().creer(cadre.contrat().id(), nouveau),
                        id -> aller.accept(etat.ouvrant(id)))
                .open();
    }

    private Section section(Theme theme, List<EngagementFiche> fiches) {
        Span compte = new Span(FormatFr.entier(fiches.size()));
        compte.addClassName("compte");
        Section section = new Section(new H3(new Span(theme.numero() + ". " + theme.libelle()), compte));
        section.addClassName("theme");
        section.getElement().setAttribute("aria-label", theme.libelle());
        if (fiches.isEmpty()) {
            Paragraph aucun = new Paragraph(Phrases.de(
                    etat.critere().estVide() ? "engagement.theme.vide" : "engagement.theme.filtre", theme.portee()));
            aucun.addClassNames("discret", "aucun");
            section.add(aucun);
            return section;
        }
        OrderedList lignes = new OrderedList();
        lignes.getElement().setAttribute("role", "list");
        for (EngagementFiche fiche : fiches) {
            lignes.add(new LigneEngagement(cadre, outils.horloge(), etat, fiche, this::deplacer));
        }
        section.add(lignes);
        return section;
    }

    private void deplacer(EngagementFiche fiche, Sens sens) {
        try {
            outils.service().deplacer(cadre.contrat().id(), fiche.id(), sens);
            montrer(etat, outils.consultation().lister(cadre.contrat().id()));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
    }
}
