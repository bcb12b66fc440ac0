package fr.mixitesociale.document;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.document.Deroule.Element.Corps;
import fr.mixitesociale.graphique.Graphique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The charts of one document, drawn by as many threads as there are processors while its text is written: half the time
 * of a contract of twenty communes. Two charts alike are drawn once.
 *
 * @param <D> what the format makes of a chart
 */
public final class Tirage<D> implements AutoCloseable {

    private static final int OUVRIERS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService ouvriers;
    private final Map<Graphique, CompletableFuture<D>> dessins = new HashMap<>();

    private Tirage(List<Graphique> graphiques, Function<Graphique, D> dessin) {
        ouvriers = Executors.newFixedThreadPool(Math.clamp(graphiques.size(), 1, OUVRIERS));
        graphiques.forEach(graphique -> dessins.computeIfAbsent(
                graphique, aDessiner -> CompletableFuture.supplyAsync(() -> dessin.apply(aDessiner), ouvriers)));
    }

    public static <D> Tirage<D> de(Deroule deroule, Function<Graphique, D> dessin) {
        return new Tirage<>(
                deroule.feuillets().stream()
                        .flatMap(feuillet -> feuillet.elements().stream())
                        .flatMap(element -> element instanceof Corps(Bloc bloc) ? figures(bloc) : Stream.empty())
                        .toList(),
                dessin);
    }

    /** The chart, awaited when it is not drawn yet. */
    public D dessin(Graphique graphique) {
        try {
            return Objects.requireNonNull(dessins.get(graphique), graphique::id).join();
        } catch (CompletionException echec) {
            if (echec.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw echec;
        }
    }

    /** A document given up does not go on drawing. */
    @Override
    public void close() {
        ouvriers.shutdownNow();
    }

    private static Stream<Graphique> figures(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Figure(var graphique) -> Stream.of(graphique);
            case Bloc.Liste liste ->
                liste.elements().stream().flatMap(List::stream).flatMap(Tirage::figures);
            default -> Stream.empty();
        };
    }
}
