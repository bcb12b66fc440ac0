package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 2 as it is signed. Its official template cites « L. 302-8-1 » for the lowering and the pooling: they are IX and X
 * of article L. 302-8, and are printed so.
 */
final class TexteObjectifs {

    private static final List<ChampObjectif> RAISONS = List.of(
            ChampObjectif.DIFFICULTES,
            ChampObjectif.OUTILS,
            ChampObjectif.MARGES,
            ChampObjectif.ENGAGEMENTS_COMMUNE,
            ChampObjectif.ENGAGEMENTS_EPCI,
            ChampObjectif.CUMUL,
            ChampObjectif.MARGES_FAIBLES,
            ChampObjectif.MOTIF);

    private final Tableau tableau;
    private final String periode;
    private final List<Bloc> blocs = new ArrayList<>();

    private TexteObjectifs(Tableau tableau) {
        this.tableau = tableau;
        periode = tableau.contrat().periode().libelle();
    }

    static Section section(Tableau tableau) {
        return section(tableau.contrat(), new TexteObjectifs(tableau).ecrire());
    }

    /** While no rule set covers the period. */
    static Section inconnus(Contrat contrat, String raison) {
        return section(
                contrat,
                List.of(
                        Bloc.paragraphe(Phrases.de("objectif.texte.objet")),
                        new Bloc.ACompleter(raison),
                        Bloc.paragraphe(Phrases.de("objectif.texte.qualite.sans"))));
    }

    private static Section section(Contrat contrat, List<Bloc> blocs) {
        return new Section(
                ChapitreObjectifs.CLE,
                Phrases.de("objectif.texte.titre", contrat.periode().libelle()),
                Portee.ENGAGEANTE,
                blocs);
    }

    private List<Bloc> ecrire() {
        blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.objet")));
        boolean plusieurs = tableau.communes().size() > 1;
        for (FicheObjectif fiche : tableau.communes()) {
            if (plusieurs) {
                blocs.add(new Bloc.Titre(1, fiche.nom()));
            }
            legal(fiche);
            blocs.add(new Bloc.Titre(plusieurs ? 2 : 1, Phrases.de("objectif.texte.quantitatifs", periode)));
            quantitatif(fiche);
            blocs.add(new Bloc.Titre(plusieurs ? 2 : 1, Phrases.de("objectif.texte.qualitatifs")));
            blocs.add(Bloc.paragraphe(qualite(fiche)));
            TablesObjectifs.arrondissements(fiche).ifPresent(blocs::add);
        }
        if (tableau.contrat().type() != TypeContrat.SANS_AMENAGEMENT) {
            blocs.add(new Bloc.Titre(
                    1, Phrases.de("objectif.texte." + tableau.contrat().type().name())));
            blocs.add(TablesObjectifs.amenagement(tableau));
        }
        bilan();
        return blocs;
    }

    private void legal(FicheObjectif fiche) {
        Optional<ObjectifLegal> certain = fiche.certain();
        certain.ifPresentOrElse(
                legal -> blocs.add(Bloc.paragraphe(legal(fiche.nom(), legal))),
                () -> blocs.add(new Bloc.ACompleter(Phrases.de("objectif.texte.legal.inconnu", fiche.nom()))));
        BaseRetenue base = fiche.legal().base();
        if (base != null) {
            blocs.add(Bloc.note(Phrases.de(
                    base.estDeTravail() ? "objectif.texte.base.travail" : "objectif.texte.base", base.source())));
        }
    }

    private String legal(String nom, ObjectifLegal legal) {
        var taux = legal.taux();
        if (legal.motif() != null || taux == null) {
            return Phrases.de(
                    "objectif.texte.legal.sans",
                    nom,
                    legal.motif() == null ? "" : legal.motif().phrase());
        }
        return Phrases.de(
                "objectif.texte.legal",
                legal.regime().name(),
                nom,
                FormatFr.pourcent(taux.valeur()),
                FormatFr.entier(legal.objectif()),
                periode);
    }

