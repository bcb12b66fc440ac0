package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.TauxAtteinte;
import fr.mixitesociale.inventaire.ChiffreFiche.Cle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notified objective of the last period that has one, and what was realised over that period. */
final class ChiffresBilan {

    private ChiffresBilan() {}

    static ChiffreFiche objectif(List<BilanPeriode> bilans) {
        return dernier(bilans)
                .map(ChiffresBilan::objectif)
                .orElseGet(() -> ChiffreFiche.inconnu(
                        Cle.OBJECTIF, Cle.OBJECTIF.libelle(), Phrases.de("inventaire.nd.objectif"), null));
    }

    static ChiffreFiche realise(List<BilanPeriode> bilans) {
        return dernier(bilans)
                .map(ChiffresBilan::realise)
                .orElseGet(() -> ChiffreFiche.inconnu(
                        Cle.REALISE, Cle.REALISE.libelle(), Phrases.de("inventaire.nd.realise"), null));
    }

    private static Optional<BilanPeriode> dernier(List<BilanPeriode> bilans) {
        return bilans.reversed().stream()
                .filter(bilan -> bilan.objectif() != null)
                .findFirst();
    }

    private static ChiffreFiche objectif(BilanPeriode bilan) {
        String valeur = FormatFr.entier(bilan.objectif());
        return new ChiffreFiche(
                Cle.OBJECTIF,
                Phrases.de("inventaire.chiffre.OBJECTIF.periode", bilan.libelle()),
                valeur,
                null,
                Phrases.de("inventaire.chiffre.notifie"),
                List.of(new Etape(
                        Phrases.de("inventaire.etape.objectif", bilan.libelle()),
                        Phrases.de("inventaire.etape.objectif.formule"),
                        valeur,
                        Phrases.de("inventaire.etape.objectif.article"),
                        bilan.source())));
    }

    private static ChiffreFiche realise(BilanPeriode bilan) {
        String libelle = Phrases.de("inventaire.chiffre.REALISE.periode", bilan.libelle());
        Integer realise = bilan.realise();
        Integer objectif = bilan.objectif();
        if (realise == null || objectif == null) {
            return ChiffreFiche.inconnu(Cle.REALISE, libelle, Phrases.de("inventaire.nd.realise"), null);
        }
        List<Etape> etapes = new ArrayList<>();
        etapes.add(new Etape(
                Phrases.de("inventaire.etape.realise", bilan.libelle()),
                Phrases.de("inventaire.etape.realise.formule"),
                FormatFr.entier(realise),
                null,
                bilan.source()));
        if (objectif > 0) {
            etapes.addAll(
                    TauxAtteinte.calculer(realise, objectif, bilan.source()).etapes());
        }
        return new ChiffreFiche(
                Cle.REALISE,
                libelle,
                FormatFr.entier(realise),
                Phrases.de("inventaire.chiffre.sur", FormatFr.entier(objectif)),
                bilan.atteinte() == null
                        ? null
                        : Phrases.de("inventaire.chiffre.atteinte", FormatFr.pourcent(bilan.atteinte())),
                etapes);
    }
}
