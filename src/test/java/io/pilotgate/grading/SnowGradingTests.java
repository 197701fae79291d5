package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.ReferenceData;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ten labels each for 800 pairs (Snow et al. 2008, rte), through vault, batches and grading: the first 100 items calibrate. Figures
 * from NumPy, SciPy and statsmodels over the whole file.
 */
@PilotgateTest
class SnowGradingTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPlans plans;

    @Autowired
    Calibrations calibrations;

    @Autowired
    BlindGrading grading;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TrialPilots trials;

    @Test
    void a_whole_pilot_on_the_crowds_labels() throws IOException {
        List<String[]> rows = rows();
        Set<String> first =
                rows.stream().map(row -> row[2]).distinct().limit(100).collect(Collectors.toSet());
        PilotId pilot = trials.launched(TrialPilots.STRICT);
        seal(pilot, TruthPurpose.CALIBRATION, rows, first::contains);
        seal(pilot, TruthPurpose.BLIND, rows, item -> !first.contains(item));
        SamplePlan plan = plans.draw(pilot);
        trials.moveTo(pilot, Phase.CALIBRATION);
        deliver(pilot, BatchPurpose.CALIBRATION, rows, first::contains);
        assertThat(calibrations.grade(pilot).proportion().n()).isEqualTo(100);
        trials.moveTo(pilot, Phase.DELIVERY);
        deliver(pilot, BatchPurpose.PRODUCTION, rows, item -> !first.contains(item));
        deliveries.lock(pilot);
        BlindResult result = grading.grade(pilot);

        assertThat(result.proportion().n()).isEqualTo(plan.rule().items());
        long errors = result.proportion().n() - result.proportion().correct();
        assertThat(result.verdict())
                .as("%s errors in a sample that is another one in each run", errors)
                .isEqualTo(errors > plan.rule().first().c() ? Verdict.REJECT : Verdict.ACCEPT);
        assertPooled(result.pooled());
    }

    private static void assertPooled(ClassificationReport pooled) {
        assertThat(pooled.pooled().items()).isEqualTo(800);
        assertThat(pooled.pooled().proportion()).isEqualTo(new Proportion(5833, 8000));
        assertThat(pooled.perItem().proportion()).hasValue(new Proportion(735, 800));
        assertThat(pooled.perItem().tied()).isEqualTo(65);
        Interval exact = pooled.pooled().proportion().clopperPearson().orElseThrow();
        assertThat(exact.low()).isCloseTo(0.719241781, within(1e-9));
        assertThat(exact.high()).isCloseTo(0.738841052, within(1e-9));
        Interval bootstrap = pooled.pooled().bootstrap().orElseThrow();
        assertThat(bootstrap.low()).isCloseTo(0.7169, within(0.01));
        assertThat(bootstrap.high()).isCloseTo(0.7411, within(0.01));
    }

    private void seal(PilotId pilot, TruthPurpose purpose, List<String[]> rows, Predicate<String> which) {
        truth.seal(
                pilot,
                purpose,
                file("item,truth", which(rows, which).map(row -> row[2] + "," + row[4])),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    private void deliver(PilotId pilot, BatchPurpose purpose, List<String[]> rows, Predicate<String> which) {
        batches.submit(
                pilot,
                purpose,
                "labels.csv",
                file("item,annotator,label", which(rows, which).map(row -> row[2] + "," + row[1] + "," + row[3])),
                LabelColumns.guessed(),
                VENDOR);
    }

    private static Stream<String[]> which(List<String[]> rows, Predicate<String> items) {
        return rows.stream().filter(row -> items.test(row[2]));
    }

    private static InputStream file(String header, Stream<String> lines) {
        return TrialLabels.file(header, lines.toList());
    }

    /** Annotation, worker, item, response, gold. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(ReferenceData.file("snow2008/rte.standardized.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }
}
