package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Several tests at once: each p-value raised so that together they keep the level that one of them would keep alone (Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65-70).
 */
public final class Holm {

    private Holm() {}

    /**
     * @param pValues each 0 to 1
     * @return adjusted, in the same order, each 1 at most: significant where it is at most the level
     */
    public static double[] adjusted(double[] pValues) {
        Arrays.stream(pValues).forEach(p -> Arguments.share("p-value", p));
        int[] order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> pValues[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double largest = 0;
        for (int place = 0; place < order.length; place++) {
            largest = Math.max(largest, (pValues.length - place) * pValues[order[place]]);
            adjusted[order[place]] = Math.min(1, largest);
        }
        return adjusted;
    }
}
