package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers of every kind through vault, upload and grading: an item is right by the rule of its kind. */
@PilotgateTest
class LabelKindsTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final int ITEMS = 50;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPlans plans;

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationReviews reviews;

    @Autowired
    BlindGrading blind;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    /** Truth and a right answer in the words of another file, and a wrong answer. */
    private record Sample(String header, String truth, String right, String wrong) {

        static Sample of(LabelKind kind) {
            return switch (kind) {
                case MULTILABEL -> new Sample("item,label", "cat|bird", "bird;cat", "cat");
                case SPAN -> new Sample("item,start,end,type", "0,3,PER", "0,3,PER", "0,4,PER");
                case TRANSCRIPT -> new Sample("item,transcript", "Good morning!", "good  morning", "good evening");
                case PREFERENCE -> new Sample("item,label", "A", "1", "tie");
                case RATING, RANKING -> new Sample("item,rating", "4.0", "4", "5");
                case CONVERSATION ->
                    new Sample("conversation,turn,dimension,score", "1,tone,4", "1,tone,4.0", "1,tone,1");
                case CLASSIFICATION -> new Sample("item,label", "cat", "cat", "Cat");
            };
        }

        InputStream file(String prefix, IntFunction<String> answer) {
            return text(header + "\n"
                    + IntStream.range(0, ITEMS)
                            .mapToObj(item -> prefix + item + "," + answer.apply(item) + "\n")
                            .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @EnumSource(LabelKind.class)
    void calibration_and_blind_sample_are_graded_by_the_rule_of_the_kind(LabelKind kind) {
        Sample sample = Sample.of(kind);
        PilotId pilot = trials.launched(TrialPilots.QUICK, kind);
        seal(pilot, TruthPurpose.CALIBRATION, sample.file("c", item -> sample.truth));
        seal(pilot, TruthPurpose.BLIND, sample.file("b", item -> sample.truth));
        SamplePlan plan = plans.draw(pilot);
        trials.moveTo(pilot, Phase.CALIBRATION);
        deliver(pilot, BatchPurpose.CALIBRATION, sample.file("c", item -> item < 47 ? sample.right : sample.wrong));

        assertThat(calibrations.grade(pilot).proportion()).isEqualTo(new Proportion(47, ITEMS));
        assertThat(reviews.reveal(pilot, TrialPilots.QA))
                .filteredOn(item -> item.delivered().isEmpty())
                .isEmpty();

        trials.moveTo(pilot, Phase.DELIVERY);
        deliver(pilot, BatchPurpose.PRODUCTION, sample.file("b", item -> sample.right));
        deliveries.lock(pilot);
        assertThat(blind.grade(pilot).proportion())
                .isEqualTo(new Proportion(
                        plan.rule().first().n(), plan.rule().first().n()));
        assertThat(pilots.find(pilot).scope().labelKind()).isEqualTo(kind);
    }

    /** Marks of another text can be neither right nor wrong. */
    @Test
    void an_answer_about_another_text_is_no_answer() {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        seal(pilot, TruthPurpose.CALIBRATION, spans("c", ITEMS, "Ada came."));
        trials.moveTo(pilot, Phase.CALIBRATION);
        deliver(
                pilot,
                BatchPurpose.CALIBRATION,
                text(new String(bytes(spans("c", 2, "Ada went.")), StandardCharsets.UTF_8)
                        + new String(bytes(spans("c", ITEMS, "Ada  came.")), StandardCharsets.UTF_8)
                                .lines()
                                .skip(2)
                                .collect(Collectors.joining("\n"))));

        CalibrationResult result = calibrations.grade(pilot);

        assertThat(result.proportion()).isEqualTo(new Proportion(ITEMS - 2, ITEMS - 2));
        assertThat(result.unanswered()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PREFERENCE", "RATING", "RANKING", "CONVERSATION"},
            mode = Mode.INCLUDE)
    void truth_that_is_of_another_kind_is_refused_by_its_line(LabelKind kind) {
        Sample sample = Sample.of(kind);
        PilotId pilot = trials.launched(TrialPilots.QUICK, kind);

        assertThatThrownBy(() -> seal(
                        pilot,
                        TruthPurpose.CALIBRATION,
                        sample.file(
                                "secret",
                                item -> item == 7 ? sample.truth.replaceAll("[^,]+$", "hush") : sample.truth)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 9")
                .message()
                .doesNotContain("hush", "secret");
    }

    private void seal(PilotId pilot, TruthPurpose purpose, InputStream file) {
        truth.seal(pilot, purpose, file, LabelColumns.guessed(), TrialPilots.QA);
    }

    private void deliver(PilotId pilot, BatchPurpose purpose, InputStream file) {
        batches.submit(pilot, purpose, "labels", file, LabelColumns.guessed(), VENDOR);
    }

    private static InputStream spans(String prefix, int items, String text) {
        return text(IntStream.range(0, items)
                .mapToObj(item ->
                        "{\"id\":\"" + prefix + item + "\",\"text\":\"" + text + "\",\"label\":[[0,3,\"PER\"]]}\n")
                .collect(Collectors.joining()));
    }

    private static byte[] bytes(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
