package fr.mixitesociale.jalon.ui;

import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card that goes under another milestone: forward, those it leaves behind are done today; backward, the one it comes
 * back to is under way again.
 *
 * @param vers milestone to reach next; null when all are reached
 */
record Deplacement(SuiviProjet projet, @Nullable Jalon vers) {

    private static final int FIN = Jalon.TOUS.size();

    boolean estEnAvant() {
        return rang(vers) > rang(projet.courant().orElse(null));
    }

    boolean estSurPlace() {
        return rang(vers) == rang(projet.courant().orElse(null));
    }

    /** The milestones whose status changes. */
    List<JalonDeProjet> touches() {
        if (!estEnAvant()) {
            return vers == null ? List.of() : List.of(projet.jalon(vers));
        }
        return Jalon.TOUS.subList(0, rang(vers)).stream()
                .map(projet::jalon)
                .filter(jalon -> !jalon.statut().estClos())
                .toList();
    }

    /** What is about to be written, in a sentence. */
    String phrase() {
        String jalons = touches().stream()
                .map(jalon -> "« " + jalon.jalon().libelle() + " »")
                .collect(Collectors.joining(", "));
        return Phrases.de(
                estEnAvant() ? "jalon.tableau.avance" : "jalon.tableau.recule",
                projet.projet().nom(),
                jalons,
                touches().size());
    }

    Saisie saisie(JalonDeProjet jalon, LocalDate jour) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        StatutJalon statut = estEnAvant() ? StatutJalon.FAIT : StatutJalon.EN_COURS;
        champs.put(
                ChampJalon.STATUT.cle(jalon.jalon()), new Valeurs(jalon.statut().name(), statut.name()));
        champs.put(
                ChampJalon.REEL.cle(jalon.jalon()),
                new Valeurs(ChampJalon.REEL.valeur(jalon), estEnAvant() ? jour.toString() : null));
        return new Saisie(jalon.projetId(), jalon.version(), champs);
    }

    private static int rang(@Nullable Jalon jalon) {
        return jalon == null ? FIN : jalon.ordinal();
    }
}
