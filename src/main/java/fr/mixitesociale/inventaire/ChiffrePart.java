package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PartDansLaCroissance;
import fr.mixitesociale.droit.PartDansLaCroissance.Etat;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.inventaire.ChiffreFiche.Cle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Indicator 3.3 of the trame, between the first and the last inventory whose two counts are known without doubt. */
final class ChiffrePart {

    private ChiffrePart() {}

    static ChiffreFiche de(List<InventaireAnnuel> inventaires) {
        List<InventaireAnnuel> surs = inventaires.stream()
                .filter(inventaire -> etat(inventaire).isPresent())
                .toList();
        if (surs.size() < 2) {
            return ChiffreFiche.inconnu(
                    Cle.PART_CROISSANCE, Cle.PART_CROISSANCE.libelle(), Phrases.de("inventaire.nd.part.annees"), null);
        }
        Etat debut = etat(surs.getFirst()).orElseThrow();
        Etat fin = etat(surs.getLast()).orElseThrow();
        String source = Provenance.de(List.of(surs.getFirst(), surs.getLast()));
        Resultat<Optional<BigDecimal>> part = PartDansLaCroissance.calculer(debut, fin, source);
        String annees =
                Phrases.de("inventaire.chiffre.part.empan", String.valueOf(debut.annee()), String.valueOf(fin.annee()));
        boolean estime = surs.getFirst().rp() == null || surs.getLast().rp() == null;
        return new ChiffreFiche(
                Cle.PART_CROISSANCE,
                Cle.PART_CROISSANCE.libelle(),
                part.valeur().map(FormatFr::pourcent).orElse(FormatFr.NON_DISPONIBLE),
                estime && part.valeur().isPresent() ? Phrases.de("inventaire.chiffre.estime") : null,
                part.valeur().isPresent() ? annees : baisse(debut, fin),
                part.etapes());
    }

    private static String baisse(Etat debut, Etat fin) {
        return Phrases.de("inventaire.nd.part.baisse", String.valueOf(debut.annee()), String.valueOf(fin.annee()));
    }

    private static Optional<Etat> etat(InventaireAnnuel inventaire) {
        Integer lls = inventaire.lls();
        Integer rp = rpSures(inventaire);
        return lls == null || rp == null || inventaire.tauxAberrant()
                ? Optional.empty()
                : Optional.of(new Etat(inventaire.annee(), lls, rp));
    }

    private static @Nullable Integer rpSures(InventaireAnnuel inventaire) {
        Intervalle bornes = Manquants.residencesPrincipales(inventaire);
        return bornes == null || !bornes.estUnPoint() || bornes.min() < 1 ? null : bornes.min();
    }
}
