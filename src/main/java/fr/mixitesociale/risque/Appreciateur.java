package fr.mixitesociale.risque;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.StatutJalon;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies the rules to a project on a day. Pure: the same project on the same day is always told the same. */
final class Appreciateur {

    private final ReglesDeRisque regles;
    private final LocalDate debut;
    private final LocalDate fin;
    private final LocalDate jour;

    Appreciateur(ReglesDeRisque regles, PeriodeTriennale periode, LocalDate jour) {
        this.regles = regles;
        this.debut = LocalDate.of(periode.debut(), Month.JANUARY, 1);
        this.fin = fin(periode);
        this.jour = jour;
    }

    /** The bilan counts what is obtained until then, whatever the term of the contract (art. L. 302-9-1 CCH). */
    static LocalDate fin(PeriodeTriennale periode) {
        return LocalDate.of(periode.fin(), Month.DECEMBER, 31);
    }

    Appreciation apprecier(Operation operation) {
        Jalon attendu = operation.attendu().orElse(null);
        Optional<LocalDate> obtenu = obtenu(operation);
        if (obtenu.isPresent()) {
            LocalDate le = obtenu.get();
            Regle regle = le.isBefore(debut) ? Regle.DEJA_COMPTE : le.isAfter(fin) ? Regle.COMPTE_APRES : Regle.OBTENU;
            return new Appreciation(operation.projet(), regle, null, le, 0);
        }
        Jalon manquant = attendu == null ? Jalon.AGREMENT : attendu;
        int mois = regles.mois(manquant);
        LocalDate auPlusTot = jour.plusMonths(mois);
        @Nullable LocalDate prevu = prevu(operation);
        LocalDate espere = prevu != null && prevu.isAfter(auPlusTot) ? prevu : auPlusTot;
        return new Appreciation(
                operation.projet(), regle(operation, manquant, auPlusTot, prevu), manquant, espere, mois);
    }

    private Regle regle(Operation operation, Jalon manquant, LocalDate auPlusTot, @Nullable LocalDate prevu) {
        if (jour.isAfter(fin)) {
            return Regle.PERIODE_FINIE;
        }
        if (prevu != null && prevu.isAfter(fin)) {
            return Regle.PREVU_APRES;
        }
        if (auPlusTot.isAfter(fin)) {
            return Regle.DELAI_COURT;
        }
        if (operation.etape(manquant).statut() == StatutJalon.EN_DIFFICULTE) {
            return Regle.ETAPE_EN_DIFFICULTE;
        }
        LocalDate due = operation.etape(manquant).prevu();
        if (due != null && due.plusDays(regles.retard().valeur()).isBefore(jour)) {
            return Regle.ETAPE_EN_RETARD;
        }
        return manquant == Jalon.AGREMENT ? Regle.DEMANDE_DEPOSEE : Regle.DELAI_TENU;
    }

    /** Day of the agrément; only its year may be known, and only that it was obtained. */
    private Optional<LocalDate> obtenu(Operation operation) {
        JalonDeProjet agrement = operation.etape(Jalon.AGREMENT);
        boolean fait = agrement.statut() == StatutJalon.FAIT;
        if (fait && agrement.reel() != null) {
            return Optional.of(agrement.reel());
        }
        Integer annee = operation.projet().anneeFinancement();
        if (annee != null) {
            LocalDate dernierJour = LocalDate.of(annee, Month.DECEMBER, 31);
            return Optional.of(annee == jour.getYear() ? jour : dernierJour);
        }
        return fait ? Optional.of(jour) : Optional.empty();
    }

    /** Its own forecast: the milestone's, else the end of the year of the list. */
    private static @Nullable LocalDate prevu(Operation operation) {
        LocalDate jalon = operation.etape(Jalon.AGREMENT).prevu();
        Integer annee = operation.projet().anneePrevue();
        return jalon != null ? jalon : annee == null ? null : LocalDate.of(annee, Month.DECEMBER, 31);
    }
}
