package fr.mixitesociale.droit.regles;

import fr.mixitesociale.droit.PeriodeTriennale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rule sets. Those that apply follow each other without gap nor overlap; a bill stands apart. */
public final class Regles {

    private final List<JeuDeRegles> applicables;
    private final List<JeuDeRegles> projets;

    public Regles(List<JeuDeRegles> jeux) {
        applicables = jeux.stream()
                .filter(jeu -> !jeu.estProjet())
                .sorted(Comparator.comparing(JeuDeRegles::premiere))
                .toList();
        projets = jeux.stream().filter(JeuDeRegles::estProjet).toList();
        exigerContinuite();
        exigerIdsDistincts(jeux);
    }

    /** @throws PeriodeSansRegles when no set in force or superseded covers it: nothing is computed by analogy */
    public JeuDeRegles de(PeriodeTriennale periode) {
        return connues(periode).orElseThrow(() -> new PeriodeSansRegles(periode, premiere()));
    }

    /** Empty before the first period that is encoded: for what is checked where it can be. */
    public Optional<JeuDeRegles> connues(PeriodeTriennale periode) {
        for (JeuDeRegles jeu : applicables) {
            if (jeu.couvre(periode)) {
                return Optional.of(jeu);
            }
        }
        return Optional.empty();
    }

    public Optional<JeuDeRegles> parId(String id) {
        return tous().stream().filter(jeu -> jeu.id().equals(id)).findFirst();
    }

    /** In force and superseded, from the oldest; then the bills. */
    public List<JeuDeRegles> tous() {
        return Stream.concat(applicables.stream(), projets.stream()).toList();
    }

    /** The oldest period that is encoded. */
    public PeriodeTriennale premiere() {
        return new PeriodeTriennale(applicables.getFirst().premiere());
    }

    private void exigerContinuite() {
        if (applicables.isEmpty()) {
            throw new IllegalArgumentException("Aucun jeu de règles applicable.");
        }
        for (int i = 1; i < applicables.size(); i++) {
            JeuDeRegles avant = applicables.get(i - 1);
            JeuDeRegles apres = applicables.get(i);
            if (avant.derniere() == Integer.MAX_VALUE
                    || new PeriodeTriennale(avant.derniere()).suivante().debut() != apres.premiere()) {
                throw new IllegalArgumentException(
                        "%s doit finir là où %s commence (%d).".formatted(avant.id(), apres.id(), apres.premiere()));
            }
        }
    }

    private static void exigerIdsDistincts(List<JeuDeRegles> jeux) {
        if (jeux.stream().map(JeuDeRegles::id).distinct().count() != jeux.size()) {
            throw new IllegalArgumentException("Deux jeux de règles portent le même identifiant.");
        }
    }
}
