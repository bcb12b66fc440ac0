package fr.mixitesociale.journal;

import fr.mixitesociale.acces.Annuaire;
import fr.mixitesociale.journal.DernierChangement.Trace;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a save ran into: the fields someone else changed since they were read, with who and when. */
@Component
public class Heurts {

    private final DernierChangement derniers;
    private final Annuaire annuaire;

    Heurts(DernierChangement derniers, Annuaire annuaire) {
        this.derniers = derniers;
        this.annuaire = annuaire;
    }

    /**
     * For rooms that have checked that the person may know.
     *
     * @param objets kinds under which the journal may know the object, the likeliest first
     * @param heurts fields left alone: (stored now, typed)
     */
    public List<Collision> collisions(List<String> objets, String id, Map<String, Valeurs> heurts) {
        if (heurts.isEmpty()) {
            return List.of();
        }
        Map<String, Trace> traces = new HashMap<>();
        heurts.keySet().forEach(champ -> trace(objets, id, champ).ifPresent(trace -> traces.put(champ, trace)));
        Map<String, String> noms = annuaire.noms(
                traces.values().stream().map(Trace::auteur).distinct().toList());
        return heurts.entrySet().stream()
                .map(heurt -> {
                    Trace trace = traces.get(heurt.getKey());
                    return new Collision(
                            heurt.getKey(),
                            heurt.getValue().apres(),
                            heurt.getValue().avant(),
                            trace == null ? null : Objects.requireNonNull(noms.get(trace.auteur())),
                            trace == null ? null : trace.le());
                })
                .toList();
    }

    private Optional<Trace> trace(List<String> objets, String id, String champ) {
        return objets.stream()
                .flatMap(objet -> derniers.de(objet, id, champ).stream())
                .findFirst();
    }
}
