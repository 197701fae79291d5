package io.pilotgate.grading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the drawn sample says of the pool, stratum by stratum. */
@PilotgateTest
class SampleFiguresTests {

    @Autowired
    SetFigures figures;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialPlans plans;

    /** Eighty by day and twenty by night, of which twelve are drawn; every second label of the night is wrong. */
    @Test
    void strata_weigh_what_they_are_of_the_pool() {
        FigureReport report = graded(index -> index % 5 == 0 ? "night" : "day");

        JsonNode sample = report.report().path("sample");
        assertThat(sample.path("sealed").asInt()).isEqualTo(100);
        assertThat(sample.path("graded").asInt()).isEqualTo(12);
        double estimate = 0;
        double variance = 0;
        for (JsonNode stratum : sample.path("strata")) {
            double weight = stratum.path("sealed").asDouble() / 100;
            double n = stratum.path("graded").asDouble();
            double share = stratum.path("correct").asDouble() / n;
            estimate += weight * share;
            // Cochran 1977, equation 5.11 with the unbiased variance of a share.
            variance += weight * weight * (1 - n / stratum.path("sealed").asDouble()) * share * (1 - share) / (n - 1);
        }
        assertThat(sample.path("strata")).hasSize(2);
        assertThat(sample.path("strata").get(0).path("stratum").asText()).isEqualTo("day");
        assertThat(sample.path("strata").get(0).path("sealed").asInt()).isEqualTo(80);
        assertThat(sample.path("stratified").asDouble()).isCloseTo(estimate, within(1e-12));
        assertThat(sample.path("standardError").asDouble()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(report.figures())
                .filteredOn(figure -> figure.key().equals("/sample/stratified"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value())
                            .isEqualTo(sample.path("stratified").asDouble());
                    assertThat(figure.n()).isEqualTo(12);
                    assertThat(figure.low()).isEqualTo(sample.at("/normal/0").asDouble());
                    assertThat(figure.method()).contains("finite correction");
                });
        assertThat(report.notes()).anyMatch(note -> note.contains("share of the sealed pool"));
    }

    @Test
    void a_pool_without_strata_has_no_such_figure() {
        FigureReport report = graded(index -> "");

        assertThat(report.report().has("sample")).isFalse();
        assertThat(report.figures()).noneMatch(figure -> figure.key().startsWith("/sample"));
    }

    /** Of three strata one is so small that a single item of it is drawn: what it is like is not known. */
    @Test
    void a_stratum_of_which_too_little_is_drawn_leaves_no_estimate() {
        FigureReport report = graded(index -> index < 6 ? "rare" : index % 2 == 0 ? "day" : "night");

        assertThat(report.report().path("sample").path("stratified").isNull()).isTrue();
        assertThat(report.figures())
                .filteredOn(figure -> figure.key().equals("/sample/stratified"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isNull());
        assertThat(report.notes()).anyMatch(note -> note.contains("No estimate over strata"));
    }

    private FigureReport graded(IntFunction<String> stratum) {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        List<String> lines = IntStream.range(0, 100)
                .mapToObj(index -> "s-" + index + ",yes," + stratum.apply(index))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file(stratum.apply(0).isEmpty() ? "item,truth" : "item,truth,stratum", lines),
                LabelColumns.guessed(),
                TrialPilots.QA);
        plans.draw(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file(
                        "item,label",
                        IntStream.range(0, 100)
                                .mapToObj(index -> "s-" + index + "," + (index % 10 == 0 ? "no" : "yes"))
                                .toList()),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
        return figures.compute(pilot, GradedSet.BLIND, (done, total) -> {});
    }
}
