package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.List;

/** The side panel: what is said of one object and what became of it, part by part as the rooms brought them. */
class VoletLateral extends Aside {

    private final transient List<VoletObjet> volets;
    private final H2 titre = new H2();
    private final Div corps = new Div();

    VoletLateral(List<VoletObjet> volets) {
        this.volets = volets;
        addClassName("volet-lateral");
        titre.getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Its heading comes with the first object: most screens never open it. */
    private void preparer() {
        if (titre.getParent().isEmpty()) {
            Button fermer = new Button(Phrases.de("socle.fermer"), _ -> fermer());
            fermer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div tete = new Div(titre, fermer);
            tete.addClassName("tete");
            add(tete, corps);
        }
    }

    void ouvrir(CadreContrat cadre, ObjetDuContrat objet) {
        preparer();
        titre.setText(objet.titre());
        getElement().setAttribute("aria-label", objet.titre());
        corps.removeAll();
        for (VoletObjet volet : volets) {
            if (!volet.concerne(objet)) {
                continue;
            }
            Section partie = new Section(new H3(volet.libelle()), volet.contenu(cadre, objet));
            partie.getElement().setAttribute("aria-label", volet.libelle());
            corps.add(partie);
        }
        setVisible(true);
        NavigateurPont.focaliser(titre);
    }

    void fermer() {
        corps.removeAll();
        setVisible(false);
    }
}
