package io.pilotgate.portal.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The upright axis of a chart: round numbers around what is drawn.
 *
 * @param low where it begins
 * @param step between two numbers on it
 * @param steps how many of them
 * @param unit of the numbers, {@code %} for shares, which are given as fractions
 */
record ChartScale(double low, double step, int steps, String unit) {

    private static final int WANTED = 4;
    private static final double MILLION = 1_000_000;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** From zero, as bars need it: the length of a bar says something only from there. */
    static ChartScale fromZero(DoubleStream drawn, String unit) {
        double most = drawn.max().orElse(0);
        return of(0, most <= 0 ? 1 : most, unit);
    }

    /** Around what is drawn; shares never leave 0 to 1. */
    static ChartScale around(List<Double> drawn, String unit) {
        double least = drawn.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = drawn.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double room = most > least ? (most - least) / 10 : Math.max(Math.abs(most) / 20, 0.005);
        boolean share = unit.equals("%");
        return of(
                share || least >= 0 ? Math.max(0, least - room) : least - room,
                share ? Math.min(1, most + room) : most + room,
                unit);
    }

    private static ChartScale of(double least, double most, String unit) {
        double rough = (most - least) / WANTED;
        double size = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = size * ROUND[ROUND.length - 1];
        for (int index = ROUND.length - 1; index >= 0; index--) {
            step = size * ROUND[index] >= rough - size * 1e-9 ? size * ROUND[index] : step;
        }
        double low = Math.floor(least / step + 1e-9) * step;
        int steps = (int) Math.max(1, Math.ceil((most - low) / step - 1e-9));
        return new ChartScale(low, step, steps, unit);
    }

    double high() {
        return low + steps * step;
    }

    /** Where a figure lies: 0 at the foot, 1 at the top. */
    double place(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high() - low)));
    }

    List<Double> numbers() {
        return LongStream.rangeClosed(0, steps)
                .mapToObj(index -> low + index * step)
                .toList();
    }

    /** As it stands beside the picture, where there is little room: millions are shortened, and a currency stands apart. */
    String words(double number) {
        if (isShare()) {
            return plain(number * 100) + " %";
        }
        return Math.abs(number) >= MILLION ? plain(number / MILLION) + " M" : plain(number);
    }

    /** What the numbers count, where that does not stand behind each of them. */
    String corner() {
        return isShare() ? "" : unit;
    }

    private boolean isShare() {
        return unit.equals("%");
    }

    private static String plain(double number) {
        BigDecimal shown =
                BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown);
    }
}
