package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.risque.Manque;
import fr.mixitesociale.risque.ui.OngletAvancement.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;

/** The lists under their objective: what is written of it, and the engagements meant to fill the gap. */
class ManquesPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;

    ManquesPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        rafraichir();
    }

    void rafraichir() {
        removeAll();
        List<Manque> manques = outils.manques().duContrat(cadre.contrat().id());
        setVisible(!manques.isEmpty());
        if (!manques.isEmpty()) {
            Panneau panneau =
                    new Panneau(Phrases.de("risque.manque.titre")).sousTitre(Phrases.de("risque.manque.sous_titre"));
            manques.forEach(manque -> panneau.add(commune(manque)));
            add(panneau);
        }
    }

    private Div commune(Manque manque) {
        Paragraph constat = new Paragraph(Phrases.de(
                manque.manque() > 0 ? "risque.manque.constat" : "risque.manque.comble",
                manque.nom(),
                FormatFr.entier(manque.liste()),
                FormatFr.entier(manque.objectif()),
                manque.manque(),
                FormatFr.entier(manque.manque())));
        constat.addClassName("constat");
        Div bloc = new Div(constat, appreciation(manque), engagements(manque));
        bloc.addClassName("manque-commune");
        if (manque.lectureSeule() == null) {
            Button choisir = new Button(
                    Phrases.de("risque.manque.choisir"),
                    _ -> new DialogueManque(
                                    manque,
                                    outils.manques().possibles(cadre.contrat().id()),
                                    voulus -> outils.choix()
                                            .choisir(cadre.contrat().id(), manque.commune(), manque.choisis(), voulus))
                            .open());
            choisir.setId("manque-choisir-" + manque.commune().valeur());
            bloc.add(choisir);
        } else {
            bloc.add(discret(manque.lectureSeule()));
        }
        return bloc;
    }

    private Component appreciation(Manque manque) {
        String texte = manque.appreciation();
        if (texte != null) {
            Paragraph appreciation = new Paragraph(texte);
            appreciation.addClassName("commentaire-commune");
            return appreciation;
        }
        Paragraph vide = discret(Phrases.de("risque.manque.sans_appreciation") + " ");
        vide.add(lien());
        return vide;
    }

    private Anchor lien() {
        return new Anchor(
                ContratsNavigation.onglet(cadre.contrat().id(), "projets"), Phrases.de("risque.manque.vers_projets"));
    }

    private Component engagements(Manque manque) {
        if (manque.engagements().isEmpty()) {
            return discret(Phrases.de("risque.manque.sans_engagement"));
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("engagements-du-manque");
        manque.engagements().forEach(fiche -> liste.add(ligne(fiche)));
        return liste;
    }

    private ListItem ligne(EngagementFiche fiche) {
        Span etat = new Span(
                fiche.echeance() == null
                        ? fiche.statut().libelle()
                        : Phrases.de("risque.manque.etat", fiche.statut().libelle(), FormatFr.date(fiche.echeance())));
        etat.addClassName("discret");
        return new ListItem(new Span(Phrases.de("risque.manque.engagement", fiche.numero(), fiche.intitule())), etat);
    }

    private static Paragraph discret(String texte) {
        Paragraph discret = new Paragraph(texte);
        discret.addClassName("discret");
        return discret;
    }
}