    private void quantitatif(FicheObjectif fiche) {
        raisons(fiche);
        Integer retenu = fiche.retenu();
        if (retenu == null) {
            blocs.add(new Bloc.ACompleter(Phrases.de("objectif.texte.retenu.inconnu", fiche.nom())));
            return;
        }
        BigDecimal taux = fiche.tauxRetenu();
        blocs.add(new Bloc.Paragraphe(List.of(Passage.gras(
                taux == null
                        ? Phrases.de("objectif.texte.retenu.sans_taux", periode, FormatFr.entier(retenu))
                        : Phrases.de(
                                "objectif.texte.retenu",
                                periode,
                                FormatFr.decimal(taux, 1) + "\u00a0%",
                                FormatFr.entier(retenu))))));
        blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.notification")));
        amenagement(fiche);
    }

    private void raisons(FicheObjectif fiche) {
        List<Bloc> ecrites = RAISONS.stream()
                .filter(champ -> fiche.valeur(champ) != null)
                .<Bloc>map(champ -> new Bloc.Paragraphe(List.of(
                        Passage.gras(champ.libelle() + " : "), Passage.de(String.valueOf(fiche.valeur(champ))))))
                .toList();
        if (ecrites.isEmpty() && !fiche.estAbaissee()) {
            blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.maintien")));
        } else if (!ecrites.isEmpty()) {
            blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.raisons")));
            blocs.addAll(ecrites);
        }
        if ("oui".equals(fiche.valeur(ChampObjectif.REPORTE))) {
            blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.reporte")));
        }
        fiche.raisonsManquantes()
                .forEach(champ -> blocs.add(
                        new Bloc.ACompleter(Phrases.de("objectif.texte.raison.manque", champ.libelle(), fiche.nom()))));
    }

    private void amenagement(FicheObjectif fiche) {
        Integer plancher = fiche.plancher();
        if (fiche.mutualise()) {
            blocs.add(Bloc.paragraphe(Phrases.de("objectif.texte.mention.X", FormatFr.entier(plancher))));
        } else if (fiche.estAbaissee()) {
            blocs.add(Bloc.paragraphe(
                    Phrases.de("objectif.texte.mention.IX", tauxPlancher(fiche), FormatFr.entier(plancher))));
        }
    }

    /** 25, 40 or 80 % of the missing dwellings, as the case of the commune has it. */
    private static String tauxPlancher(FicheObjectif fiche) {
        return fiche.certain().stream()
                .flatMap(legal -> legal.regles().paliers(legal.situation().periode()).stream()
                        .filter(palier -> palier.taux().equals(legal.taux())))
                .flatMap(palier -> palier.plancher().stream())
                .map(part -> FormatFr.pourcent(part.valeur()))
                .findFirst()
                .orElse(FormatFr.NON_DISPONIBLE);
    }

    /** Always there: the law asks it of every contract (art. L. 302-8, III CCH). */
    private String qualite(FicheObjectif fiche) {
        Optional<ObjectifQualitatif> qualite = fiche.qualite();
        JeuDeRegles regles = tableau.regles();
        return qualite.map(kinds -> Phrases.de(
                        "objectif.texte.qualite",
                        FormatFr.pourcent(kinds.partPlai().valeur()),
                        FormatFr.pourcent(kinds.partPls().valeur()),
                        FormatFr.entier(kinds.plaiMin()),
                        FormatFr.entier(kinds.plsMax())))
                .orElseGet(() -> Phrases.de(
                        "objectif.texte.qualite",
                        FormatFr.pourcent(regles.qualite().plaiMin().valeur()),
                        FormatFr.pourcent(regles.qualite().plsMax().valeur()),
                        FormatFr.NON_DISPONIBLE,
                        FormatFr.NON_DISPONIBLE));
    }

    private void bilan() {
        blocs.add(new Bloc.Titre(1, Phrases.de("objectif.texte.bilan", periode)));
        blocs.add(Bloc.puces(Stream.of("agrements", "conventionnements", "quantitatif", "qualitatif", "notifie")
                .map(regle -> Phrases.de("objectif.texte.bilan." + regle))
                .toList()));
    }
}
