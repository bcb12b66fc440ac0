package fr.mixitesociale.projet;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Phrases;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What deserves a look in a project. Nothing of it ever refuses a value: the list also holds sites not yet known. */
public enum AlerteProjet {
    /** The typologies that are known do not add up to the LLS. */
    VENTILATION,
    /** More LLS than dwellings. */
    LLS_SUPERIEURS,
    /** A year outside the period; later years are what the vivier is for. */
    ANNEE_HORS_PERIODE,
    /** The reference to the cadastre has not the usual form. */
    CADASTRE;

    static Set<AlerteProjet> de(Projet.Chiffres projet, Map<ChampProjet, String> valeurs, PeriodeTriennale periode) {
        boolean admise = ListeProjet.VIVIER.name().equals(valeurs.get(ChampProjet.LISTE))
                || valeurs.containsKey(ChampProjet.RAISON_EXCEPTION);
        Set<AlerteProjet> alertes = EnumSet.noneOf(AlerteProjet.class);
        Integer nonVentile = projet.nonVentile();
        if (nonVentile != null && nonVentile != 0 && projet.estVentile()) {
            alertes.add(VENTILATION);
        }
        if (projet.lls() != null && projet.logements() != null && projet.lls() > projet.logements()) {
            alertes.add(LLS_SUPERIEURS);
        }
        if (Stream.of(annee(projet.anneePrevue()), annee(projet.anneeFinancement()))
                .anyMatch(annee -> annee != 0 && (annee < periode.debut() || (!admise && annee > periode.fin())))) {
            alertes.add(ANNEE_HORS_PERIODE);
        }
        if (ReferenceCadastrale.estDouteuse(valeurs.get(ChampProjet.REFERENCE_CADASTRALE))) {
            alertes.add(CADASTRE);
        }
        // most rows have none, and each open screen keeps its rows
        return alertes.isEmpty() ? Set.of() : Collections.unmodifiableSet(alertes);
    }

    static boolean estHorsPeriode(@Nullable Integer annee, PeriodeTriennale periode) {
        return annee != null && (annee < periode.debut() || annee > periode.fin());
    }

    public String libelle() {
        return Phrases.de("projet.alerte." + name());
    }

    private static int annee(@Nullable Integer annee) {
        return annee == null ? 0 : annee;
    }
}
