package io.pilotgate.grading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthFile;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.AnswerReading;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.labels.formats.Offsets;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.ReferenceData;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Public reference labels through vault, upload and worker: the same figures as on the command line; figures of scikit-learn, SciPy,
 * statsmodels, krippendorff, conlleval and python-Levenshtein.
 */
@PilotgateTest
class FigureReferenceTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final LabelColumns SNOW = LabelColumns.guessed()
            .withItem("orig_id")
            .withAnnotator("!amt_worker_ids")
            .withLabel("response")
            .withTruth("gold");

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    GradingJobs jobs;

    @Autowired
    GradingWork work;

    @Autowired
    TrialPilots trials;

    private PilotId pilot = new PilotId("none");

    @Test
    void classes() {
        deliver(LabelKind.CLASSIFICATION, "snow2008/rte.standardized.tsv", SNOW, SNOW);
        FigureReport blind = blind();

        is(0.729125, blind, "/accuracy");
        is(0.727688724, blind, "/macroF1");
        is(0.45825, blind, "/kappa");
        is(0.463161838, blind, "/mcc");
        is(0.918750000, blind, "/majority/accuracy");
        assertThat(figure(blind, "/accuracy")).satisfies(accuracy -> {
            assertThat(accuracy.n()).isEqualTo(8000);
            assertThat(accuracy.low()).isCloseTo(0.7169, within(0.01));
            assertThat(accuracy.high()).isCloseTo(0.7411, within(0.01));
        });
        assertThat(figure(blind, "/majority/accuracy").low()).isCloseTo(0.897610073, within(1e-9));
        assertThat(figure(blind, "/kappa")).satisfies(kappa -> {
            assertThat(kappa.low()).isBetween(0.42, 0.45);
            assertThat(kappa.high()).isBetween(0.46, 0.50);
            assertThat(kappa.method())
                    .isEqualTo("95 %, percentile bootstrap by item (Efron and Tibshirani 1993), 2,000 draws");
            assertThat(kappa.source()).isEqualTo("Cohen 1960");
        });
    }

    @Test
    void agreementAndPreferences() {
        AnswerReading wide = new AnswerReading(
                null, List.of("annotator1", "annotator2", "annotator3"), null, null, null, null, Offsets.AUTO, false);
        deliver(
                LabelKind.PREFERENCE,
                "pandalm/testset-v1.json",
                null,
                LabelColumns.guessed().withItem("idx").readAs(wide));
        FigureReport agreement = computed(GradedSet.AGREEMENT);

        is(0.864175365, agreement, "/agreement/fleiss");
        is(0.864220685, agreement, "/agreement/krippendorffAlpha");
        is(0.886444708, agreement, "/agreement/gwetAc1");
        assertThat(figure(agreement, "/agreement/krippendorffAlpha").low()).isCloseTo(0.8409, within(0.01));
        assertThat(figure(agreement, "/agreement/fleiss").low()).isCloseTo(0.8409, within(0.01));
        assertThat(figure(agreement, "/agreement/fleiss").high()).isCloseTo(0.8866, within(0.01));
        JsonNode report = agreement.report();
        assertThat(report.at("/agreement/bands/krippendorffAlpha").asText()).isEqualTo("neutral");
        assertThat(report.at("/agreement/pairs/0/weightedCohen/quadratic").asDouble())
                .isCloseTo(0.863505483, within(1e-9));
        assertThat(report.at("/task/unanimous").asLong()).isEqualTo(879);
    }

    @Test
    void ranks() {
        deliver(LabelKind.RANKING, "snow2008/wordsim.standardized.tsv", SNOW, SNOW);
        FigureReport blind = blind();

        is(0.813035001, blind, "/tauB");
        is(0.945768749, blind, "/spearman");
    }

    @Test
    void ratings() {
        deliver(LabelKind.RATING, "snow2008/valence.standardized.tsv", SNOW, SNOW);
        FigureReport blind = blind();

        is(34.525, blind, "/againstTruth/mae");
        is(43.534434647, blind, "/againstTruth/rmse");
        is(0.532332385, blind, "/againstTruth/pearson");
        assertThat(figure(blind, "/againstTruth/mae").low()).isBetween(30.0, 34.525);
        assertThat(blind.report().at("/krippendorffAlphaInterval").asDouble()).isCloseTo(0.325562331, within(1e-9));
    }

    @Test
    void spans() {
        LabelColumns columns =
                LabelColumns.guessed().headerless().withTruth("3").withLabel("4");
        deliver(LabelKind.SPAN, "seqeval-conll/ground_truth.txt", columns, columns);
        FigureReport blind = blind();

        is(0.743486974, blind, "/conll/f1");
        assertThat(blind.report().at("/strict/correct").asLong()).isEqualTo(371);
        assertThat(blind.report().at("/conll/truePhrases").asLong()).isEqualTo(459);
        assertThat(figure(blind, "/strict/f1")).satisfies(f1 -> {
            assertThat(f1.low()).isBetween(0.65, 0.743);
            assertThat(f1.high()).isBetween(0.744, 0.85);
        });
    }

    @Test
    void transcripts() {
        deliver(LabelKind.TRANSCRIPT, "crowdspeech/crowdspeech-test-clean-crowd.tsv", null, LabelColumns.guessed());
        FigureReport blind = blind();

        is(0.247766499, blind, "/wer");
        is(0.118089927, blind, "/cer");
        is(0.199892944, blind, "/normalisations/lower/wer");
        is(0.179030628, blind, "/normalisations/normalised/wer");
        assertThat(blind.report().at("/sentenceExact").asLong()).isEqualTo(1194);
        assertThat(figure(blind, "/wer")).satisfies(wer -> {
            assertThat(wer.n()).isEqualTo(18_340);
            assertThat(wer.low()).isBetween(0.23, 0.2477);
            assertThat(wer.high()).isBetween(0.2478, 0.26);
        });
    }

    /** @param sealed how truth is read from the same file; of transcripts it is in a file of its own */
    private void deliver(LabelKind kind, String name, @Nullable LabelColumns sealed, LabelColumns delivered) {
        Path file = ReferenceData.file(name);
        pilot = trials.launched(TrialPilots.QUICK, kind);
        if (sealed != null) {
            seal(file, sealed);
        } else if (kind == LabelKind.TRANSCRIPT) {
            seal(
                    ReferenceData.file("crowdspeech/crowdspeech-test-clean-gt.txt"),
                    LabelColumns.guessed().headerless().withItem("1").withTruth("2"));
        }
        if (kind == LabelKind.PREFERENCE) {
            truth.seal(
                    pilot,
                    TruthPurpose.BLIND,
                    TrialLabels.file(
                            "item,truth",
                            IntStream.range(0, 20)
                                    .mapToObj(item -> "x" + item + ",tie")
                                    .toList()),
                    LabelColumns.guessed(),
                    TrialPilots.QA);
        }
        trials.moveTo(pilot, Phase.DELIVERY);
        try (InputStream labels = open(file)) {
            batches.submit(
                    pilot, BatchPurpose.PRODUCTION, String.valueOf(file.getFileName()), labels, delivered, VENDOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seal(Path file, LabelColumns columns) {
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                new TruthFile(String.valueOf(file.getFileName()), () -> open(file), columns),
                TrialPilots.QA);
    }

    private FigureReport blind() {
        deliveries.lock(pilot);
        return computed(GradedSet.BLIND);
    }

    private FigureReport computed(GradedSet set) {
        GradingJob job = jobs.request(pilot, set, TrialPilots.LEAD);
        work.workOn(job.id(), "a worker", () -> false);
        GradingJob done = jobs.figures(pilot, set).orElseThrow();
        assertThat(done.answersDone()).isEqualTo(done.answersTotal()).isPositive();
        return Objects.requireNonNull(done.report());
    }

    private static void is(double expected, FigureReport report, String place) {
        assertThat(figure(report, place).value()).as(place).isNotNull().isCloseTo(expected, within(1e-9));
    }

    private static Figure figure(FigureReport report, String place) {
        return report.figures().stream()
                .filter(figure -> figure.key().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
