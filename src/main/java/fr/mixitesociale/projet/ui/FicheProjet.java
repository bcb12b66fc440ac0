package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.projet.AlerteProjet;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.Proposition;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything on one project, on one page that prints: fields, milestones, difficulties, proposals, files, what is said. */
class FicheProjet extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final UUID id;
    private final Div tete = new Div();

    FicheProjet(CadreContrat cadre, Outils outils, List<VoletObjet> volets, FabriquePieces pieces, Projet projet) {
        this.cadre = cadre;
        this.outils = outils;
        this.id = projet.id();
        setId("fiche-projet");
        addClassName("fiche-projet");
        ObjetDuContrat objet =
                new ObjetDuContrat(CellulesProjet.OBJET, id.toString(), projet.nom(), ChapitreProjets.CLE, false);
        add(tete);
        montrer(projet);
        volets.stream()
                .filter(volet -> volet.ordre() > VoletFiche.ORDRE && volet.concerne(objet))
                .forEach(volet -> add(new Panneau(volet.libelle(), volet.contenu(cadre, objet))));
        add(pieces.pour(cadre, CellulesProjet.OBJET, id));
        cadre.ecouter(this, signal -> CellulesProjet.OBJET.equals(signal.objet()), this::relire);
    }

    private void relire() {
        outils.consultation()
                .projet(cadre.contrat().id(), id)
                .ifPresentOrElse(
                        this::montrer,
                        () -> tete.addComponentAsFirst(new Paragraph(Phrases.de("projet.ligne.absente"))));
    }

    private void montrer(Projet projet) {
        tete.removeAll();
        Anchor retour = new Anchor(
                ContratsNavigation.onglet(cadre.contrat().id(), ChapitreProjets.CLE),
                Phrases.de("projet.fiche.retour"));
        Button imprimer = new Button(Phrases.de("projet.fiche.imprimer"), _ -> NavigateurPont.imprimer());
        Div gestes = new Div(retour, imprimer);
        gestes.addClassNames("gestes", "sans-impression");
        gestes.add(new GestesListe(cadre, outils, projet));
        H2 titre = new H2(projet.nom());
        tete.add(gestes, titre);
        List<String> alertes =
                projet.alertes().stream().map(AlerteProjet::libelle).toList();
        if (!alertes.isEmpty()) {
            tete.add(liste("attentions", alertes));
        }
        tete.add(new Panneau(Phrases.de("projet.fiche.champs"), champs(projet)));
        if (!projet.propositions().isEmpty()) {
            tete.add(new Panneau(
                    Phrases.de("projet.fiche.propositions"),
                    liste(
                            "propositions",
                            projet.propositions().stream()
                                    .map(FicheProjet::proposition)
                                    .toList())));
        }
    }

    private DescriptionList champs(Projet projet) {
        DescriptionList champs = new DescriptionList();
        champs.addClassName("champs-projet");
        Stream.of(ColonneProjet.values())
                .filter(colonne -> colonne != ColonneProjet.NOM && colonne != ColonneProjet.ALERTES)
                .filter(colonne -> colonne != ColonneProjet.CONFIDENTIEL
                        || cadre.participation().estPublique())
                .filter(colonne -> concerne(projet, colonne))
                .forEach(colonne ->
                        champs.add(new Div(new Term(colonne.libelleLong()), new Description(texte(projet, colonne)))));
        return champs;
    }

    private String texte(Projet projet, ColonneProjet colonne) {
        return colonne == ColonneProjet.COMMUNE
                ? outils.referentiel().nomOuCode(projet.commune())
                : colonne.texte(projet);
    }

    /** What few projects have is not said of the others. */
    private boolean concerne(Projet projet, ColonneProjet colonne) {
        return switch (colonne) {
            case ARRONDISSEMENT ->
                projet.valeur(ChampProjet.ARRONDISSEMENT) != null
                        || !outils.referentiel()
                                .arrondissements(projet.commune())
                                .isEmpty();
            case RAISON_EXCEPTION -> projet.valeur(ChampProjet.RAISON_EXCEPTION) != null;
            default -> true;
        };
    }

    private static String proposition(Proposition proposition) {
        return Phrases.de(
                "projet.fiche.proposition",
                proposition.cote(),
                proposition.champ().libelle(),
                proposition.champ().ecrit(proposition.lue()),
                proposition.champ().ecrit(proposition.proposee()));
    }

    private static Component liste(String classe, List<String> phrases) {
        UnorderedList liste = new UnorderedList();
        liste.addClassName(classe);
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        return liste;
    }
}
