package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what is typed and the inventory at hand to the answer of the screen. */
final class CalculDeSimulation {

    private final Regles regles;
    private final Hypotheses hypotheses;
    private final Optional<InventaireAnnuel> inventaire;

    CalculDeSimulation(Regles regles, Hypotheses hypotheses, Optional<InventaireAnnuel> inventaire) {
        this.regles = regles;
        this.hypotheses = hypotheses;
        this.inventaire = inventaire;
    }

    Simulation simuler() {
        PeriodeTriennale periode = hypotheses.periode();
        if (periode == null) {
            return new Simulation(Optional.empty(), Optional.empty());
        }
        JeuDeRegles jeu = regles.de(periode);
        Entree entree = hypotheses.entree();
        if (entree != null && jeu.entree(entree).isEmpty()) {
            return new Simulation(
                    Optional.empty(), Optional.of(Phrases.de("simulateur.entree.sans_regles", jeu.libelle())));
        }
        return new Simulation(depuis(periode).map(depuis -> reponse(jeu, periode, depuis)), Optional.empty());
    }

    /** Empty while a figure is missing, or when they contradict each other: the fields say so themselves. */
    private Optional<Depuis> depuis(PeriodeTriennale periode) {
        Integer lls = hypotheses.lls();
        BigDecimal cible = hypotheses.cible();
        Intervalle rp = rp();
        if (lls == null || cible == null || rp == null || rp.min() < 1 || lls > rp.min()) {
            return Optional.empty();
        }
        Optional<InventaireAnnuel> fidele = inventaire.filter(i -> estFidele(i, lls, rp));
        LocalDate base = ChoixDInventaire.base(periode);
        return Optional.of(new Depuis(
                cible,
                lls,
                rp,
                fidele.map(InventaireAnnuel::provenance).orElseGet(() -> Phrases.de("simulateur.provenance.saisie")),
                inventaire.map(InventaireAnnuel::annee).orElse(base.getYear()),
                inventaire.orElse(null),
                fidele.filter(i -> i.date().equals(base)).isPresent()));
    }

    private @Nullable Intervalle rp() {
        Integer rp = hypotheses.rp();
        return rp != null
                ? new Intervalle(rp, rp)
                : inventaire.map(Prerempli::residencesPrincipales).orElse(null);
    }

    /** Nothing was changed; exact résidences principales within the bounds of an estimate make it more precise. */
    private static boolean estFidele(InventaireAnnuel inventaire, int lls, Intervalle rp) {
        Intervalle publiees = Objects.requireNonNull(Prerempli.residencesPrincipales(inventaire));
        return Objects.equals(inventaire.lls(), lls) && rp.min() >= publiees.min() && rp.max() <= publiees.max();
    }

    private Reponse reponse(JeuDeRegles jeu, PeriodeTriennale periode, Depuis depuis) {
        Situation situation = new Situation(
                periode,
                depuis.cible(),
                depuis.rp().estUnPoint()
                        ? new Base.Connue(depuis.lls(), depuis.rp().min())
                        : new Base.Estimee(depuis.lls(), depuis.rp()),
                hypotheses.entree(),
                false,
                hypotheses.plh(),
                depuis.provenance());
        Evaluation evaluation = Evaluation.de(jeu, situation);
        TitreDeReponse titre = new TitreDeReponse(periode, depuis, evaluation);
        return new Reponse(
                periode,
                jeu,
                depuis,
                evaluation,
                titre.titre(),
                titre.sousTitre(),
                new ChiffresDeReponse(periode, depuis, evaluation).chiffres(),
                new OffresDeContrat(evaluation, hypotheses.population()).offres(),
                mention(periode, depuis),
                avertissements(depuis, evaluation),
                CalculEtSi.de(depuis, hypotheses.rythme()));
    }

    private @Nullable String mention(PeriodeTriennale periode, Depuis depuis) {
        if (depuis.baseLegale()) {
            return null;
        }
        String base = FormatFr.dateLongue(ChoixDInventaire.base(periode));
        return inventaire
                .filter(i -> !i.date().equals(ChoixDInventaire.base(periode)))
                .map(i -> Phrases.de("simulateur.base.autre", base, periode.libelle(), FormatFr.dateLongue(i.date())))
                .orElseGet(() -> Phrases.de("simulateur.base.saisie", base, periode.libelle()));
    }

    private List<String> avertissements(Depuis depuis, Evaluation evaluation) {
        List<String> phrases = new ArrayList<>();
        if (inventaire.map(InventaireAnnuel::exemptee).orElse(false)) {
            phrases.add(Phrases.de("simulateur.exemptee"));
        }
        if (depuis.estEstime()) {
            phrases.add(Phrases.de("simulateur.rp_estimees", Nombres.intervalle(depuis.rp())));
        }
        phrases.addAll(evaluation.cas().getLast().auPlusHaut().avertissements());
        return phrases;
    }
}
