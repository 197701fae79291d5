package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds were worked out with exact binomial sums in Python: the p at which P(X &lt;= correct) is alpha. */
class AuditRuleTests {

    private static final Percent THRESHOLD = Percent.of("0.95");

    @ParameterizedTest
    @CsvSource({
        // weeks, n, errors, breached: bounds .941808/.954665, .940636/.951785, .942396/.952674, .946575/.953257
        "2, 50, 7, true",
        "2, 50, 6, false",
        "2, 60, 8, true",
        "2, 60, 7, false",
        "7, 60, 9, true",
        "7, 60, 8, false",
        "7, 100, 12, true",
        "7, 100, 11, false"
    })
    void is_a_breach_only_where_the_bound_is_under_the_threshold(int weeks, int n, int errors, boolean breached) {
        BigDecimal alpha = AuditRule.alpha(weeks, List.of());

        assertThat(AuditRule.isBreached(new Proportion(n - errors, n), THRESHOLD, alpha))
                .isEqualTo(breached);
    }

    @Test
    void the_chance_of_a_false_alarm_is_divided_between_the_weeks() {
        assertThat(AuditRule.alpha(4, List.of())).isEqualByComparingTo("0.0125");
        assertThat(AuditRule.alpha(1, List.of())).isEqualByComparingTo("0.05");
    }

    /** A pause can put a week more into the plan. */
    @Test
    void it_is_never_over_five_per_cent_in_all() {
        List<WeeklyAudit> before = new ArrayList<>();
        for (int weeks : new int[] {2, 3, 3, 4, 4, 4}) {
            before.add(audit(AuditRule.alpha(weeks, before)));
        }

        assertThat(before.stream().map(WeeklyAudit::alpha).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(new BigDecimal("0.05"));
        assertThat(before.get(5).alpha()).isZero();
        assertThat(AuditRule.isBreached(new Proportion(0, 60), THRESHOLD, BigDecimal.ZERO))
                .as("with nothing left to give there is no alarm")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"119, 120, 99", "60, 60, 100", "57, 60, 95", "58, 60, 96", "0, 60, 0"})
    void a_vendor_reads_whole_per_cent_rounded_down(long correct, long n, int percent) {
        assertThat(audit(new Proportion(correct, n), BigDecimal.ONE).wholePercent())
                .isEqualTo(percent);
    }

    private static WeeklyAudit audit(BigDecimal alpha) {
        return audit(new Proportion(60, 60), alpha);
    }

    private static WeeklyAudit audit(Proportion graded, BigDecimal alpha) {
        LocalDate monday = LocalDate.parse("2026-01-19");
        return new WeeklyAudit(1, monday, monday.plusDays(6), graded, 0, THRESHOLD, 2, alpha, false, Instant.EPOCH);
    }
}
