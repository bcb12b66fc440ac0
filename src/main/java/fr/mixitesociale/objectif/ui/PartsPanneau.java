package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.objectif.ChampArrondissement;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.PartArrondissement;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Table T4: the split between arrondissements, which binds nobody and must add up (L. 302-8-1, I). */
class PartsPanneau extends Div {

    private final Map<UUID, FormulaireContinu> formulaires = new HashMap<>();
    private final Map<UUID, Span> prioritaires = new HashMap<>();
    private final Paragraph somme = new Paragraph();

    PartsPanneau(CadreContrat cadre, Outils outils, FicheObjectif fiche) {
        addClassName("arrondissements");
        somme.setId("arrondissements-somme");
        somme.getElement().setAttribute("role", "status");
        Paragraph valeur = new Paragraph(Phrases.de("objectif.arrondissements.valeur"));
        valeur.addClassName("sous-titre");
        boolean ouvert = fiche.peut(ChampObjectif.DIFFICULTES);
        add(
                new H4(Phrases.de("objectif.arrondissements.titre")),
                valeur,
                TableDonnees.composee(
                        Phrases.de("objectif.arrondissements.titre"),
                        List.of(
                                Colonne.texte(Phrases.de("objectif.arrondissements.nom")),
                                Colonne.nombre(ChampArrondissement.TAUX.libelle()),
                                Colonne.texte(Phrases.de("objectif.arrondissements.prioritaire")),
                                Colonne.nombre(ChampArrondissement.OBJECTIF.libelle()),
                                Colonne.texte(ChampArrondissement.SOURCE.libelle())),
                        fiche.arrondissements().stream()
                                .map(part -> ligne(cadre, outils, part, ouvert))
                                .toList()),
                somme);
        rafraichir(fiche);
    }

    final void rafraichir(FicheObjectif fiche) {
        for (PartArrondissement part : fiche.arrondissements()) {
            FormulaireContinu formulaire = formulaires.get(part.id());
            if (formulaire != null) {
                formulaire.rafraichir(
                        cle -> ChampArrondissement.de(cle)
                                .map(part.valeurs()::get)
                                .orElse(null),
                        part.version());
            }
            Span prioritaire = prioritaires.get(part.id());
            if (prioritaire != null) {
                prioritaire.setText(direPrioritaire(part));
            }
        }
        somme.setText(fiche.bilanDesArrondissements()
                .map(bilan -> Phrases.de(
                        "objectif.arrondissements.somme",
                        FormatFr.entier(bilan.total()),
                        FormatFr.entier(fiche.retenu()),
                        FormatFr.entier(bilan.prioritaire()),
                        FormatFr.entier(bilan.pourcentPrioritaire())))
                .orElse(""));
    }

    private List<Component> ligne(CadreContrat cadre, Outils outils, PartArrondissement part, boolean ouvert) {
        Span prioritaire = new Span();
        prioritaires.put(part.id(), prioritaire);
        if (!ouvert) {
            return List.of(
                    new Span(part.nom()),
                    lecture(part, ChampArrondissement.TAUX),
                    prioritaire,
                    lecture(part, ChampArrondissement.OBJECTIF),
                    lecture(part, ChampArrondissement.SOURCE));
        }
        UUID contrat = cadre.contrat().id();
        FormulaireContinu formulaire = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        contrat.toString(),
                        "objectif_arrondissement",
                        part.id(),
                        ""),
                part.version(),
                saisie -> outils.service().modifierArrondissement(contrat, saisie),
                cadre.statut(),
                outils.horloge());
        formulaires.put(part.id(), formulaire);
        return List.of(
                new Span(part.nom()),
                champ(formulaire, part, ChampArrondissement.TAUX),
                prioritaire,
                champ(formulaire, part, ChampArrondissement.OBJECTIF),
                champ(formulaire, part, ChampArrondissement.SOURCE));
    }

    private static Component champ(FormulaireContinu formulaire, PartArrondissement part, ChampArrondissement champ) {
        AbstractField<?, ?> saisie = Saisies.lier(
                formulaire,
                champ,
                champ.genre(),
                champ.libelle(),
                "arrondissement-" + part.code().valeur() + "-" + champ.cle(),
                part.valeurs().get(champ));
        if (saisie instanceof TextField texte) {
            texte.setLabel(null);
            texte.setAriaLabel(Phrases.de("objectif.arrondissements.champ", champ.libelle(), part.nom()));
        }
        return saisie;
    }

    private static Component lecture(PartArrondissement part, ChampArrondissement champ) {
        String valeur = part.valeurs().get(champ);
        return new Span(valeur == null ? FormatFr.NON_DISPONIBLE : champ.genre().lisible(valeur));
    }

    private static String direPrioritaire(PartArrondissement part) {
        Boolean prioritaire = part.prioritaire();
        return prioritaire == null ? FormatFr.NON_DISPONIBLE : Phrases.de(prioritaire ? "socle.oui" : "socle.non");
    }
}
