package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.calendrier.Demarche;
import fr.mixitesociale.calendrier.EtapeDatee;
import fr.mixitesociale.calendrier.FicheDemarche;
import fr.mixitesociale.calendrier.LigneDeDemarche;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.ArrayList;
import java.util.List;

/** One exemption or carence: each step, whose it is, what was dated, what is awaited. */
class DemarchePanneau extends Composite<Panneau> {

    private final transient FicheDemarche fiche;
    private final transient OutilsDemarches outils;
    private final transient Runnable ensuite;

    DemarchePanneau(FicheDemarche fiche, OutilsDemarches outils, Runnable ensuite) {
        this.fiche = fiche;
        this.outils = outils;
        this.ensuite = ensuite;
    }

    @Override
    protected Panneau initContent() {
        Demarche demarche = fiche.demarche();
        String titre = Phrases.de(
                "calendrier.demarche.titre",
                demarche.nature().libelle(),
                fiche.commune(),
                demarche.periode().libelle());
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.texte(Phrases.de("calendrier.demarche.etape")),
                Colonne.texte(Phrases.de("calendrier.colonne.acteur")),
                Colonne.texte(Phrases.de("calendrier.colonne.date")),
                Colonne.texte(Phrases.de("calendrier.colonne.etat")),
                Colonne.texte(Phrases.de("calendrier.colonne.source"))));
        if (fiche.modifiable()) {
            colonnes.add(Colonne.texte(Phrases.de("calendrier.demarche.action")));
        }
        Paragraph effets = new Paragraph(
                Phrases.de("calendrier.demarche.effets." + demarche.nature().name()));
        effets.addClassNames("discret", "petit");
        Panneau panneau = new Panneau(
                titre,
                TableDonnees.composee(
                        titre,
                        colonnes,
                        fiche.lignes().stream().map(this::ligne).toList()),
                effets);
        if (!fiche.modifiable()) {
            Paragraph lecture = new Paragraph(Phrases.de("calendrier.demarche.lecture"));
            lecture.addClassNames("discret", "petit");
            panneau.add(lecture);
        }
        return panneau.sousTitre(Phrases.de(
                "calendrier.demarche.sous_titre",
                demarche.motif().libelle(),
                demarche.motif().aEtablir()));
    }

    private List<Component> ligne(LigneDeDemarche ligne) {
        List<Component> cellules = new ArrayList<>(List.of(
                new Span(ligne.etape().libelle()),
                new Span(ligne.etape().acteur().libelle()),
                echeance(ligne),
                etat(ligne),
                new Span(ligne.etape().article())));
        if (fiche.modifiable()) {
            Button dater = new Button(
                    Phrases.de(ligne.faite() == null ? "calendrier.carte.dater" : "calendrier.etape.corriger"),
                    _ -> new DialogueEtape(fiche.demarche(), ligne, outils, ensuite).open());
            dater.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            dater.setAriaLabel(dater.getText() + " : " + ligne.etape().libelle());
            dater.setId("dater-" + ligne.etape().name());
            cellules.add(dater);
        }
        return cellules;
    }

    private static Component echeance(LigneDeDemarche ligne) {
        if (ligne.echeance() == null) {
            return new Span(Phrases.de("calendrier.sans_delai"));
        }
        Span jour = new Span(FormatFr.dateLongue(ligne.echeance()));
        if (!ligne.etape().estAConfirmer()) {
            return jour;
        }
        Span reserve = new Span(Phrases.de("calendrier.a_confirmer"));
        reserve.addClassNames("discret", "petit");
        return new Div(jour, reserve);
    }

    private static Component etat(LigneDeDemarche ligne) {
        EtapeDatee faite = ligne.faite();
        if (faite != null) {
            Etiquette fait = new Etiquette(Phrases.de("calendrier.fait_le", FormatFr.date(faite.le())), Ton.CONFORME);
            return faite.reference() == null ? fait : new Div(fait, new Span(faite.reference()));
        }
        if (ligne.enRetard()) {
            return new Etiquette(Phrases.de("calendrier.etat.DEPASSE"), Ton.CARENCEE);
        }
        return ligne.attendue()
                ? new Etiquette(Phrases.de("calendrier.etape.attendue"), Ton.DEFICITAIRE)
                : new Etiquette(
                        Phrases.de(
                                ligne.etape().estFacultative()
                                        ? "calendrier.etape.facultative"
                                        : "calendrier.etape.a_suivre"),
                        Ton.NEUTRE);
    }
}
