package fr.mixitesociale.risque;

import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.projet.Parc;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one project, and why.
 *
 * @param attendu first step that is still awaited; null when none is
 * @param agrement when it was obtained, else when it may be, at the earliest of its own dates and of the usual delays; null
 *     when it enters no bilan of the period
 * @param mois months the steps to come usually take
 */
public record Appreciation(
        ProjetSuivi projet,
        Regle regle,
        @Nullable Jalon attendu,
        @Nullable LocalDate agrement,
        int mois) implements Serializable {

    public @Nullable Niveau niveau() {
        return regle.niveau();
    }

    public boolean estObtenu() {
        return regle == Regle.OBTENU;
    }

    /** Social dwellings; 0 while they are not known. */
    public int lls() {
        return Objects.requireNonNullElse(projet.lls(), 0);
    }

    /** « foncier non maîtrisé », « permis non déposé », « prévu après la période ». */
    public String motif() {
        return switch (regle) {
            case DEJA_COMPTE, COMPTE_APRES, OBTENU, PERIODE_FINIE, PREVU_APRES ->
                selonLeParc("risque.motif." + regle.name());
            case DELAI_COURT, ETAPE_EN_DIFFICULTE, ETAPE_EN_RETARD, DEMANDE_DEPOSEE, DELAI_TENU ->
                selonLeParc("risque.manque." + (attendu == null ? Jalon.AGREMENT : attendu).name());
        };
    }

    /** Dwellings of private owners are not agréés: they are conventionnés. */
    private String selonLeParc(String cle) {
        return projet.parc() == Parc.PRIVE
                ? Phrases.trouver(cle + ".PRIVE").orElseGet(() -> Phrases.de(cle))
                : Phrases.de(cle);
    }

    /** « Route de Belpuech (41 logements) : foncier non maîtrisé, 18 mois d’ordinaire jusqu’à l’agrément. » */
    public String raison() {
        return Phrases.de("risque.raison." + regle.name(), projet.nom(), lls(), FormatFr.entier(lls()), motif(), mois);
    }

    Appreciation sansNomConfidentiel() {
        return projet.confidentiel()
                ? new Appreciation(projet.renomme(Phrases.de("risque.confidentiel")), regle, attendu, agrement, mois)
                : this;
    }
}
