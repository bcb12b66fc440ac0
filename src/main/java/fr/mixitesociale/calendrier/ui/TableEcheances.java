package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.calendrier.CalendrierNavigation;
import fr.mixitesociale.calendrier.EcheanceLegale;
import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Deadlines in a table: when, what, for whom, where it stands, by which text. */
class TableEcheances extends Composite<TableDonnees> {

    private final transient List<EcheanceLegale> echeances;
    private final boolean avecSujet;

    /** @param avecSujet whether it has a column for the contract or the commune */
    TableEcheances(List<EcheanceLegale> echeances, boolean avecSujet) {
        this.echeances = echeances;
        this.avecSujet = avecSujet;
    }

    @Override
    protected TableDonnees initContent() {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.texte(Phrases.de("calendrier.colonne.echeance")),
                Colonne.texte(Phrases.de("calendrier.colonne.date"))));
        if (avecSujet) {
            colonnes.add(Colonne.texte(Phrases.de("calendrier.colonne.sujet")));
        }
        colonnes.add(Colonne.texte(Phrases.de("calendrier.colonne.acteur")));
        colonnes.add(Colonne.texte(Phrases.de("calendrier.colonne.etat")));
        colonnes.add(Colonne.texte(Phrases.de("calendrier.colonne.source")));
        return TableDonnees.composee(
                Phrases.de("calendrier.titre"),
                colonnes,
                echeances.stream().map(this::ligne).toList());
    }

    private List<Component> ligne(EcheanceLegale echeance) {
        List<Component> ligne = new ArrayList<>();
        ligne.add(new Span(echeance.nature().libelle()));
        ligne.add(date(echeance));
        if (avecSujet) {
            ligne.add(sujet(echeance));
        }
        ligne.add(new Span(echeance.nature().acteur().libelle()));
        ligne.add(etat(echeance));
        ligne.add(new Span(echeance.nature().source()));
        return ligne;
    }

    private static Component date(EcheanceLegale echeance) {
        Span jour = new Span(FormatFr.dateLongue(echeance.le()));
        if (!echeance.nature().estAConfirmer()) {
            return jour;
        }
        Span reserve = new Span(Phrases.de("calendrier.a_confirmer"));
        reserve.addClassNames("discret", "petit");
        return new Div(jour, reserve);
    }

    private static Component sujet(EcheanceLegale echeance) {
        UUID contrat = echeance.contrat();
        return contrat == null
                ? new Span(echeance.sujet())
                : new Anchor(ContratsNavigation.onglet(contrat, CalendrierNavigation.ONGLET), echeance.sujet());
    }

    private static Component etat(EcheanceLegale echeance) {
        Etat etat = echeance.etat();
        if (echeance.faitLe() != null) {
            return new Etiquette(Phrases.de("calendrier.fait_le", FormatFr.date(echeance.faitLe())), Ton.CONFORME);
        }
        return new Etiquette(etat.libelle(), ton(etat));
    }

    private static Ton ton(Etat etat) {
        return switch (etat) {
            case FAIT -> Ton.CONFORME;
            case DEPASSE -> Ton.CARENCEE;
            case PROCHE -> Ton.DEFICITAIRE;
            case A_VENIR -> Ton.INFORMATION;
            case PASSE -> Ton.NEUTRE;
        };
    }
}
