package fr.mixitesociale.suivi.ui;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.suivi.StatutReunion;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a meeting is named everywhere: its status, its moment. */
final class EtiquetteReunion {

    private EtiquetteReunion() {}

    /** @param aConstater its day has passed and nobody said whether it was held */
    static Etiquette de(StatutReunion statut, boolean aConstater) {
        if (aConstater) {
            return new Etiquette(Phrases.de("suivi.reunion.a_constater"), Ton.DEFICITAIRE);
        }
        return new Etiquette(
                statut.libelle(),
                switch (statut) {
                    case PREVUE -> Ton.INFORMATION;
                    case TENUE -> Ton.CONFORME;
                    case ANNULEE -> Ton.NEUTRE;
                });
    }

    /** « 12 mars 2026 à 14 h 30 ». */
    static String moment(LocalDate jour, @Nullable LocalTime debut) {
        return debut == null
                ? FormatFr.dateLongue(jour)
                : Phrases.de("suivi.reunion.moment", FormatFr.dateLongue(jour), FormatFr.heure(debut.atDate(jour)));
    }
}
