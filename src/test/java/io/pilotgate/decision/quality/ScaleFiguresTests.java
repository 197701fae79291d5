package io.pilotgate.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nineteen usual days of 1,000 items by ten people, 2,000 audited items of which 98 % are right, a usual day at 50 USD. */
class ScaleFiguresTests {

    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final Function<LocalDate, Optional<Money>> COSTS =
            day -> Optional.of(Money.of(day.equals(DAY) ? "100" : "50", "USD"));
    private static final Proportion USUAL = new Proportion(1960, 2000);
    private static final List<DailyReport> DAYS = Collections.nCopies(19, report(DAY.minusDays(1), 1000, 10, 990));

    @Test
    void a_drop_of_three_points_on_the_surge_day_alone_is_found() {
        ScaleFigures figures =
                ScaleFigures.of(test(Kind.SURGE), report(2000, 18, 1700), new Proportion(190, 200), DAYS, USUAL, COSTS);

        assertThat(figures.done()).contains(true);
        assertThat(figures.drop()).hasValueSatisfying(drop -> {
            assertThat(drop.drop()).isCloseTo(0.03, within(1e-12));
            assertThat(drop.isWorse()).isTrue();
        });
        ScaleFigures.Figures day = Objects.requireNonNull(figures.day());
        assertThat(day.withinSla()).isEqualTo(new CountedShare(1700, 2000));
        assertThat(day.cost()).isEqualTo(Money.of("100.00", "USD"));
        // 0.05 / 0.95 and 0.05 / 0.98.
        assertThat(Objects.requireNonNull(day.costPerAccurateItem()).value()).isCloseTo(0.052632, within(1e-6));
        assertThat(Objects.requireNonNull(figures.usual().costPerAccurateItem()).value())
                .isCloseTo(0.051020, within(1e-6));
        assertThat(figures.usual().cost()).isEqualTo(Money.of("50.00", "USD"));
    }

    @Test
    void a_surge_day_as_good_as_the_others_shows_no_drop() {
        ScaleFigures figures =
                ScaleFigures.of(test(Kind.SURGE), report(1999, 18, 1999), new Proportion(196, 200), DAYS, USUAL, COSTS);

        assertThat(figures.done()).contains(false);
        assertThat(figures.drop())
                .hasValueSatisfying(drop -> assertThat(drop.isWorse()).isFalse());
    }

    @Test
    void half_the_team_is_half_the_people_of_a_usual_day() {
        assertThat(figures(Kind.SHRINK, report(600, 5, 600)).done()).contains(true);
        assertThat(figures(Kind.SHRINK, report(600, 6, 600)).done()).contains(false);
    }

    @Test
    void hours_that_are_on_no_time_sheet_have_no_cost() {
        ScaleFigures figures =
                ScaleFigures.of(test(Kind.SURGE), report(2000, 18, 1700), USUAL, DAYS, USUAL, day -> Optional.empty());

        assertThat(Objects.requireNonNull(figures.day()).cost()).isNull();
        assertThat(figures.usual().costPerAccurateItem()).isNull();
    }

    @Test
    void without_a_report_or_an_audit_there_is_no_figure() {
        ScaleFigures figures =
                ScaleFigures.of(test(Kind.SURGE), null, Proportion.NO_DATA, List.of(), Proportion.NO_DATA, COSTS);

        assertThat(figures.day()).isNull();
        assertThat(figures.done()).isEmpty();
        assertThat(figures.drop()).isEmpty();
        assertThat(figures.usual().items()).isNull();
        assertThat(figures.usual().cost()).isNull();
        assertThat(figures.usual().costPerAccurateItem()).isNull();
    }

    private static ScaleFigures figures(Kind kind, DailyReport day) {
        return ScaleFigures.of(test(kind), day, Proportion.NO_DATA, DAYS, USUAL, COSTS);
    }

    private static ScaleTest test(Kind kind) {
        return new ScaleTest(
                1, kind, DAY, "As promised.", false, new PersonId("lead"), Instant.EPOCH, Optional.empty());
    }

    private static DailyReport report(long items, long people, long within) {
        return report(DAY, items, people, within);
    }

    private static DailyReport report(LocalDate day, long items, long people, long within) {
        return new DailyReport(
                day,
                items,
                null,
                0,
                QaLayers.NONE,
                people,
                new Turnaround(new TierCount(items, within), null, null),
                "");
    }
}
