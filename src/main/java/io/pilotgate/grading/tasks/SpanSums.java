package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.SpanReport;
import io.pilotgate.grading.metrics.SpanScore;
import io.pilotgate.grading.metrics.Spans;
import io.pilotgate.labels.formats.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Of each way to compare: credit, marked spans, true spans. */
final class SpanSums extends AgainstTruthSums<Answer.Marks> {

    private static final List<String> WAYS = List.of("/strict", "/exact", "/partial", "/type");
    private static final int EACH = 3;

    SpanSums() {
        super(Answer.Marks.class);
    }

    /** Nothing where the texts differ. */
    @Override
    double[] worth(Answer.Marks isTrue, Answer.Marks answer) {
        double[] worth = new double[EACH * WAYS.size()];
        TextAlignment.of(isTrue, answer).ifPresent(alignment -> {
            SpanReport report = new Spans().add(alignment.marked(), alignment.isTrue());
            put(worth, 0, report.strict());
            put(worth, 1, report.exact());
            put(worth, 2, report.partial());
            put(worth, 3, report.type());
        });
        return worth;
    }

    private static void put(double[] worth, int way, SpanScore score) {
        worth[EACH * way] = score.correct() + 0.5 * score.partial();
        worth[EACH * way + 1] = score.actual();
        worth[EACH * way + 2] = score.possible();
    }

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        Map<String, ToDoubleFunction<double[]>> figures = new LinkedHashMap<>();
        for (int way = 0; way < WAYS.size(); way++) {
            put(figures, WAYS.get(way), EACH * way);
        }
        put(figures, "/conll", 0);
        return figures;
    }

    private static void put(Map<String, ToDoubleFunction<double[]>> figures, String name, int at) {
        figures.put(name + "/precision", sums -> share(sums[at], sums[at + 1]));
        figures.put(name + "/recall", sums -> share(sums[at], sums[at + 2]));
        figures.put(name + "/f1", sums -> share(2 * sums[at], sums[at + 1] + sums[at + 2]));
    }
}
