package io.pilotgate.portal.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.grading.MonthAudit;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.page.chart.Chart;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewChartsTests {

    private static final CountedShare NOTHING = new CountedShare(0, 0);

    @Test
    void a_month_that_is_gathered_first_keeps_its_own_name() {
        List<Chart> charts = ReviewCharts.ofStaff(List.of(month(1, null), month(2, figures())));

        assertThat(charts.get(0).table().toString()).contains("2026-02").doesNotContain("2026-01");
    }

    private static MonthlyReview month(int number, @Nullable MonthFigures figures) {
        YearMonth month = YearMonth.of(2026, number);
        return new MonthlyReview(
                month, new DateSpan(month.atDay(1), month.atEndOfMonth()), Instant.EPOCH, figures, null, null, null);
    }

    private static MonthFigures figures() {
        return new MonthFigures(
                true,
                new MonthAudit(60, 57, 60, 0, 0),
                Percent.of("0.95"),
                List.of(),
                Duration.ZERO,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                null);
    }
}
