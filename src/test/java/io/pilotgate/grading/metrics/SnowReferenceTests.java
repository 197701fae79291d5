package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.labels.LabelRow;
import io.pilotgate.testing.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Snow, O'Connor, Jurafsky and Ng, "Cheap and fast - but is it good?", EMNLP 2008: ten labels each for 800 pairs (rte) and 177 word
 * senses (wsd). Counts are exact; intervals come from statsmodels and SciPy with nine digits, the bootstrap from NumPy with B = 2000.
 */
class SnowReferenceTests {

    private static final double INTERVAL = 1e-9;
    private static final double BOOTSTRAP = 0.01;
    private static final long SEED = 42;

    @Test
    void recognisingTextualEntailment() throws IOException {
        Classification rte = read("snow2008/rte.standardized.tsv");
        PooledAccuracy pooled = rte.report(TiePolicy.SMALLEST_LABEL, SEED).pooled();

        assertThat(pooled.items()).isEqualTo(800);
        assertThat(pooled.proportion()).isEqualTo(new Proportion(5833, 8000));
        assertThat(pooled.proportion().value()).hasValue(0.729125);
        assertIntervals(
                pooled.proportion(), new Interval(0.719278326, 0.738751736), new Interval(0.719241781, 0.738841052));
        assertClose(pooled.bootstrap().orElseThrow(), new Interval(0.7169, 0.7411), BOOTSTRAP);
    }

    @Test
    void recognisingTextualEntailmentByMajority() throws IOException {
        Classification rte = read("snow2008/rte.standardized.tsv");
        ItemAccuracy smallest = rte.report(TiePolicy.SMALLEST_LABEL, SEED).perItem();

        assertThat(smallest.tied()).isEqualTo(65);
        assertThat(smallest.proportion()).hasValue(new Proportion(735, 800));
        assertIntervals(
                smallest.proportion().orElseThrow(),
                new Interval(0.897755682, 0.935742009),
                new Interval(0.897610073, 0.936735644));
        // 685 of 735 that did not end in a tie.
        assertThat(rte.report(TiePolicy.COUNTS_AS_ERROR, SEED).perItem().proportion())
                .hasValue(new Proportion(685, 800));
        // The paper's own figure: 89.7 %.
        assertThat(rte.report(TiePolicy.SHARED, SEED).perItem().value()).hasValue(717.5 / 800);
    }

    @Test
    void wordSenses() throws IOException {
        ClassificationReport wsd = read("snow2008/wsd.standardized.tsv").report(TiePolicy.SMALLEST_LABEL, SEED);

        assertThat(wsd.pooled().items()).isEqualTo(177);
        assertThat(wsd.pooled().proportion()).isEqualTo(new Proportion(1738, 1770));
        assertIntervals(
                wsd.pooled().proportion(),
                new Interval(0.974589661, 0.987164836),
                new Interval(0.974572868, 0.987601875));
        assertClose(wsd.pooled().bootstrap().orElseThrow(), new Interval(0.9695, 0.9921), BOOTSTRAP);
        assertThat(wsd.perItem().tied()).isZero();
        assertThat(wsd.perItem().proportion()).hasValue(new Proportion(176, 177));
        assertIntervals(
                wsd.perItem().proportion().orElseThrow(),
                new Interval(0.968696464, 0.999001989),
                new Interval(0.968925313, 0.999856972));
    }

    @Test
    void everythingIsGraded() throws IOException {
        for (String set : List.of("snow2008/rte.standardized.tsv", "snow2008/wsd.standardized.tsv")) {
            ClassificationReport report = read(set).report(TiePolicy.SMALLEST_LABEL, SEED);

            assertThat(report.judgmentsWithoutTruth()).isZero();
            assertThat(report.itemsUnanswered()).isZero();
        }
    }

    private static void assertIntervals(Proportion figure, Interval wilson, Interval clopperPearson) {
        assertClose(figure.wilson().orElseThrow(), wilson, INTERVAL);
        assertClose(figure.clopperPearson().orElseThrow(), clopperPearson, INTERVAL);
    }

    private static void assertClose(Interval found, Interval expected, double tolerance) {
        assertThat(found.low()).isCloseTo(expected.low(), within(tolerance));
        assertThat(found.high()).isCloseTo(expected.high(), within(tolerance));
    }

    private static Classification read(String name) throws IOException {
        Path file = ReferenceData.file(name);
        List<LabelRow> labels = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        try (InputStream rows = Files.newInputStream(file)) {
            LabelReader.of(LabelColumns.guessed())
                    .readBoth(rows, labels::add, row -> truth.put(row.item(), row.label()));
        }
        Classification classification = new Classification(truth);
        labels.forEach(row -> classification.add(row.item(), row.label()));
        return classification;
    }
}
