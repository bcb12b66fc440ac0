package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.Anomalie.Nature;
import fr.mixitesociale.inventaire.ColonnesComplement.Mesure;
import fr.mixitesociale.inventaire.ColonnesComplement.Periode;
import fr.mixitesociale.inventaire.LigneLue.Logements;
import fr.mixitesociale.inventaire.LigneLue.Notification;
import fr.mixitesociale.inventaire.LigneLue.Statuts;
import fr.mixitesociale.inventaire.LigneLue.TauxLu;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one line of a complement or history; the first one that cannot be trusted rejects the line. */
final class ValeursComplement {

    private static final int MOTIF_MAX = 200;
    private static final int REGIME_MAX = 20;
    private static final BigDecimal MAJORATION_MAX = BigDecimal.valueOf(99_999);

    private final ColonnesComplement colonnes;
    private final LigneTableau ligne;
    private final NatureFichier nature;
    private final int anneeMax;
    private final String code;

    ValeursComplement(ColonnesComplement colonnes, LigneTableau ligne, NatureFichier nature, int anneeMax) {
        this.colonnes = colonnes;
        this.ligne = ligne;
        this.nature = nature;
        this.anneeMax = anneeMax;
        this.code = colonnes.champ(ligne, ColonneComplement.CODE_INSEE);
    }

    LigneLue lire(CodesDeCommune.Trouve commune) throws ValeurIllisible {
        LocalDate date = date();
        int rp = exiger(ColonneComplement.RP, Valeurs::entier);
        int lls = exiger(ColonneComplement.LLS_TOTAL, Valeurs::entier);
        if (rp == 0) {
            throw rejet(Nature.RP_NUL, "rp_nul");
        }
        if (lls > rp) {
            throw rejet(Nature.LLS_SUPERIEUR_RP, "lls_superieur_rp", FormatFr.entier(lls), FormatFr.entier(rp));
        }
        Notification notification = new Notification(
                lire(ColonneComplement.DEFICIT_NOTIFIE, Valeurs::decimal),
                lire(ColonneComplement.OBJECTIF_LEGAL_NOTIFIE, Valeurs::entier),
                texte(ColonneComplement.REGIME, REGIME_MAX));
        Statuts statuts = new Statuts(
                null,
                null,
                lire(ColonneComplement.CARENCEE, Valeurs::booleen),
                lire(ColonneComplement.EXEMPTEE, Valeurs::booleen),
                texte(ColonneComplement.MOTIF_EXEMPTION, MOTIF_MAX),
                lire(
                        ColonneComplement.MAJORATION_PCT,
                        t -> Valeurs.pourcent(t).filter(p -> p.compareTo(MAJORATION_MAX) < 0)),
                lire(ColonneComplement.PRELEVEMENT_NET, Valeurs::euros),
                null);
        BigDecimal cible = lire(ColonneComplement.TAUX_CIBLE_PCT, Valeurs::part);
        return new LigneLue(
                ligne.numero(),
                commune.actuel(),
                commune.publie(),
                date,
                nature == NatureFichier.TIERS ? Source.TIERS : notification.source(),
                new Logements(lls, null, rp, null),
                new TauxLu(null, null, false, cible),
                statuts,
                notification,
                categories(),
                dispositif());
    }

    /** Past triennial periods that have at least one figure on this line. */
    Map<Periode, PeriodeLue> periodes(CodeInsee commune) throws ValeurIllisible {
        Map<Periode, PeriodeLue> lues = new LinkedHashMap<>();
        for (Map.Entry<Periode, Map<Mesure, Integer>> colonne :
                colonnes.periodes().entrySet()) {
            Map<Mesure, Integer> positions = colonne.getValue();
            Periode periode = colonne.getKey();
            PeriodeLue lue = new PeriodeLue(
                    commune,
                    periode.debut(),
                    periode.fin(),
                    mesure(positions.get(Mesure.OBJECTIF), Valeurs::entier),
                    mesure(positions.get(Mesure.REALISE), Valeurs::entier),
                    mesure(positions.get(Mesure.PCT_PLAI), Valeurs::part),
                    mesure(positions.get(Mesure.PCT_PLS), Valeurs::part),
                    mesure(positions.get(Mesure.TYPE_CONTRAT), TypeContratPasse::lire));
            if (!lue.estVide()) {
                lues.put(periode, lue);
            }
        }
        return lues;
    }

