package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.NouveauPointDeVigilance;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.engagement.ui.FabriqueVigilances.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The points de vigilance of one theme: read by all, written by their author. */
public final class VigilancesPanneau extends Section {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final PlaceVigilance place;
    private final Theme theme;
    private final UnorderedList liste = new UnorderedList();
    private final Paragraph aucun = new Paragraph(Phrases.de("engagement.vigilance.aucun"));
    private final transient Map<UUID, LigneVigilance> lignes = new HashMap<>();

    VigilancesPanneau(CadreContrat cadre, Outils outils, PlaceVigilance place, Theme theme, List<String> suggestions) {
        this.cadre = cadre;
        this.outils = outils;
        this.place = place;
        this.theme = theme;
        String titre = Phrases.de("engagement.vigilance.titre." + place.name());
        addClassNames("vigilances");
        getElement().setAttribute("aria-label", titre + " · " + theme.libelle());
        Paragraph aide = new Paragraph(Phrases.de("engagement.vigilance.aide." + place.name()));
        aide.addClassNames("discret", "petit");
        aucun.addClassName("discret");
        liste.getElement().setAttribute("role", "list");
        if (place == PlaceVigilance.ARTICLE_1) {
            add(new H3(theme.numero() + ". " + theme.libelle()), aucun, liste);
        } else {
            add(new H3(titre), aide, aucun, liste);
        }
        if (outils.consultation().peutAjouter(cadre.contrat().id(), place)) {
            add(ajouts(suggestions));
        }
        montrer();
        cadre.ecouter(this, signal -> VigilancesService.OBJET.equals(signal.objet()), this::montrer);
    }

    private Div ajouts(List<String> suggestions) {
        Div ajouts = new Div();
        ajouts.addClassName("ajouts");
        Button ajouter = new Button(
                Phrases.de("engagement.vigilance.ajouter"),
                _ -> new DialogueVigilance(theme, suggestions, this::ajouter).open());
        ajouter.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ajouter.setId("vigilance-ajouter-" + theme.name());
        ajouts.add(ajouter);
        return ajouts;
    }

    private void ajouter(String texte, String horizon) {
        outils.service()
                .ajouter(cadre.contrat().id(), new NouveauPointDeVigilance(place, theme, null, texte, horizon, null));
        montrer();
    }

    private void montrer() {
        List<PointDeVigilance> points;
        try {
            points = outils.consultation().lister(cadre.contrat().id(), place).stream()
                    .filter(point -> point.theme() == theme)
                    .toList();
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
            return;
        }
        lignes.keySet().retainAll(points.stream().map(PointDeVigilance::id).toList());
        liste.removeAll();
        points.forEach(point -> {
            LigneVigilance ligne = lignes.get(point.id());
            if (ligne == null || !ligne.suivre(point)) {
                ligne = new LigneVigilance(cadre, outils, point, this::retirer);
                lignes.put(point.id(), ligne);
            }
            liste.add(new ListItem(ligne));
        });
        liste.setVisible(!points.isEmpty());
        aucun.setVisible(points.isEmpty());
    }

    private void retirer(PointDeVigilance point) {
        UUID contrat = cadre.contrat().id();
        try {
            outils.service().supprimer(contrat, point.id());
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        montrer();
        Notifications.annulable(Phrases.de("engagement.vigilance.retire"), () -> {
            outils.service().retablir(contrat, point.id());
            montrer();
        });
    }
}
