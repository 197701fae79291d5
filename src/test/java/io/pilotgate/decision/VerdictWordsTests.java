package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.commercial.Reconciliation;
import io.pilotgate.commercial.Reconciliation.Standing;
import io.pilotgate.commercial.Statement;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.BlindResult.Review;
import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.CorrectedResult;
import io.pilotgate.grading.StageFigures;
import io.pilotgate.grading.metrics.Classification;
import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Waiver;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictWordsTests {

    private static final PersonId QA = new PersonId("qa");
    private static final ClassificationReport NOTHING =
            new Classification(Map.of()).report(TiePolicy.SMALLEST_LABEL, 0);

    @Test
    void a_blind_verdict_counts_when_a_person_stands_by_it() {
        assertThat(uncorrected(Verdict.REJECT, Optional.empty())).isEqualTo(BlindVerdict.NO_DATA);
        assertThat(uncorrected(Verdict.REJECT, reviewed(false))).isEqualTo(BlindVerdict.NO_DATA);
        assertThat(uncorrected(Verdict.REJECT, reviewed(true))).isEqualTo(BlindVerdict.REJECT);
        assertThat(uncorrected(Verdict.ACCEPT, reviewed(true))).isEqualTo(BlindVerdict.ACCEPT);
        assertThat(uncorrected(Verdict.UNDECIDED, reviewed(true))).isEqualTo(BlindVerdict.UNDECIDED);
        assertThat(uncorrected(Verdict.NO_DATA, reviewed(true))).isEqualTo(BlindVerdict.NO_DATA);
    }

    @Test
    void where_truth_was_corrected_the_corrected_verdict_counts_and_still_takes_a_person() {
        var corrected = Optional.of(new CorrectedResult(1, new Proportion(10, 12), Verdict.ACCEPT, Instant.EPOCH));

        assertThat(BlindVerdict.of(blind(Verdict.REJECT, reviewed(true)), corrected))
                .isEqualTo(BlindVerdict.ACCEPT);
        assertThat(BlindVerdict.of(blind(Verdict.REJECT, Optional.empty()), corrected))
                .isEqualTo(BlindVerdict.NO_DATA);
    }

    @Test
    void a_waived_calibration_is_never_an_accepted_one() {
        Finding met = new Finding.Met("Met.");
        Finding notMet = new Finding.NotMet("Not met.");
        Finding noData = new Finding.NoData("No data.");

        assertThat(calibration(met, false, true)).isEqualTo(CalibrationVerdict.ACCEPTED);
        assertThat(calibration(notMet, true, true)).isEqualTo(CalibrationVerdict.WAIVED);
        assertThat(calibration(noData, true, false)).isEqualTo(CalibrationVerdict.WAIVED);
        assertThat(calibration(notMet, false, true)).isEqualTo(CalibrationVerdict.MISSED);
        assertThat(calibration(notMet, false, false)).isEqualTo(CalibrationVerdict.NO_DATA);
        assertThat(calibration(noData, false, false)).isEqualTo(CalibrationVerdict.NO_DATA);
    }

    @Test
    void figures_that_nobody_looked_at_are_no_data() {
        assertThat(FiguresVerdict.of(Optional.empty())).isEqualTo(FiguresVerdict.NO_DATA);
        assertThat(FiguresVerdict.of(Optional.of(said(Standing.DISPUTED)))).isEqualTo(FiguresVerdict.DISPUTED);
        assertThat(FiguresVerdict.of(Optional.of(said(Standing.APPROVED)))).isEqualTo(FiguresVerdict.APPROVED);
    }

    private static BlindVerdict uncorrected(Verdict verdict, Optional<Review> review) {
        return BlindVerdict.of(blind(verdict, review), Optional.empty());
    }

    private static BlindResult blind(Verdict verdict, Optional<Review> review) {
        return new BlindResult(1, 0, StageFigures.NO_DATA, 0, verdict, 0, NOTHING, Instant.EPOCH, review);
    }

    private static Optional<Review> reviewed(boolean confirmed) {
        return Optional.of(new Review(confirmed, "", QA, Instant.EPOCH));
    }

    /** A missed calibration has 90 of 100 right, the other one 99 of 100. */
    private static CalibrationVerdict calibration(Finding finding, boolean waived, boolean miss) {
        Waiver waiver = new Waiver(Gate.CALIBRATION, "calibration", "Seen.", QA, Instant.EPOCH);
        CalibrationResult result = new CalibrationResult(
                1,
                1,
                1,
                Percent.of("0.98"),
                100,
                new Proportion(miss ? 90 : 99, 100),
                0,
                0,
                Instant.EPOCH,
                Optional.empty());
        return CalibrationVerdict.of(
                new ConditionFinding(
                        "calibration",
                        "Calibration",
                        finding,
                        true,
                        Optional.of(waiver).filter(one -> waived)),
                Optional.of(result));
    }

    private static Reconciliation said(Standing standing) {
        return new Reconciliation(
                standing, new Statement(1, Money.of("1", "EUR")), Optional.empty(), "", QA, Instant.EPOCH);
    }
}