    private Dispositif dispositif() throws ValeurIllisible {
        LocalDate debut = lire(ColonneComplement.PLH_DEBUT, Valeurs::date);
        LocalDate fin = lire(ColonneComplement.PLH_FIN, Valeurs::date);
        if (debut != null && fin != null && fin.isBefore(debut)) {
            throw rejet(Nature.VALEUR_ILLISIBLE, "plh_renverse", FormatFr.date(debut), FormatFr.date(fin));
        }
        return new Dispositif(
                lire(ColonneComplement.DATE_ENTREE, Valeurs::date),
                lire(ColonneComplement.INCONSTRUCTIBILITE_PCT, Valeurs::part),
                debut,
                fin);
    }

    private Map<Categorie, Integer> categories() throws ValeurIllisible {
        Map<Categorie, Integer> lues = new EnumMap<>(Categorie.class);
        for (Categorie categorie : Categorie.values()) {
            Integer saisis = lire(ColonneComplement.valueOf(categorie.name()), Valeurs::entier);
            if (saisis != null) {
                lues.put(categorie, saisis);
            }
        }
        return lues;
    }

    /** Inventories are taken at 1 January (art. L. 302-6 CCH). */
    private LocalDate date() throws ValeurIllisible {
        LocalDate date = exiger(ColonneComplement.DATE_INVENTAIRE, Valeurs::date);
        if (date.getDayOfYear() != 1
                || date.getYear() < ColonnesNationales.PREMIERE_ANNEE
                || date.getYear() > anneeMax) {
            throw rejet(
                    Nature.VALEUR_ILLISIBLE,
                    "date_impossible",
                    FormatFr.date(date),
                    Erreurs.numero(ColonnesNationales.PREMIERE_ANNEE),
                    Erreurs.numero(anneeMax));
        }
        return date;
    }

    private <T> T exiger(ColonneComplement colonne, Function<String, Optional<T>> lecture) throws ValeurIllisible {
        T lu = lire(colonne, lecture);
        if (lu == null) {
            throw rejet(Nature.VALEUR_ILLISIBLE, "valeur_absente", colonnes.nom(colonne));
        }
        return lu;
    }

    private <T> @Nullable T lire(ColonneComplement colonne, Function<String, Optional<T>> lecture)
            throws ValeurIllisible {
        return lire(colonnes.champ(ligne, colonne), colonnes.nom(colonne), lecture);
    }

    private <T> @Nullable T mesure(@Nullable Integer position, Function<String, Optional<T>> lecture)
            throws ValeurIllisible {
        return position == null
                ? null
                : lire(ligne.champ(position), colonnes.entetes().publie(position), lecture);
    }

    private <T> @Nullable T lire(String texte, String colonne, Function<String, Optional<T>> lecture)
            throws ValeurIllisible {
        if (texte.isEmpty()) {
            return null;
        }
        T lu = lecture.apply(texte).orElse(null);
        if (lu == null) {
            throw rejet(Nature.VALEUR_ILLISIBLE, "valeur_illisible", Erreurs.court(colonne), Erreurs.court(texte));
        }
        if (lu instanceof Number nombre && nombre.doubleValue() < 0) {
            throw rejet(Nature.VALEUR_ILLISIBLE, "valeur_negative", Erreurs.court(colonne), Erreurs.court(texte));
        }
        return lu;
    }

    private @Nullable String texte(ColonneComplement colonne, int longueur) {
        String texte = colonnes.champ(ligne, colonne);
        return texte.isEmpty() ? null : Erreurs.court(texte, longueur);
    }

    private ValeurIllisible rejet(Nature raison, String cle, Object... parametres) {
        return new ValeurIllisible(Erreurs.rejet(ligne.numero(), code, raison, cle, parametres));
    }
}
