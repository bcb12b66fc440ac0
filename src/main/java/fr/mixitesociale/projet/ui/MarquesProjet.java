package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.projet.AlerteProjet;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says beside its figures; nothing is sent for the many that have nothing to say. */
final class MarquesProjet {

    private MarquesProjet() {}

    /** A word beside the name. */
    public record Marque(String ton, String mot) {}

    /** A warning in a word, and in full. */
    public record AlerteVue(String mot, String phrase) {}

    static @Nullable List<Marque> marques(Projet projet, List<Present> occupants) {
        List<Marque> marques = new ArrayList<>();
        if (!occupants.isEmpty()) {
            marques.add(new Marque(
                    "occupation",
                    Phrases.de(
                            "projet.ligne.occupee",
                            occupants.stream().map(Present::nom).distinct().collect(Collectors.joining(", ")))));
        }
        if (projet.estConfidentiel()) {
            marques.add(new Marque("confidentiel", Phrases.de("projet.champ.CONFIDENTIEL")));
        }
        if (ListeProjet.VIVIER.name().equals(projet.valeur(ChampProjet.LISTE))) {
            marques.add(new Marque("vivier", ListeProjet.VIVIER.libelle()));
        }
        return marques.isEmpty() ? null : marques;
    }

    static @Nullable List<AlerteVue> alertes(Projet projet) {
        return projet.alertes().isEmpty()
                ? null
                : projet.alertes().stream()
                        .map(alerte -> new AlerteVue(mot(alerte), alerte.libelle()))
                        .toList();
    }

    private static String mot(AlerteProjet alerte) {
        return Phrases.de("projet.alerte.court." + alerte.name());
    }
}
