package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.simulateur.Bornes;
import fr.mixitesociale.simulateur.Offre;
import fr.mixitesociale.simulateur.Reponse;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import java.util.Objects;

/** What a contract changes: the one the person thinks of in full, then the three side by side. */
class OffresPanneau extends Composite<Panneau> {

    private final Reponse reponse;
    private final Offre choisie;

    OffresPanneau(Reponse reponse, Amenagement type) {
        this.reponse = reponse;
        this.choisie = reponse.offre(type);
    }

    @Override
    protected Panneau initContent() {
        Panneau panneau = new Panneau(Phrases.de("simulateur.offre.titre"), comparaison());
        panneau.addClassName("offres");
        panneau.add(new H3(Phrases.de("simulateur.offre.choisi", nom(choisie).toLowerCase(Phrases.LANGUE))));
        if (!choisie.estOuverte()) {
            Div refus = new Div(
                    new Paragraph(Phrases.de("simulateur.offre.fermee", Objects.requireNonNull(choisie.refus()))));
            refus.addClassNames("message", "erreur");
            panneau.add(refus);
            return panneau;
        }
        panneau.add(ReponsePanneau.chiffres(Phrases.de("simulateur.offre.choisi", nom(choisie)), choisie.chiffres()));
        UnorderedList conditions = new UnorderedList();
        conditions.addClassNames("prose", "conditions");
        choisie.conditions().forEach(condition -> conditions.add(new ListItem(condition)));
        panneau.add(conditions);
        return panneau;
    }

    private TableDonnees comparaison() {
        return new TableDonnees(
                Phrases.de("simulateur.offre.legende"),
                List.of(
                        Colonne.texte(Phrases.de("simulateur.offre.type")),
                        Colonne.nombre(Phrases.de("simulateur.offre.objectif")),
                        Colonne.texte(Phrases.de("simulateur.offre.duree"))),
                reponse.offres().stream()
                        .map(offre -> List.of(nom(offre), etendue(offre), duree(offre)))
                        .toList());
    }

    private static String nom(Offre offre) {
        return Phrases.de("simulateur.contrat." + offre.type().name());
    }

    private static String etendue(Offre offre) {
        Intervalle plancher = offre.plancher();
        Intervalle plafond = offre.plafond();
        if (plancher == null) {
            return Phrases.de("simulateur.offre.non");
        }
        if (plafond == null) {
            return Phrases.de("simulateur.offre.au_moins", Bornes.de(plancher));
        }
        return plancher.equals(plafond)
                ? Bornes.de(plancher)
                : Phrases.de("simulateur.offre.entre", Nombres.entier(plancher.min()), Nombres.entier(plafond.max()));
    }

    private String duree(Offre offre) {
        if (!offre.estOuverte()) {
            return Objects.requireNonNull(offre.refus());
        }
        int periodes = switch (offre.type()) {
            case SANS -> 0;
            case ABAISSEMENT ->
                reponse.regles()
                        .abaissement()
                        .map(a -> a.periodesMax().valeur())
                        .orElse(0);
            case MUTUALISATION ->
                reponse.regles()
                        .mutualisation()
                        .map(m -> m.periodesMax().valeur())
                        .orElse(0);
        };
        return periodes == 0
                ? Phrases.de("simulateur.offre.duree.sans")
                : Phrases.de("simulateur.offre.duree.periodes", periodes);
    }
}
