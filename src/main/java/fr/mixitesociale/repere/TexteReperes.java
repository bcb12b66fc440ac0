package fr.mixitesociale.repere;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.Courbe;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Volet 1 as it is signed: under each of the four headings of the template, the text, the curves, what is missing. */
final class TexteReperes {

    private final Contrat contrat;
    private final ProseDuChapitre prose;
    private final List<Bloc> blocs = new ArrayList<>();

    private TexteReperes(Contrat contrat, ProseDuChapitre prose) {
        this.contrat = contrat;
        this.prose = prose;
    }

    static Section section(Contrat contrat, List<FicheCommune> fiches, ProseDuChapitre prose) {
        TexteReperes texte = new TexteReperes(contrat, prose);
        boolean plusieurs = fiches.size() > 1;
        for (FicheCommune fiche : fiches) {
            if (plusieurs) {
                texte.blocs.add(new Bloc.Titre(1, fiche.identite().nom()));
            }
            texte.commune(fiche, plusieurs ? 2 : 1);
        }
        return new Section(
                ChapitreReperes.CLE,
                Phrases.de(plusieurs ? "repere.texte.titre.communes" : "repere.texte.titre"),
                Portee.DESCRIPTIVE,
                texte.blocs);
    }

    private void commune(FicheCommune fiche, int niveau) {
        titre("evolution", niveau);
        dernierInventaire(fiche);
        prose(RubriquesReperes.EVOLUTION, fiche, niveau);
        courbe(fiche, Courbe.TAUX);
        courbe(fiche, Courbe.COMPARAISON);
        titre("parc", niveau);
        prose(RubriquesReperes.PARC, fiche, niveau);
        titre("rattrapage", niveau);
        prose(RubriquesReperes.RATTRAPAGE, fiche, niveau);
        BilansDuTexte.ecrire(fiche, contrat.periode(), blocs);
        courbe(fiche, Courbe.MANQUANTS);
        partDansLaCroissance(fiche.part());
        blocs.add(Bloc.note(Phrases.de("repere.texte.autorises")));
        titre("production", niveau);
        prose(RubriquesReperes.PRODUCTION, fiche, niveau);
    }

    private void titre(String cle, int niveau) {
        blocs.add(new Bloc.Titre(niveau, Phrases.de("repere.texte." + cle)));
    }

    private void prose(Rubrique rubrique, FicheCommune fiche, int niveau) {
        prose.blocs(rubrique, fiche.identite().code())
                .forEach(bloc -> blocs.add(
                        bloc instanceof Bloc.Titre titre
                                ? new Bloc.Titre(titre.niveau() + niveau, titre.texte())
                                : bloc));
    }

    private void dernierInventaire(FicheCommune fiche) {
        if (fiche.inventaires().isEmpty()) {
            blocs.add(new Bloc.ACompleter(
                    Phrases.de("repere.texte.sans_inventaire", fiche.identite().nom())));
            return;
        }
        InventaireAnnuel dernier = fiche.inventaires().getLast();
        blocs.add(Bloc.paragraphe(Phrases.de(
                "repere.texte.inventaire",
                FormatFr.dateLongue(dernier.date()),
                fiche.identite().nom(),
                FormatFr.entier(dernier.lls()),
                FormatFr.taux(dernier.taux()),
                FormatFr.pourcent(dernier.tauxCible()),
                Optional.ofNullable(dernier.manquantsRetenus())
                        .filter(manquants -> manquants.estUnPoint())
                        .map(manquants -> FormatFr.entier(Math.max(0, manquants.min())))
                        .orElse(FormatFr.NON_DISPONIBLE))));
        blocs.add(Bloc.note(Phrases.de("repere.texte.source", dernier.provenance())));
    }

    private void courbe(FicheCommune fiche, Courbe courbe) {
        Optional.ofNullable(fiche.graphiques().get(courbe))
                .ifPresentOrElse(
                        graphique -> blocs.add(new Bloc.Figure(graphique)),
                        () -> blocs.add(Bloc.note(Phrases.de("repere.texte.sans_courbe", courbe.libelle()))));
    }

    private void partDansLaCroissance(ChiffreFiche part) {
        String sens = part.sens();
        blocs.add(Bloc.paragraphe(
                sens == null
                        ? Phrases.de("repere.texte.part", part.libelle(), part.valeur())
                        : Phrases.de("repere.texte.part_sens", part.libelle(), part.valeur(), sens)));
    }
}
