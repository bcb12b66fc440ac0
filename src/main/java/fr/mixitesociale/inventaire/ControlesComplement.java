package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.socle.FormatFr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a line of a complement says twice must agree; where it does not, both figures are kept and told. */
final class ControlesComplement {

    private static final int TOLERANCE_LOGEMENTS = 1;

    private ControlesComplement() {}

    static List<Anomalie> verifier(LigneLue ligne) {
        List<Anomalie> anomalies = new ArrayList<>();
        verifierCategories(ligne, anomalies);
        verifierDeficit(ligne, anomalies);
        return anomalies;
    }

    private static void verifierCategories(LigneLue ligne, List<Anomalie> anomalies) {
        Integer total = ligne.logements().lls();
        int somme = Categorie.total(ligne.categories());
        if (total != null && !ligne.categories().isEmpty() && somme != total) {
            anomalies.add(
                    anomalie(ligne, Anomalie.Nature.SOMME_CATEGORIES, FormatFr.entier(somme), FormatFr.entier(total)));
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

    private static Anomalie anomalie(LigneLue ligne, Anomalie.Nature nature, Object... parametres) {
        return Erreurs.anomalie(ligne.ligne(), ligne.codePublie().valeur(), nature, parametres);
    }
}
