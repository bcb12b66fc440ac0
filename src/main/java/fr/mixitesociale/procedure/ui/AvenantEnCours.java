package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.procedure.Avenant;
import fr.mixitesociale.procedure.LectureAvenant;
import fr.mixitesociale.procedure.ui.OngletAvenants.OutilsAvenant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;

/** The avenant under way: what it opens and why, its next act, before and after, what it lacks, what was done. */
class AvenantEnCours extends Div {

    private final transient CadreContrat cadre;
    private final transient OutilsAvenant outils;
    private final transient LectureAvenant lu;
    private final transient Runnable apres;

    AvenantEnCours(CadreContrat cadre, OutilsAvenant outils, LectureAvenant lu, Runnable apres) {
        this.cadre = cadre;
        this.outils = outils;
        this.lu = lu;
        this.apres = apres;
        addClassName("procedure");
        Avenant avenant = lu.fiche().avenant();
        add(
                objet(avenant),
                new ProchaineAction(
                        lu.vie(),
                        action -> new DialogueActe(cadre, outils.procedure(), lu.vie(), action, apres).open()),
                comparaison(avenant));
        if (!lu.vie().controles().isEmpty()) {
            add(new ControlePanneau(cadre.contrat(), lu.vie().controles()));
        }
        add(new ActesPanneau(cadre, lu.vie(), outils.procedure(), apres));
    }

    private Panneau objet(Avenant avenant) {
        Panneau panneau = new Panneau(Phrases.de("procedure.avenant.panneau", avenant.titre(), avenant.etat()))
                .sousTitre(Phrases.de(
                        "procedure.avenant.panneau." + avenant.statut().name()));
        panneau.setId("avenant-objet");
        avenant.motif().lines().forEach(ligne -> panneau.add(new Paragraph(ligne)));
        panneau.add(new Paragraph(Phrases.de("procedure.avenant.ouvre")), articles());
        Div pied = FichiersAvenant.liens(cadre.contrat().id(), outils, avenant);
        boolean modifiable =
                outils.avenants().refusDePreparer(cadre.contrat().id()).isEmpty();
        if (avenant.estEnRedaction() && modifiable) {
            Button changer = new Button(
                    Phrases.de("procedure.avenant.changer"),
                    _ -> new DialogueAvenant(cadre, outils, avenant, apres).open());
            changer.setId("avenant-changer");
            pied.add(changer);
        }
        panneau.add(pied);
        return panneau;
    }

    private Component articles() {
        UnorderedList liste = new UnorderedList();
        lu.fiche()
                .articles()
                .forEach(article -> liste.add(new ListItem(
                        new Anchor(ContratsNavigation.onglet(cadre.contrat().id(), article.cle()), article.titre()))));
        return liste;
    }

    private Panneau comparaison(Avenant avenant) {
        Panneau panneau = new Panneau(Phrases.de("procedure.avenant.comparaison"))
                .sousTitre(Phrases.de("procedure.avenant.comparaison.aide"));
        panneau.setId("avenant-comparaison");
        if (lu.comparaison().isEmpty()) {
            panneau.add(new Paragraph(Phrases.de("procedure.avenant.comparaison.rien")));
        }
        lu.comparaison().forEach(article -> panneau.add(new ComparaisonArticle(article, avenant.titre())));
        return panneau;
    }
}
