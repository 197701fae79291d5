package io.pilotgate.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table: ours beside its limit, and beside what people use now.
 *
 * @param unit of all its times
 * @param limit the least that must be done
 * @param most how many times the limit it may take
 * @param now not a number where it is not installed, or nothing is compared with it
 */
record Comparison(String name, String unit, double ours, double limit, double most, double now) {

    /** How many times faster than what people use now it has to be. */
    private static final int FASTER = 8;

    static void print(List<Comparison> all) {
        System.out.printf(
                Locale.ROOT,
                "%n%-34s %10s %10s %7s %9s %10s %7s%n",
                "fastest of all turns",
                "ours",
                "limit",
                "ratio",
                "allowed",
                "python",
                "faster");
        for (Comparison each : all) {
            System.out.println(each);
        }
    }

    @Override
    public String toString() {
        String line = String.format(
                Locale.ROOT,
                "%-34s %7.2f %-2s %7.2f %-2s %7.2f %7.0f %-1s",
                name,
                ours,
                unit,
                limit,
                unit,
                ours / limit,
                most,
                ours <= most * limit ? "" : "!");
        return Double.isNaN(now)
                ? line
                : line
                        + String.format(
                                Locale.ROOT, " %7.2f %-2s %6.1f %s", now, unit, now / ours, now >= FASTER * ours ? "" : "!");
    }
}
