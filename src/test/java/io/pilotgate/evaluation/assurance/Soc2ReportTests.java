package io.pilotgate.evaluation.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Soc2ReportTests {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, CURRENT",
        "2026-10-01, GAP",
        "2027-09-30, GAP",
        "2027-10-01, OUTDATED",
    })
    void without_a_bridge_letter_covers_its_period_alone(LocalDate day, Soc2Standing standing) {
        assertThat(typeTwo(null).on(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, CURRENT",
        "2026-12-30, CURRENT",
        "2026-12-31, GAP",
        "2027-10-01, OUTDATED",
    })
    void a_bridge_letter_goes_on_from_it(LocalDate day, Soc2Standing standing) {
        Soc2Report bridged = typeTwo(day("2026-12-30"));

        assertThat(bridged.on(day)).isEqualTo(standing);
        assertThat(bridged.coveredTo()).isEqualTo("2026-12-30");
    }

    @Test
    void type_one_says_nothing_of_whether_controls_work() {
        var report = new Soc2Report(
                "Coalfire",
                Soc2Type.TYPE_I,
                "Platform",
                span("2026-09-30", "2026-09-30"),
                Opinion.UNQUALIFIED,
                "",
                null);

        assertThat(report.on(day("2026-09-30"))).isEqualTo(Soc2Standing.DESIGN_ONLY);
        assertThat(report.on(day("2026-09-30")).isCurrent()).isFalse();
    }

    @Test
    void an_adverse_opinion_vouches_for_nothing_and_a_qualified_one_for_the_rest() {
        assertThat(withOpinion(Opinion.ADVERSE, "No access reviews.").on(day("2026-09-30")))
                .isEqualTo(Soc2Standing.NOT_VOUCHED_FOR);
        assertThat(withOpinion(Opinion.QUALIFIED, "Two leavers kept access.").on(day("2026-09-30")))
                .isEqualTo(Soc2Standing.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Platform, 2025-10-01, 2026-09-30, auditor",
        "Coalfire, '', 2025-10-01, 2026-09-30, scope",
        "Coalfire, Platform, 2026-09-30, 2026-09-30, periodTo",
        "Coalfire, Platform, 2025-09-01, 2026-09-30, periodTo",
    })
    void says_what_is_wrong_with_it(String auditor, String scope, String from, String to, String place) {
        assertThatThrownBy(() ->
                        new Soc2Report(auditor, Soc2Type.TYPE_II, scope, span(from, to), Opinion.UNQUALIFIED, "", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(place));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30", "2026-12-31"})
    void a_bridge_letter_begins_after_the_period_and_is_taken_for_three_months(String to) {
        assertThatThrownBy(() -> typeTwo(day(to)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("bridgeTo"));
    }

    @Test
    void an_opinion_that_is_not_clean_says_why() {
        assertThatThrownBy(() -> withOpinion(Opinion.QUALIFIED, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("write down what the auditor found");
    }

    private static Soc2Report typeTwo(@Nullable LocalDate bridgeTo) {
        return new Soc2Report(
                "Coalfire",
                Soc2Type.TYPE_II,
                "Platform",
                span("2025-10-01", "2026-09-30"),
                Opinion.UNQUALIFIED,
                "",
                bridgeTo);
    }

    private static Soc2Report withOpinion(Opinion opinion, String exceptions) {
        return new Soc2Report(
                "Coalfire", Soc2Type.TYPE_II, "Platform", span("2025-10-01", "2026-09-30"), opinion, exceptions, null);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
