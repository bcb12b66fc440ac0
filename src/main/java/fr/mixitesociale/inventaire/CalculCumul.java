package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sums over communes. Only what is known is added, and the steps name each commune, so that a sum can be checked by hand;
 * a commune over its target does not make up for another (no compensation outside a mutualisant contract).
 */
final class CalculCumul {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private CalculCumul() {}

    static Optional<CumulTerritoire> de(List<CommuneSuivie> communes) {
        return communes.stream().mapToInt(commune -> commune.inventaire().annee()).max().stream()
                .mapToObj(annee -> new CumulTerritoire(
                        annee,
                        communes.size(),
                        List.of(situations(communes), manquants(communes), logements(communes), taux(communes))))
                .findFirst();
    }

    private static ChiffreTerritoire situations(List<CommuneSuivie> communes) {
        List<CommuneSuivie> enRetard =
                communes.stream().filter(CommuneSuivie::doitRattraper).toList();
        long carencees = enRetard.stream()
                .filter(commune -> commune.derniere().statut() == Statut.CARENCEE)
                .count();
        return new ChiffreTerritoire(
                Phrases.de("inventaire.cumul.situations"),
                FormatFr.entier(enRetard.size()),
                Phrases.de("inventaire.cumul.sur", FormatFr.entier(communes.size())),
                Phrases.de("inventaire.cumul.carencees", carencees),
                communes.stream()
                        .map(c -> etape(c, "", c.derniere().statut().libelle()))
                        .toList());
    }

    private static ChiffreTerritoire manquants(List<CommuneSuivie> communes) {
        List<CommuneSuivie> comptees = communes.stream()
                .filter(commune ->
                        commune.doitRattraper() && commune.inventaire().manquantsRetenus() != null)
                .toList();
        int min = comptees.stream()
                .mapToInt(c -> Math.max(0, borne(c.inventaire().manquantsRetenus(), true)))
                .sum();
        int max = comptees.stream()
                .mapToInt(c -> Math.max(0, borne(c.inventaire().manquantsRetenus(), false)))
                .sum();
        return new ChiffreTerritoire(
                Phrases.de("inventaire.cumul.manquants"),
                comptees.isEmpty()
                        ? FormatFr.NON_DISPONIBLE
                        : FormatFr.entier(Manquants.milieu(new Intervalle(min, max))),
                min == max ? null : Phrases.de("inventaire.cumul.estime"),
                min == max
                        ? Phrases.de("inventaire.cumul.retard", comptees.size())
                        : Phrases.de("inventaire.cumul.entre", FormatFr.entier(min), FormatFr.entier(max)),
                comptees.stream()
                        .map(c -> etape(
                                c,
                                Phrases.de(
                                        "inventaire.cumul.cible",
                                        FormatFr.pourcent(c.inventaire().tauxCible())),
                                bornes(c.inventaire().manquantsRetenus())))
                        .toList());
    }

    private static ChiffreTerritoire logements(List<CommuneSuivie> communes) {
        List<CommuneSuivie> comptees = communes.stream()
                .filter(commune -> commune.inventaire().lls() != null)
                .toList();
        int total =
                comptees.stream().mapToInt(c -> entier(c.inventaire().lls())).sum();
        // the trend compares the same communes: those counted both times
        List<CommuneSuivie> deuxFois = comptees.stream()
                .filter(c -> c.precedente().map(a -> a.inventaire().lls()).isPresent())
                .toList();
        int gagnes = deuxFois.stream()
                .mapToInt(c -> entier(c.inventaire().lls())
                        - entier(c.precedente().orElseThrow().inventaire().lls()))
                .sum();
        return new ChiffreTerritoire(
                Phrases.de("inventaire.cumul.logements"),
                comptees.isEmpty() ? FormatFr.NON_DISPONIBLE : FormatFr.entier(total),
                null,
                deuxFois.isEmpty()
                        ? Phrases.de("inventaire.cumul.un_seul")
                        : Phrases.de("inventaire.cumul.tendance", signe(gagnes)),
                comptees.stream()
                        .map(c -> etape(c, "", FormatFr.entier(c.inventaire().lls())))
                        .toList());
    }

    private static ChiffreTerritoire taux(List<CommuneSuivie> communes) {
        List<CommuneSuivie> comptees = communes.stream()
                .filter(c -> c.inventaire().lls() != null
                        && c.residences() != null
                        && c.inventaire().taux() != null)
                .toList();
        long lls =
                comptees.stream().mapToLong(c -> entier(c.inventaire().lls())).sum();
        long min = comptees.stream().mapToLong(c -> borne(c.residences(), true)).sum();
        long max =
                comptees.stream().mapToLong(c -> borne(c.residences(), false)).sum();
        boolean connu = min + max > 0;
        BigDecimal ensemble = connu
                ? BigDecimal.valueOf(2 * lls)
                        .multiply(CENT)
                        .divide(BigDecimal.valueOf(min + max), 2, RoundingMode.HALF_UP)
                : null;
        return new ChiffreTerritoire(
                Phrases.de("inventaire.cumul.taux"),
                FormatFr.taux(ensemble),
                min == max ? null : Phrases.de("inventaire.cumul.estime"),
                Phrases.de("inventaire.cumul.taux.sens", comptees.size()),
                comptees.stream()
                        .map(c -> etape(
                                c,
                                Phrases.de(
                                        "inventaire.cumul.rapport",
                                        FormatFr.entier(c.inventaire().lls()),
                                        bornes(c.residences())),
                                FormatFr.taux(c.inventaire().taux())))
                        .toList());
    }

    private static Etape etape(CommuneSuivie commune, String formule, String valeur) {
        return new Etape(commune.nom(), formule, valeur, null, Provenance.de(commune.inventaire()));
    }

    private static String bornes(@Nullable Intervalle bornes) {
        if (bornes == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return bornes.estUnPoint()
                ? FormatFr.entier(bornes.min())
                : Phrases.de("inventaire.cumul.bornes", FormatFr.entier(bornes.min()), FormatFr.entier(bornes.max()));
    }

    private static int borne(@Nullable Intervalle bornes, boolean basse) {
        return bornes == null ? 0 : basse ? bornes.min() : bornes.max();
    }

    private static int entier(@Nullable Integer valeur) {
        return valeur == null ? 0 : valeur;
    }

    private static String signe(int ecart) {
        return (ecart > 0 ? "+\u00a0" : ecart < 0 ? "−\u00a0" : "") + FormatFr.entier(Math.abs(ecart));
    }
}
