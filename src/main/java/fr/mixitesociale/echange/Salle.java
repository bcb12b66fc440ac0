package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.PresencesContrat.Present;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is on one contract, as this node knows it: its own screens, and those the other nodes spoke of. */
class Salle {

    /** Three announcements missed: the node has stopped or cannot be heard. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Comparator<Place> ARRIVEE = Comparator.comparing(Place::depuis)
            .thenComparing(place -> place.present().poste());

    private final Map<String, Place> ici = new HashMap<>();
    private final Map<String, Place> ailleurs = new HashMap<>();

    /**
     * @param depuis when the screen opened
     * @param vue when it was last spoken of
     */
    record Place(Instant depuis, Instant vue, Present present) {}

    synchronized void installer(Present present, Instant le) {
        ici.put(present.poste(), new Place(le, le, present));
    }

    /** @return the new state of this screen; empty when nothing changes or when it has gone */
    synchronized Optional<Place> modifier(Present present) {
        Place place = ici.get(present.poste());
        if (place == null || place.present().equals(present)) {
            return Optional.empty();
        }
        Place modifiee = new Place(place.depuis(), place.vue(), present);
        ici.put(present.poste(), modifiee);
        return Optional.of(modifiee);
    }

    /** @return whether the screen was there */
    synchronized boolean retirer(String poste) {
        return ici.remove(poste) != null;
    }

    synchronized boolean estVide() {
        return ici.isEmpty();
    }

    /** @return whether there is anything new in it */
    synchronized boolean apprendre(AnnonceDePresence.Est annonce, Instant maintenant) {
        Place place = new Place(annonce.depuis(), maintenant, annonce.present());
        Place avant = ailleurs.put(annonce.present().poste(), place);
        return avant == null || !avant.present().equals(place.present());
    }

    /** @return whether we knew of it */
    synchronized boolean oublier(String poste) {
        return ailleurs.remove(poste) != null;
    }

    /** @return whether a screen has been silent for too long */
    synchronized boolean oublierLesMuets(Instant maintenant) {
        return ailleurs.values().removeIf(place -> place.vue().plus(SILENCE).isBefore(maintenant));
    }

    synchronized List<Place> ici() {
        return List.copyOf(ici.values());
    }

    synchronized List<Present> tous() {
        return Stream.concat(ici.values().stream(), ailleurs.values().stream())
                .sorted(ARRIVEE)
                .map(Place::present)
                .toList();
    }
}
