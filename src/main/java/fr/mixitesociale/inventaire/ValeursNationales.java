package fr.mixitesociale.inventaire;

import static fr.mixitesociale.inventaire.ColonneNationale.CARENCEE;
import static fr.mixitesociale.inventaire.ColonneNationale.CIBLE;
import static fr.mixitesociale.inventaire.ColonneNationale.DEFICITAIRE;
import static fr.mixitesociale.inventaire.ColonneNationale.EXEMPTEE;
import static fr.mixitesociale.inventaire.ColonneNationale.LLS;
import static fr.mixitesociale.inventaire.ColonneNationale.POPULATION;
import static fr.mixitesociale.inventaire.ColonneNationale.PRELEVEMENT;
import static fr.mixitesociale.inventaire.ColonneNationale.SOUMISE;
import static fr.mixitesociale.inventaire.ColonneNationale.TAUX;

import fr.mixitesociale.droit.EstimationResidencesPrincipales;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.LigneLue.Logements;
import fr.mixitesociale.inventaire.LigneLue.Notification;
import fr.mixitesociale.inventaire.LigneLue.Statuts;
import fr.mixitesociale.inventaire.LigneLue.TauxLu;
import fr.mixitesociale.socle.FormatFr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one line of the national file: read, checked against each other, told when odd. */
final class ValeursNationales {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal TAUX_MAX = BigDecimal.valueOf(9_999_999);
    private static final int MOTIF_MAX = 80;
    /** The only words that may stand where a count is expected. */
    private static final Set<String> SANS_COMPTE = Set.of("pas d'inventaire", "nc");

    private final ColonnesNationales colonnes;
    private final LigneTableau ligne;
    private final CodesDeCommune.Trouve code;
    private final Collecte collecte;

    ValeursNationales(ColonnesNationales colonnes, LigneTableau ligne, CodesDeCommune.Trouve code, Collecte collecte) {
        this.colonnes = colonnes;
        this.ligne = ligne;
        this.code = code;
        this.collecte = collecte;
    }

    LigneLue lire() {
        TauxLu taux = taux();
        Logements logements = logements(taux);
        Statuts statuts = new Statuts(
                drapeau(SOUMISE),
                drapeau(DEFICITAIRE),
                drapeau(CARENCEE),
                drapeau(EXEMPTEE),
                null,
                null,
                nombre(PRELEVEMENT, Valeurs::euros),
                nombre(POPULATION, Valeurs::entier));
        verifierDeficit(taux, statuts);
        return new LigneLue(
                ligne.numero(),
                code.actuel(),
                code.publie(),
                colonnes.inventaire(),
                Source.NATIONAL,
                logements,
                taux,
                statuts,
                Notification.AUCUNE,
                Map.of(),
                Dispositif.INCONNU);
    }

    private Logements logements(TauxLu taux) {
        String texte = colonnes.champ(ligne, LLS);
        Optional<Integer> lu = Valeurs.entier(texte);
        if (lu.isPresent() && lu.get() >= 0) {
            return new Logements(lu.get(), null, null, residencesPrincipales(lu.get(), taux));
        }
        if (SANS_COMPTE.contains(texte.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            signaler(Anomalie.Nature.LLS_NON_NUMERIQUE, texte);
            return new Logements(null, texte, null, null);
        }
        refuser(LLS, texte, lu.isPresent() ? "negatif" : "compte_illisible");
        return new Logements(null, null, null, null);
    }

    private @Nullable Intervalle residencesPrincipales(int lls, TauxLu taux) {
        BigDecimal publie = taux.publie();
        if (publie == null || publie.signum() < 0 || taux.aberrant()) {
            return null;
        }
        Optional<Intervalle> bornes = EstimationResidencesPrincipales.bornes(lls, publie);
        // at 0 % any large number of résidences principales fits: unknown, but nothing contradicts
        if (bornes.isEmpty() && (publie.signum() > 0 || lls > 0)) {
            signaler(Anomalie.Nature.RP_INTROUVABLE, FormatFr.entier(lls), FormatFr.taux(publie));
        }
        return bornes.orElse(null);
    }

    private TauxLu taux() {
        String texte = colonnes.champ(ligne, TAUX);
        BigDecimal cible = nombre(CIBLE, Valeurs::part);
        Optional<BigDecimal> lu = Valeurs.pourcent(texte).filter(t -> t.compareTo(TAUX_MAX) < 0);
        if (lu.isEmpty()) {
            signaler(Anomalie.Nature.TAUX_NON_NUMERIQUE, Erreurs.court(texte));
            return new TauxLu(null, Erreurs.court(texte, MOTIF_MAX), false, cible);
        }
        BigDecimal publie = lu.get().setScale(2, RoundingMode.HALF_UP);
        if (publie.signum() < 0) {
            refuser(TAUX, texte, "negatif");
        }
        boolean aberrant = publie.compareTo(CENT) > 0;
        if (aberrant) {
            signaler(Anomalie.Nature.TAUX_ABERRANT, FormatFr.taux(publie));
        }
        return new TauxLu(publie, null, aberrant, cible);
    }

    /** Published in deficit although at or above the target: both are kept, only the DDT can tell which is right. */
    private void verifierDeficit(TauxLu taux, Statuts statuts) {
        BigDecimal publie = taux.publie();
        BigDecimal cible = taux.cible();
        if (Boolean.TRUE.equals(statuts.deficitaire())
                && publie != null
                && cible != null
                && !taux.aberrant()
                && publie.compareTo(cible) >= 0) {
            signaler(Anomalie.Nature.DEFICIT_INCOHERENT, FormatFr.taux(publie), FormatFr.pourcent(cible));
        }
    }

    private @Nullable Boolean drapeau(ColonneNationale colonne) {
        String texte = colonnes.champ(ligne, colonne);
        Boolean lu = Valeurs.booleen(texte).orElse(null);
        if (lu == null && colonnes.a(colonne)) {
            signaler(Anomalie.Nature.VALEUR_ILLISIBLE, colonnes.nom(colonne), Erreurs.court(texte));
        }
        return lu;
    }

    private <T extends Number> @Nullable T nombre(ColonneNationale colonne, Function<String, Optional<T>> lecture) {
        String texte = colonnes.champ(ligne, colonne);
        T lu = lecture.apply(texte).orElse(null);
        if (lu == null && colonnes.a(colonne)) {
            signaler(Anomalie.Nature.VALEUR_ILLISIBLE, colonnes.nom(colonne), Erreurs.court(texte));
        }
        if (lu != null && lu.doubleValue() < 0) {
            refuser(colonne, texte, "negatif");
        }
        return lu;
    }

    private void signaler(Anomalie.Nature nature, Object... parametres) {
        collecte.signaler(Erreurs.anomalie(ligne.numero(), code.publie().valeur(), nature, parametres));
    }

    private void refuser(ColonneNationale colonne, String texte, String cle) {
        collecte.refuser(Erreurs.deLaValeur(
                ligne.numero(), colonnes.nom(colonne), texte, cle, colonnes.nom(colonne), Erreurs.court(texte)));
    }
}
