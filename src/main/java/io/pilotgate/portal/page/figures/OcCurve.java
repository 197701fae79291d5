package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The operating characteristic of a plan: how probably it accepts work of each accuracy, as a line and as the table under
 * it.
 *
 * @param points of the line, in a picture of 100 by 50
 * @param floor where on the picture the floor lies
 * @param target where the target lies
 */
public record OcCurve(String points, String floor, String target, List<Row> rows) {

    /**
     * @param accuracy a true accuracy, marked where it is floor or target
     * @param accepted how probably the work is accepted
     * @param items how many items are graded on average
     */
    public record Row(String accuracy, String accepted, String items) {}

    private static final int WIDTH = 100;
    private static final int HEIGHT = 50;
    private static final int STEPS = 50;
    private static final int ROWS = 8;

    /** From twice as many errors as the floor has down to none. */
    static OcCurve of(StagedPlan plan, double floor, double target) {
        double least = Math.max(0, 1 - 2 * (1 - floor));
        String line = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> {
                    double accuracy = least + (1 - least) * step / STEPS;
                    return number(WIDTH * (double) step / STEPS) + ","
                            + number(HEIGHT * (1 - plan.acceptanceProbability(accuracy)));
                })
                .collect(Collectors.joining(" "));
        return new OcCurve(line, place(floor, least), place(target, least), rows(plan, floor, target, least));
    }

    private static List<Row> rows(StagedPlan plan, double floor, double target, double least) {
        DoubleStream even =
                IntStream.rangeClosed(0, ROWS).mapToDouble(step -> rounded(least + (1 - least) * step / ROWS));
        return DoubleStream.concat(even, DoubleStream.of(rounded(floor), rounded(target)))
                .distinct()
                .sorted()
                .mapToObj(accuracy -> row(plan, accuracy, rounded(floor), rounded(target)))
                .toList();
    }

    private static Row row(StagedPlan plan, double accuracy, double floor, double target) {
        String mark = accuracy == floor ? ", the floor" : accuracy == target ? ", the target" : "";
        return new Row(
                Words.share(accuracy) + mark,
                Words.share(plan.acceptanceProbability(accuracy)),
                String.format(Locale.ROOT, "%.1f", plan.expectedItems(accuracy)));
    }

    private static String place(double accuracy, double least) {
        return number(WIDTH * (accuracy - least) / (1 - least));
    }

    private static double rounded(double accuracy) {
        return Math.round(accuracy * 1e8) / 1e8;
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }
}
