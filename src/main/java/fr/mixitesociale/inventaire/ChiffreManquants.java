package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.EstimationResidencesPrincipales;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.TauxLogementSocial;
import fr.mixitesociale.inventaire.ChiffreFiche.Cle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Missing dwellings at the last inventory; a notified deficit wins over the computed one and both are shown. */
final class ChiffreManquants {

    private ChiffreManquants() {}

    static ChiffreFiche de(List<InventaireAnnuel> inventaires, Cibles cibles) {
        if (inventaires.isEmpty()) {
            return inconnu(Phrases.de("inventaire.nd.taux.aucun"), null);
        }
        InventaireAnnuel dernier = inventaires.getLast();
        Optional<Manquants> calcul = Manquants.de(dernier, cibles);
        BigDecimal notifie = dernier.deficitNotifie();
        if (notifie != null) {
            return notifie(notifie, dernier, calcul);
        }
        return calcul.map(ChiffreManquants::calcule)
                .orElseGet(() -> inconnu(
                        cibles.pour(dernier.annee()).isPresent()
                                ? Phrases.de("inventaire.nd.manquants.rp")
                                : Phrases.de("inventaire.nd.manquants.cible"),
                        Provenance.de(dernier)));
    }

    private static ChiffreFiche calcule(Manquants manquants) {
        Intervalle valeur = manquants.resultat().valeur();
        String complement = manquants.estEstime() ? Phrases.de("inventaire.chiffre.estime") : null;
        if (valeur.max() <= 0) {
            return chiffre(
                    Phrases.de("inventaire.chiffre.surplus"),
                    complement,
                    valeur.max() == 0
                            ? date(manquants.inventaire())
                            : Phrases.de(
                                    "inventaire.chiffre.surplus.sens",
                                    Comptage.logementsSociaux(Comptage.oppose(valeur))),
                    etapes(manquants));
        }
        return chiffre(Comptage.de(valeur), complement, date(manquants.inventaire()), etapes(manquants));
    }

    private static ChiffreFiche notifie(BigDecimal notifie, InventaireAnnuel inventaire, Optional<Manquants> calcul) {
        String valeur = FormatFr.decimal(
                notifie, Math.max(0, notifie.stripTrailingZeros().scale()));
        List<Etape> etapes = new ArrayList<>();
        etapes.add(new Etape(
                Phrases.de("inventaire.etape.deficit_notifie"),
                Phrases.de("inventaire.etape.deficit_notifie.formule"),
                valeur,
                TauxLogementSocial.ARTICLE,
                Provenance.de(inventaire)));
        calcul.ifPresent(manquants -> etapes.addAll(etapes(manquants)));
        return chiffre(valeur, null, Phrases.de("inventaire.chiffre.notifie"), etapes);
    }

    static List<Etape> etapes(Manquants manquants) {
        InventaireAnnuel inventaire = manquants.inventaire();
        List<Etape> etapes = new ArrayList<>();
        BigDecimal taux = inventaire.taux();
        Integer lls = inventaire.lls();
        Integer rp = inventaire.rp();
        if (manquants.rpEstimees() && lls != null && taux != null) {
            etapes.addAll(EstimationResidencesPrincipales.estimer(lls, taux, Provenance.de(inventaire))
                    .etapes());
        }
        if (manquants.cible().estEstimee()) {
            etapes.add(new Etape(
                    Phrases.de(
                            "inventaire.etape.cible_supposee",
                            String.valueOf(manquants.cible().origine())),
                    Phrases.de(
                            "inventaire.etape.cible_supposee.formule",
                            String.valueOf(inventaire.annee()),
                            String.valueOf(manquants.cible().origine())),
                    FormatFr.pourcent(manquants.cible().taux()),
                    null,
                    null));
        }
        etapes.addAll(
                lls != null && rp != null
                        ? Deficit.manquants(manquants.cible().taux(), lls, rp, Provenance.de(inventaire))
                                .etapes()
                        : manquants.resultat().etapes());
        return etapes;
    }

    private static String date(InventaireAnnuel inventaire) {
        return Phrases.de("inventaire.chiffre.au", FormatFr.dateLongue(inventaire.date()));
    }

    private static ChiffreFiche chiffre(String valeur, @Nullable String complement, String sens, List<Etape> etapes) {
        return new ChiffreFiche(Cle.MANQUANTS, Cle.MANQUANTS.libelle(), valeur, complement, sens, etapes);
    }

    private static ChiffreFiche inconnu(String raison, @Nullable String source) {
        return ChiffreFiche.inconnu(Cle.MANQUANTS, Cle.MANQUANTS.libelle(), raison, source);
    }
}
