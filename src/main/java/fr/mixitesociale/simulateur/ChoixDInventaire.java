package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which inventory a simulation starts from: the one asked for, else the legal base of the period, else the latest. */
final class ChoixDInventaire {

    private ChoixDInventaire() {}

    static Optional<InventaireAnnuel> parmi(List<InventaireAnnuel> inventaires, Hypotheses hypotheses) {
        Integer demande = hypotheses.inventaire();
        PeriodeTriennale periode = hypotheses.periode();
        return Optional.ofNullable(demande)
                .flatMap(annee -> de(inventaires, annee))
                .or(() -> Optional.ofNullable(periode).flatMap(p -> de(inventaires, base(p).getYear())))
                .or(() -> inventaires.isEmpty() ? Optional.empty() : Optional.of(inventaires.getLast()));
    }

    /** 1 January of the year before the period: the inventory its objectives are notified on (art. L. 302-8, VII). */
    static LocalDate base(PeriodeTriennale periode) {
        return LocalDate.of(periode.debut() - 1, 1, 1);
    }

    private static Optional<InventaireAnnuel> de(List<InventaireAnnuel> inventaires, int annee) {
        return inventaires.stream()
                .filter(inventaire -> inventaire.annee() == annee)
                .findFirst();
    }
}
