package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.EstimationResidencesPrincipales;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.TauxLogementSocial;
import fr.mixitesociale.inventaire.ChiffreFiche.Cle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rate at the last inventory, and how far it moved since the one before. */
final class ChiffreTaux {

    private ChiffreTaux() {}

    static ChiffreFiche de(List<InventaireAnnuel> inventaires) {
        if (inventaires.isEmpty()) {
            return inconnu(Phrases.de("inventaire.nd.taux.aucun"), null);
        }
        InventaireAnnuel dernier = inventaires.getLast();
        BigDecimal taux = dernier.taux();
        if (taux == null) {
            return inconnu(raison(dernier) + dernierConnu(inventaires), Provenance.de(dernier));
        }
        return new ChiffreFiche(
                Cle.TAUX,
                Cle.TAUX.libelle(),
                FormatFr.taux(taux),
                null,
                evolution(taux, inventaires),
                etapes(dernier, taux));
    }

    private static List<Etape> etapes(InventaireAnnuel inventaire, BigDecimal taux) {
        Integer lls = inventaire.lls();
        Integer rp = inventaire.rp();
        String source = Provenance.de(inventaire);
        if (lls != null && rp != null && rp > 0) {
            return TauxLogementSocial.calculer(lls, rp, source).etapes();
        }
        List<Etape> etapes = new ArrayList<>();
        etapes.add(new Etape(
                Phrases.de("inventaire.etape.taux_publie"),
                Phrases.de("inventaire.etape.taux_publie.formule"),
                FormatFr.taux(taux),
                TauxLogementSocial.ARTICLE,
                source));
        if (lls != null) {
            etapes.addAll(
                    EstimationResidencesPrincipales.estimer(lls, taux, source).etapes());
        }
        return etapes;
    }

    private static String evolution(BigDecimal taux, List<InventaireAnnuel> inventaires) {
        for (InventaireAnnuel avant : inventaires.reversed().subList(1, inventaires.size())) {
            BigDecimal ancien = avant.taux();
            if (ancien != null) {
                BigDecimal ecart = taux.subtract(ancien);
                String annee = String.valueOf(avant.annee());
                return ecart.signum() == 0
                        ? Phrases.de("inventaire.chiffre.taux.stable", annee)
                        : Phrases.de(
                                ecart.signum() > 0
                                        ? "inventaire.chiffre.taux.hausse"
                                        : "inventaire.chiffre.taux.baisse",
                                Comptage.points(ecart.abs()),
                                annee);
            }
        }
        return Phrases.de(
                "inventaire.chiffre.au",
                FormatFr.dateLongue(inventaires.getLast().date()));
    }

    private static String raison(InventaireAnnuel inventaire) {
        String motif = inventaire.tauxMotif();
        if (inventaire.tauxAberrant()) {
            return Phrases.de("inventaire.nd.taux.aberrant");
        }
        return motif == null ? Phrases.de("inventaire.nd.taux.absent") : Phrases.de("inventaire.nd.taux.motif", motif);
    }

    private static String dernierConnu(List<InventaireAnnuel> inventaires) {
        return inventaires.reversed().stream()
                .filter(inventaire -> inventaire.taux() != null)
                .findFirst()
                .map(inventaire -> " "
                        + Phrases.de(
                                "inventaire.nd.dernier_connu",
                                FormatFr.taux(inventaire.taux()),
                                String.valueOf(inventaire.annee())))
                .orElse("");
    }

    private static ChiffreFiche inconnu(String raison, @Nullable String source) {
        return ChiffreFiche.inconnu(Cle.TAUX, Cle.TAUX.libelle(), raison, source);
    }
}
