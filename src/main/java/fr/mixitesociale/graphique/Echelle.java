package fr.mixitesociale.graphique;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The vertical axis: round bounds and a round step (1, 2, 2.5 or 5 times a power of ten). It starts at zero unless the
 * values are all far from it: a chart that cuts the axis exaggerates, one that never does flattens an index.
 */
record Echelle(double min, double max, double pas) {

    /** Part of the greatest value above which the smallest must be for the axis to leave zero. */
    private static final double LOIN_DE_ZERO = 0.7;

    private static final double[] PAS_RONDS = {1, 2, 2.5, 5, 10};

    /**
     * @param depuisZero false where zero means nothing (an index), true to start there unless all values are far
     * @param graduationsMax about how many intervals there is room for
     */
    static Echelle de(DoubleStream valeurs, boolean depuisZero, int graduationsMax) {
        DoubleSummaryStatistics bornes = valeurs.summaryStatistics();
        if (bornes.getCount() == 0) {
            return new Echelle(0, 1, 0);
        }
        boolean zero = depuisZero && bornes.getMin() >= 0 && bornes.getMin() < LOIN_DE_ZERO * bornes.getMax();
        double bas = zero ? 0 : bornes.getMin();
        double haut = Math.max(bornes.getMax(), Math.min(bas, 0));
        if (haut - bas < 1e-9) {
            bas = bas > 0 ? 0 : bas - 1;
            haut = Math.max(haut, bas + 1);
        }
        double pas = pasRond((haut - bas) / graduationsMax);
        return new Echelle(Math.floor(bas / pas + 1e-9) * pas, Math.ceil(haut / pas - 1e-9) * pas, pas);
    }

    /** Values of the horizontal lines, bottom to top; none when there is nothing to measure. */
    List<Double> graduations() {
        if (pas == 0) {
            return List.of();
        }
        long nombre = Math.round((max - min) / pas);
        return DoubleStream.iterate(0, i -> i <= nombre, i -> i + 1)
                .map(i -> min + i * pas)
                .boxed()
                .toList();
    }

    /** Decimals that the step needs: 0 for 5, 1 for 0.5, 2 for 0.02. */
    int decimales() {
        int decimales = 0;
        double reste = pas;
        while (pas > 0 && decimales < 4 && Math.abs(reste - Math.rint(reste)) > 1e-6) {
            reste *= 10;
            decimales++;
        }
        return decimales;
    }

    private static double pasRond(double pas) {
        double puissance = Math.pow(10, Math.floor(Math.log10(pas)));
        for (double rond : PAS_RONDS) {
            // 25 reads well, 2,5 and 0,25 do not
            boolean lisible = rond != 2.5 || puissance >= 10;
            if (lisible && rond * puissance >= pas - puissance * 1e-9) {
                return rond * puissance;
            }
        }
        return 10 * puissance;
    }
}
