package fr.mixitesociale.contrat.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole document, ready to be written in any format: contract, avenant, notification, model of délibération.
 *
 * @param titre « Contrat de mixité sociale »
 * @param sousTitre « Commune d’Aubrac-sur-Mirande · 2026-2028 »
 * @param mentions lines of the cover, under the title
 * @param etat « Projet au 12 mars 2026 », printed on each page; null for a final text
 * @param date what the document shows is as of this day
 */
public record Ouvrage(
        String titre,
        String sousTitre,
        List<String> mentions,
        @Nullable String etat,
        LocalDate date,
        List<Partie> parties) {

    public Ouvrage {
        mentions = List.copyOf(mentions);
        parties = List.copyOf(parties);
    }

    /**
     * A heading of the first level and its sections.
     *
     * @param titre « 3e volet / Objectifs, engagements et projets »; empty when its only section stands by itself
     */
    public record Partie(String titre, List<Section> sections) {
        public Partie {
            sections = List.copyOf(sections);
        }
    }

    /** The same, saying on each page that it stands there. */
    public Ouvrage alEtat(String autre) {
        return new Ouvrage(titre, sousTitre, mentions, autre, date, parties);
    }

    public List<Section> sections() {
        return parties.stream().flatMap(partie -> partie.sections().stream()).toList();
    }
}
