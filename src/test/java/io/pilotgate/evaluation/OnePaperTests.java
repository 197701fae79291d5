package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Reports;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialScopes;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A certificate or a SOC 2 report has one source: criterion, red flag and register never say two things of it. */
@PilotgateTest
class OnePaperTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final LocalDate ON = LocalDate.parse("2026-11-26");

    @Autowired
    Vendors vendors;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Soc2Reports reports;

    @Autowired
    Scorecards scorecards;

    @Autowired
    EvaluationChecks checks;

    @Autowired
    RedFlags flags;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void on_a_day_in_november() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    /** On record it runs from 2024-03-01; its last day is told by hand, on both sides of the day that is looked at. */
    @ParameterizedTest(name = "on record to {0}, answered to {1}: SEC1 is {2} at most, RF4 open: {3}")
    @CsvSource({
        "2026-11-26, 2026-11-26, DOCUMENTED, false",
        "2026-11-26, 2026-11-25, DOCUMENTED, false",
        "2026-11-25, 2026-11-26, CLAIMED, true",
        "2026-11-25, 2026-11-25, CLAIMED, true",
        "2026-11-26, , DOCUMENTED, false",
        " , 2027-02-28, CLAIMED, true",
        " , , CLAIMED, true"
    })
    void the_register_tells_whether_a_certificate_stands(
            @Nullable LocalDate recorded, @Nullable LocalDate answered, Rating highest, boolean open) {
        Evaluation evaluation = weighed(recorded, Set.of("general"));
        answers.enter(
                evaluation.id(),
                TrialAnswers.goodBut("SEC1.expiresOn=" + (answered == null ? "" : answered))
                        .values(),
                LENA);

        assertThat(judged(evaluation, "SEC1").judgement().highest(false)).isEqualTo(highest);
        assertThat(codes(evaluation.vendor())).isEqualTo(open ? List.of("RF4") : List.of());
    }

    @Test
    void what_is_on_record_counts_and_the_other_word_is_said() {
        Evaluation evaluation = weighed(LocalDate.parse("2027-02-28"), Set.of("general"));
        answers.enter(
                evaluation.id(),
                TrialAnswers.goodBut("SEC1.expiresOn=2028-01-31").values(),
                LENA);

        assertThat(judged(evaluation, "SEC1").judgement().reasons())
                .contains(
                        "The vendor answered certificate IS-4711 to 2028-01-31; certificate IS-4711 to 2027-02-28 is on"
                                + " record, and that counts.");
    }

    @Test
    void an_answer_is_a_claim_until_a_person_puts_the_paper_on_record() {
        Evaluation evaluation = weighed(null, Set.of("general"));
        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);
        assertThat(judged(evaluation, "SEC1").judgement().raise())
                .containsExactly("Put the certificate on record on the vendor's page, with the paper in hand.");
        assertThat(flags.openFor(evaluation.vendor(), ON))
                .singleElement()
                .satisfies(flag -> assertThat(flag.reason()).contains("It answered that it has IS-4711"));

        vendors.renewCertificate(evaluation.vendor(), TrialVendors.CERTIFICATE, LENA);

        assertThat(judged(evaluation, "SEC1").judgement().raise()).isEmpty();
        assertThat(codes(evaluation.vendor())).isEmpty();
    }

    @ParameterizedTest(name = "a report to {0} with a bridge to {1}, {2}: covers the day: {3}")
    @CsvSource({
        "2026-11-26, , UNQUALIFIED, true",
        "2026-11-25, , UNQUALIFIED, false",
        "2026-09-30, 2026-11-26, UNQUALIFIED, true",
        "2026-09-30, 2026-11-25, UNQUALIFIED, false",
        "2026-11-26, , QUALIFIED, true",
        "2026-11-26, , ADVERSE, false"
    })
    void the_register_tells_how_a_soc_2_report_stands(
            LocalDate to, @Nullable LocalDate bridge, Opinion opinion, boolean covers) {
        Evaluation evaluation = weighed(LocalDate.parse("2027-02-28"), Set.of("general", "finance"));
        answers.enter(evaluation.id(), TrialScopes.entered(), LENA);
        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);
        assertThat(judged(evaluation, "SEC1").judgement().highest(false)).isEqualTo(Rating.CLAIMED);
        assertThat(frameworks(evaluation)).isEqualTo(Check.State.NOT_MET);

        Soc2Report report = new Soc2Report(
                "Coalfire",
                Soc2Type.TYPE_II,
                "Annotation",
                new DateSpan(to.minusMonths(11), to),
                opinion,
                opinion == Opinion.UNQUALIFIED ? "" : "Access was reviewed late",
                bridge);
        reports.record(evaluation.vendor(), report, LENA);

        assertThat(report.on(ON).isCurrent()).isEqualTo(covers);
        for (String criterion : List.of("SEC1", "SEC2")) {
            assertThat(judged(evaluation, criterion).judgement().highest(false))
                    .as(criterion)
                    .isEqualTo(covers ? Rating.DOCUMENTED : Rating.CLAIMED);
        }
        assertThat(frameworks(evaluation)).isEqualTo(covers ? Check.State.MET : Check.State.NOT_MET);
    }

    @Test
    void a_framework_that_nobody_answered_is_no_data() {
        Evaluation evaluation = weighed(LocalDate.parse("2027-02-28"), Set.of("healthcare"));
        assertThat(frameworks(evaluation)).isEqualTo(Check.State.NO_DATA);

        answers.enter(evaluation.id(), TrialAnswers.goodBut("SEC2.hipaa=no").values(), LENA);
        assertThat(frameworks(evaluation)).isEqualTo(Check.State.NOT_MET);
        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);
        assertThat(frameworks(evaluation)).isEqualTo(Check.State.MET);
    }

    private Evaluation weighed(@Nullable LocalDate certifiedTo, Set<String> presets) {
        Certificate certificate = certifiedTo == null
                ? null
                : new Certificate("IS-4711", "TÜV", "Annotation", LocalDate.parse("2024-03-01"), certifiedTo);
        VendorId vendor = vendors.register(TrialVendors.called("Papers " + UUID.randomUUID(), certificate), LENA)
                .id();
        return evaluations.open(new NewEvaluation(vendor, "Boxes", presets), LENA);
    }

    private ScoreRow judged(Evaluation evaluation, String code) {
        return scorecards.of(evaluation.id(), ON).rows().stream()
                .filter(row -> row.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Check.State frameworks(Evaluation evaluation) {
        return checks.of(evaluation.id(), ON).stream()
                .filter(check -> check.key().equals("frameworks"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> codes(VendorId vendor) {
        return flags.openFor(vendor, ON).stream().map(RedFlag::code).toList();
    }
}
