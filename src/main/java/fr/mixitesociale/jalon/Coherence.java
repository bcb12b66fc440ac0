package fr.mixitesociale.jalon;

import fr.mixitesociale.projet.ResumeProjet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the milestones of one project with each other, with the day and with the list: it warns, never refuses. */
record Coherence(ResumeProjet projet, Map<Jalon, JalonDeProjet> jalons, LocalDate jour) {

    List<AlerteJalon> alertes() {
        List<AlerteJalon> alertes = new ArrayList<>();
        jalons.values().forEach(jalon -> duJalon(jalon, alertes));
        JalonDeProjet obtenu = jalon(Jalon.PERMIS_OBTENU);
        if (estFait(obtenu) && precede(obtenu, jalon(Jalon.PERMIS_DEPOSE))) {
            alertes.add(new AlerteJalon(NatureAlerte.PERMIS_SANS_DEPOT, Jalon.PERMIS_OBTENU, obtenu.reel()));
        }
        JalonDeProjet agrement = jalon(Jalon.AGREMENT);
        if (estFait(agrement) && precede(agrement, jalon(Jalon.MAITRISE_FONCIERE))) {
            alertes.add(new AlerteJalon(NatureAlerte.AGREMENT_SANS_FONCIER, Jalon.AGREMENT, agrement.reel()));
        }
        LocalDate agree = agrement.reel();
        Integer annee = projet.anneeFinancement();
        if (agree != null && (annee == null || annee != agree.getYear())) {
            alertes.add(new AlerteJalon(NatureAlerte.ANNEE_DIFFERENTE, Jalon.AGREMENT, agree));
        }
        return alertes.isEmpty() ? List.of() : List.copyOf(alertes);
    }

    private void duJalon(JalonDeProjet jalon, List<AlerteJalon> alertes) {
        LocalDate reel = jalon.reel();
        if (jalon.estEnRetard(jour)) {
            alertes.add(new AlerteJalon(NatureAlerte.RETARD, jalon.jalon(), jalon.prevu()));
        }
        if (jalon.statut() == StatutJalon.EN_DIFFICULTE) {
            alertes.add(new AlerteJalon(NatureAlerte.DIFFICULTE, jalon.jalon(), jalon.prevu()));
        }
        if (reel != null && reel.isAfter(jour)) {
            alertes.add(new AlerteJalon(NatureAlerte.DATE_FUTURE, jalon.jalon(), reel));
        }
    }

    /** Whether {@code apres} came although {@code avant} is not done, or is dated later. */
    private static boolean precede(JalonDeProjet apres, JalonDeProjet avant) {
        @Nullable LocalDate premier = avant.reel();
        @Nullable LocalDate second = apres.reel();
        return !avant.statut().estClos() || (premier != null && second != null && second.isBefore(premier));
    }

    private static boolean estFait(JalonDeProjet jalon) {
        return jalon.statut() == StatutJalon.FAIT;
    }

    private JalonDeProjet jalon(Jalon jalon) {
        JalonDeProjet connu = jalons.get(jalon);
        return connu == null ? JalonDeProjet.nouveau(projet.id(), jalon) : connu;
    }
}
