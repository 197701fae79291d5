package io.pilotgate.grading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures behind the requests: who computes them, how far they are, and what happens when a worker dies. */
@PilotgateTest
class GradingWorkTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final int ANSWERS = 5000;

    @Autowired
    GradingJobClaims claims;

    @Autowired
    GroundTruth truth;

    @Autowired
    Calibrations calibrations;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    GradingJobs jobs;

    @Autowired
    GradingWork work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void launched() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.launched(TrialPilots.QUICK, LabelKind.CLASSIFICATION);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void what_was_delivered_is_queued_by_itself_and_once() {
        deliver(3, 10);
        deliver(2, 20);

        assertThat(jobs.newest(pilot, GradedSet.AGREEMENT))
                .hasValueSatisfying(job -> assertThat(job.state()).isEqualTo(JobState.QUEUED));
        assertThat(jobsOf(GradedSet.AGREEMENT)).isEqualTo(1);
        assertThat(jobs.request(pilot, GradedSet.AGREEMENT, TrialPilots.LEAD).requestedBy())
                .isEqualTo(PersonId.PILOTGATE);
        assertThat(jobs.figures(pilot, GradedSet.AGREEMENT)).isEmpty();
    }

    @Test
    void how_far_it_has_come_is_seen_while_it_is_computed() {
        deliver(1, ANSWERS);
        GradingJob job = queued();
        long[] seen = new long[1];

        work.workOn(job.id(), "one", () -> {
            seen[0] = Math.max(
                    seen[0],
                    jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow().answersDone());
            return false;
        });

        GradingJob done = jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow();
        assertThat(seen[0]).isBetween(1L, ANSWERS - 1L);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.answersDone()).isEqualTo(ANSWERS);
        assertThat(done.answersTotal()).isEqualTo(ANSWERS);
        assertThat(done.finishedAt()).isEqualTo(Launches.MORNING);
    }

    @Test
    void a_worker_that_is_not_heard_of_is_taken_over_from_and_cannot_come_back() {
        deliver(1, ANSWERS);
        GradingJob job = queued();
        boolean[] other = new boolean[1];

        work.workOn(job.id(), "slow", () -> {
            if (!other[0]) {
                other[0] = true;
                work.workOn(job.id(), "early", () -> false);
                assertThat(jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow().state())
                        .as("the lease holds")
                        .isEqualTo(JobState.RUNNING);
                clock.moveTo(Launches.MORNING.plus(Duration.ofSeconds(21)));
                work.workOn(job.id(), "other", () -> false);
            }
            return false;
        });

        GradingJob done = jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.finishedAt()).isEqualTo(Launches.MORNING.plus(Duration.ofSeconds(21)));
        assertThat(attempts(job)).isEqualTo(2);
    }

    @Test
    void a_node_that_ends_leaves_its_job_to_the_next() {
        deliver(1, ANSWERS);
        GradingJob job = queued();

        work.workOn(job.id(), "ending", () -> true);
        assertThat(jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow().state())
                .isEqualTo(JobState.RUNNING);
        work.workOn(job.id(), "hasty", () -> false);
        assertThat(jobs.figures(pilot, GradedSet.AGREEMENT))
                .as("the first may be alive")
                .isEmpty();
        clock.moveTo(Launches.MORNING.plus(Duration.ofSeconds(21)));
        work.workOn(job.id(), "next", () -> false);

        assertThat(jobs.figures(pilot, GradedSet.AGREEMENT)).isPresent();
    }

    @Test
    void a_worker_that_goes_on_elsewhere_keeps_no_job_that_it_failed_at() {
        deliver(1, ANSWERS);
        GradingJob job = queued();
        Instant claimed = clock.instant();
        claims.claim(job.id(), "failing", claimed, claimed);

        clock.moveTo(claimed.plus(Duration.ofSeconds(21)));
        claims.beat(job.id() + 1, "failing", clock.instant());
        work.workOn(job.id(), "next", () -> false);

        assertThat(jobs.figures(pilot, GradedSet.AGREEMENT)).isPresent();
    }

    @Test
    void what_fails_again_and_again_is_given_up_with_a_sentence() {
        deliver(1, 3);
        GradingJob job = queued();
        jdbc.sql("update grading_job set attempts = 5 where id = ?")
                .param(job.id())
                .update();

        work.workOn(job.id(), "one", () -> false);

        GradingJob failed = jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow();
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.said()).contains("failed 5 times");
    }

    @Test
    void nothing_to_compare_is_no_score() {
        deliver(1, 10);
        GradingJob job = queued();
        work.workOn(job.id(), "one", () -> false);

        GradingJob done = jobs.figures(pilot, GradedSet.AGREEMENT).orElseThrow();
        FigureReport report = Objects.requireNonNull(done.report());
        assertThat(done.said()).contains("No data").contains("not a score");
        assertThat(report.figures())
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.value()).as(figure.key()).isNull())
                .allSatisfy(figure -> assertThat(figure.method()).startsWith("No data"));
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("no item was rated twice"));
    }

    @Test
    void prevalence_is_pointed_out_beside_the_coefficient_that_it_spoils() {
        trials.moveTo(pilot, Phase.DELIVERY);
        List<String> lines = IntStream.range(0, 125)
                .boxed()
                .flatMap(item -> List.of(
                        "i" + item + ",a," + (item < 120 ? "yes" : "no"),
                        "i" + item + ",b," + (item < 118 || item > 121 ? "yes" : "no"))
                        .stream())
                .toList();
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file("item,annotator,label", lines),
                LabelColumns.guessed(),
                VENDOR);
        work.workOn(queued().id(), "one", () -> false);

        FigureReport report = Objects.requireNonNull(
                jobs.figures(pilot, GradedSet.AGREEMENT).orElseThrow().report());
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("prevalence"));
        assertThat(report.report().at("/agreement/bands/krippendorffAlpha").asText())
                .isEqualTo("concerning");
        assertThat(report.report().at("/agreement/bands/gwetAc1").asText()).isEqualTo("strong");
    }

    @Test
    void a_calibration_has_its_figures_and_names_no_item() {
        truth.seal(
                pilot,
                TruthPurpose.CALIBRATION,
                TrialLabels.truth("hidden", 50),
                LabelColumns.guessed(),
                TrialPilots.QA);
        assertThatThrownBy(() -> jobs.request(pilot, GradedSet.CALIBRATION, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No data");
        trials.moveTo(pilot, Phase.CALIBRATION);
        batches.submit(
                pilot,
                BatchPurpose.CALIBRATION,
                "labels.csv",
                TrialLabels.file(
                        "item,label",
                        IntStream.range(0, 60)
                                .mapToObj(item -> (item < 45 ? "hidden-" + item : "else-" + item) + ","
                                        + (item % 3 == 0 ? "no" : "yes"))
                                .toList()),
                LabelColumns.guessed(),
                VENDOR);
        calibrations.grade(pilot);
        GradingJob job = jobs.newest(pilot, GradedSet.CALIBRATION).orElseThrow();
        work.workOn(job.id(), "one", () -> false);

        GradingJob done = jobs.figures(pilot, GradedSet.CALIBRATION).orElseThrow();
        FigureReport report = Objects.requireNonNull(done.report());
        assertThat(report.report().at("/correct").asLong()).isEqualTo(45);
        assertThat(report.notes())
                .anySatisfy(note ->
                        assertThat(note).startsWith("15 answers are about items that are not in the sealed set"))
                .anySatisfy(note -> assertThat(note).startsWith("5 sealed items were not answered"));
        assertThat(jdbc.sql("select report from grading_job where id = ?")
                        .param(job.id())
                        .query(String.class)
                        .single())
                .doesNotContain("hidden-", "else-");
    }

    @Test
    void the_blind_set_waits_for_the_end_of_the_delivery() {
        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", 50), LabelColumns.guessed(), TrialPilots.QA);
        trials.moveTo(pilot, Phase.DELIVERY);

        assertThatThrownBy(() -> jobs.request(pilot, GradedSet.BLIND, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still open");
        deliveries.lock(pilot);
        assertThat(jobs.request(pilot, GradedSet.BLIND, TrialPilots.LEAD).state())
                .isEqualTo(JobState.QUEUED);
    }

    private void deliver(int annotators, int answers) {
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file(
                        "item,annotator,label",
                        IntStream.range(0, answers)
                                .mapToObj(answer -> "d" + answers + "-" + answer / annotators + ",a"
                                        + answer % annotators + "," + (answer % 5 == 0 ? "no" : "yes"))
                                .toList()),
                LabelColumns.guessed(),
                VENDOR);
    }

    private GradingJob queued() {
        return jobs.newest(pilot, GradedSet.AGREEMENT).orElseThrow();
    }

    private long jobsOf(GradedSet set) {
        return jdbc.sql("select count(*) from grading_job where pilot_id = ? and graded_set = ?")
                .params(pilot.value(), set.name())
                .query(Long.class)
                .single();
    }

    private int attempts(GradingJob job) {
        return jdbc.sql("select attempts from grading_job where id = ?")
                .param(job.id())
                .query(Integer.class)
                .single();
    }
}
