package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.FormatFr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line of a complement says twice must agree; where it does not, both figures are kept and told. */
final class ControlesComplement {

    private static final int TOLERANCE_LOGEMENTS = 1;

    private final Regles regles;

    ControlesComplement(Regles regles) {
        this.regles = regles;
    }

    List<Anomalie> verifier(LigneLue ligne) {
        List<Anomalie> anomalies = new ArrayList<>();
        // an inventory of before the first law that is encoded is kept as it is: nothing is computed by analogy
        PeriodeTriennale.de(ligne.annee() + 1)
                .ifPresent(periode -> regles.connues(periode).ifPresent(jeu -> {
                    verifierCategories(ligne, jeu, anomalies);
                    verifierObjectif(ligne, periode, jeu, anomalies);
                }));
        verifierTaux(ligne, anomalies);
        verifierDeficit(ligne, anomalies);
        return anomalies;
    }

    private static void verifierCategories(LigneLue ligne, JeuDeRegles jeu, List<Anomalie> anomalies) {
        Integer total = ligne.logements().lls();
        int somme = Categorie.total(jeu, ligne.categories());
        if (total != null && !ligne.categories().isEmpty() && somme != total) {
            anomalies.add(
                    anomalie(ligne, Anomalie.Nature.SOMME_CATEGORIES, FormatFr.entier(somme), FormatFr.entier(total)));
        }
    }

    /** Every dwelling of the commune would be social: third-party histories repeat one figure in both columns. */
    private static void verifierTaux(LigneLue ligne, List<Anomalie> anomalies) {
        Integer lls = ligne.logements().lls();
        if (lls != null && lls.equals(ligne.logements().rp())) {
            anomalies.add(anomalie(ligne, Anomalie.Nature.LLS_EGAL_RP, FormatFr.entier(lls)));
        }
    }

    private static void verifierDeficit(LigneLue ligne, List<Anomalie> anomalies) {
        BigDecimal notifie = ligne.notification().deficit();
        BigDecimal cible = ligne.taux().cible();
        Integer lls = ligne.logements().lls();
        Integer rp = ligne.logements().rp();
        if (notifie == null || cible == null || lls == null || rp == null) {
            return;
        }
        // a commune at or above its target is notified no deficit: its surplus is not compared
        BigDecimal calcule = Deficit.exact(cible, lls, rp).max(BigDecimal.ZERO);
        if (calcule.subtract(notifie).abs().compareTo(BigDecimal.valueOf(TOLERANCE_LOGEMENTS)) > 0) {
            anomalies.add(anomalie(
                    ligne,
                    Anomalie.Nature.DEFICIT_DIFFERENT,
                    FormatFr.decimal(notifie, 2),
                    FormatFr.decimal(calcule, 2)));
        }
    }

    /** Only the base inventory founds an objective: the figure repeated with later inventories is not compared again. */
    private static void verifierObjectif(
            LigneLue ligne, PeriodeTriennale periode, JeuDeRegles jeu, List<Anomalie> anomalies) {
        Integer notifie = ligne.notification().objectif();
        Optional<Entree> entree = entree(ligne, periode);
        boolean base = entree.equals(Optional.of(Entree.EN_COURS))
                ? anneeDEntree(ligne) == ligne.annee()
                : ligne.date().equals(periode.dateDeBase());
        if (notifie == null
                || !base
                || entree.filter(e -> jeu.entree(e).isEmpty()).isPresent()) {
            return;
        }
        calculer(ligne, periode, jeu, entree)
                .filter(calcule -> Math.abs(calcule - notifie) > TOLERANCE_LOGEMENTS)
                .ifPresent(calcule -> anomalies.add(anomalie(
                        ligne,
                        Anomalie.Nature.OBJECTIF_DIFFERENT,
                        periode.libelle(),
                        FormatFr.entier(notifie),
                        FormatFr.entier(calcule),
                        jeu.id())));
    }

    private static Optional<Integer> calculer(
            LigneLue ligne, PeriodeTriennale periode, JeuDeRegles jeu, Optional<Entree> entree) {
        BigDecimal cible = ligne.taux().cible();
        Integer lls = ligne.logements().lls();
        Integer rp = ligne.logements().rp();
        if (cible == null || cible.signum() == 0 || lls == null || rp == null) {
            return Optional.empty();
        }
        Situation situation = new Situation(
                periode,
                cible,
                new Base.Connue(lls, rp),
                entree.orElse(null),
                Boolean.TRUE.equals(ligne.statuts().exemptee()),
                null,
                "");
        return Optional.of(CalculObjectif.calculer(jeu, situation).objectif());
    }

    private static Optional<Entree> entree(LigneLue ligne, PeriodeTriennale periode) {
        return Optional.ofNullable(ligne.dispositif().dateEntree()).flatMap(jour -> Entree.dans(periode, jour));
    }

    private static int anneeDEntree(LigneLue ligne) {
        LocalDate jour = ligne.dispositif().dateEntree();
        return jour == null ? 0 : jour.getYear();
    }

    private static Anomalie anomalie(LigneLue ligne, Anomalie.Nature nature, Object... parametres) {
        return Erreurs.anomalie(ligne.ligne(), ligne.codePublie().valeur(), nature, parametres);
    }
}
