package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All the alerts of the person; what is kept of them is in the address. */
@Route(AlertesNavigation.ALERTES)
@PermitAll
class AlertesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LectureDesAlertes lecture;
    private final transient Clock horloge;
    private final Select<SujetAlerte> sujet = new Select<>();
    private final Select<Contrat> contrat = new Select<>();
    private final Select<Genre> genre = new Select<>();
    private final Checkbox lues = new Checkbox(Phrases.de("alerte.filtre.lues"));
    private final Button toutLu = new Button(Phrases.de("alerte.tout_lu"));
    private final Div contenu = new Div();
    private FiltreAlertes filtre = new FiltreAlertes(null, null, null, false);

    AlertesView(LectureDesAlertes lecture, ContratsConsultation contrats, Clock horloge) {
        this.lecture = lecture;
        this.horloge = horloge;
        addClassName("page-alertes");
        sujet.setLabel(Phrases.de("alerte.filtre.sujet"));
        sujet.setId("alertes-sujet");
        sujet.setEmptySelectionAllowed(true);
        sujet.setEmptySelectionCaption(Phrases.de("alerte.filtre.tous"));
        sujet.setItems(SujetAlerte.values());
        sujet.setItemLabelGenerator(un -> un == null ? Phrases.de("alerte.filtre.tous") : un.libelle());
        contrat.setLabel(Phrases.de("alerte.filtre.contrat"));
        contrat.setEmptySelectionAllowed(true);
        contrat.setEmptySelectionCaption(Phrases.de("alerte.filtre.tous_contrats"));
        contrat.setItems(contrats.mesContrats());
        contrat.setItemLabelGenerator(un -> un == null
                ? Phrases.de("alerte.filtre.tous_contrats")
                : un.intitule() + " · " + un.periode().libelle());
        genre.setLabel(Phrases.de("alerte.filtre.genre"));
        genre.setId("alertes-genre");
        genre.setEmptySelectionAllowed(true);
        genre.setEmptySelectionCaption(Phrases.de("alerte.filtre.tous_genres"));
        genre.setItems(Genre.A_FAIRE, Genre.A_SAVOIR);
        genre.setItemLabelGenerator(
                un -> Phrases.de(un == null ? "alerte.filtre.tous_genres" : "alerte.filtre.genre." + un.name()));
        genre.addValueChangeListener(choisi -> aller(choisi.isFromClient(), filtre.avecGenre(choisi.getValue())));
        lues.setId("alertes-lues");
        sujet.addValueChangeListener(choisi -> aller(choisi.isFromClient(), filtre.avecSujet(choisi.getValue())));
        contrat.addValueChangeListener(choisi -> aller(
                choisi.isFromClient(),
                filtre.avecContrat(
                        choisi.getValue() == null ? null : choisi.getValue().id())));
        lues.addValueChangeListener(choisi -> aller(choisi.isFromClient(), filtre.avecLues(choisi.getValue())));
        toutLu.addClickListener(_ -> marquer(visibles(lecture.recentes(UI.getCurrentOrThrow()))));
        toutLu.setId("tout-lu");
        Div filtres = new Div(genre, sujet, contrat, lues);
        filtres.addClassName("filtres");
        add(
                new EntetePage(Phrases.de("alerte.titre"))
                        .sousTitre(Phrases.de("alerte.sous_titre"))
                        .action(new Anchor(AlertesNavigation.PREFERENCES, Phrases.de("alerte.preferences")), toutLu),
                filtres,
                contenu);
    }

    private static void aller(boolean parLaPersonne, FiltreAlertes voulu) {
        if (parLaPersonne) {
            UI.getCurrentOrThrow().navigate(AlertesNavigation.ALERTES, voulu.parametres());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        filtre = FiltreAlertes.de(evenement.getLocation().getQueryParameters());
        sujet.setValue(filtre.sujet());
        contrat.setValue(contrat.getListDataView()
                .getItems()
                .filter(un -> un.id().equals(filtre.contrat()))
                .findFirst()
                .orElse(null));
        genre.setValue(filtre.genre());
        lues.setValue(filtre.lues());
        montrer(lecture.maintenant(evenement.getUI()));
    }

    private void montrer(List<Alerte> toutes) {
        List<Alerte> visibles = visibles(toutes);
        contenu.removeAll();
        if (filtre.genre() != Genre.A_SAVOIR) {
            contenu.add(partie("alerte.a_faire", visibles, true));
        }
        if (filtre.genre() != Genre.A_FAIRE) {
            contenu.add(partie("alerte.a_savoir", visibles, false));
        }
        toutLu.setVisible(visibles.stream().anyMatch(alerte -> !alerte.estAction() && alerte.estOuverte()));
    }

    private List<Alerte> visibles(List<Alerte> toutes) {
        return toutes.stream().filter(filtre::garde).toList();
    }

    private Panneau partie(String cle, List<Alerte> visibles, boolean actions) {
        List<Alerte> siennes = visibles.stream()
                .filter(alerte -> alerte.estAction() == actions)
                .toList();
        String titre = Phrases.de(cle + ".nombre", siennes.size());
        return siennes.isEmpty()
                ? new Panneau(titre, new EtatVide(Phrases.de(cle + ".vide"), Phrases.de(cle + ".suite")))
                : new Panneau(
                        titre, new ListeAlertes(siennes, LocalDate.now(horloge), alerte -> marquer(List.of(alerte))));
    }

    private void marquer(Collection<Alerte> vues) {
        montrer(lecture.marquer(UI.getCurrentOrThrow(), vues));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", Phrases.de("alerte.titre"));
    }
}
