package io.pilotgate.commercial.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.agreement.prices.HandOverTerms;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.SurgeTerms;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.agreement.prices.VolumeDiscount;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every amount here was worked out by hand; the working stands beside it. */
class PricingTests {

    private static final LocalDate APRIL_1 = LocalDate.parse("2026-04-01");
    private static final LocalDate APRIL_2 = LocalDate.parse("2026-04-02");
    private static final DateSpan APRIL = new DateSpan(APRIL_1, LocalDate.parse("2026-04-30"));
    private static final PriceModel.Tiered MARGINAL = tiers(TierRule.MARGINAL);
    private static final PriceModel.Tiered WHOLE = tiers(TierRule.WHOLE);
    private static final PriceModel.Hybrid HYBRID =
            new PriceModel.Hybrid(2, new BigDecimal("3100"), 10_000, new BigDecimal("0.15"));

    private static PriceModel.Tiered tiers(TierRule rule) {
        return new PriceModel.Tiered(
                rule,
                List.of(
                        new Tier(1000L, new BigDecimal("0.10")),
                        new Tier(5000L, new BigDecimal("0.08")),
                        new Tier(null, new BigDecimal("0.055"))));
    }

    /** To 1000: 0.10; to 5000: 0.08; then 0.055. 1000 cost 100, the next 4000 cost 320. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.00",
        "1, 0.10, 0.10",
        "999, 99.90, 99.90",
        "1000, 100.00, 100.00",
        "1001, 100.08, 80.08",
        "4999, 419.92, 399.92",
        "5000, 420.00, 400.00",
        "5001, 420.06, 275.06", // 0.055 is 0.06; 5001 x 0.055 = 275.055
        "10000, 695.00, 550.00"
    })
    void the_last_item_of_a_tier_is_in_it(long items, String marginal, String whole) {
        assertThat(april(MARGINAL, items)).isEqualTo(usd(marginal));
        assertThat(april(WHOLE, items)).isEqualTo(usd(whole));
    }

    /** 61 x 0.125 = 7.625; three lines of a third each would be 7.62 or 7.64. */
    @Test
    void rounds_once_on_the_line_half_up() {
        assertThat(april(new PriceModel.PerTask(new BigDecimal("0.125")), 61)).isEqualTo(usd("7.63"));
    }

    @Test
    void tiers_begin_anew_with_each_calendar_month() {
        Work work = Work.from(APRIL_1).withItems(Map.of(APRIL_1, 1000L, LocalDate.parse("2026-05-01"), 1000L));
        DateSpan both = new DateSpan(APRIL_1, LocalDate.parse("2026-05-31"));

        assertThat(total(MARGINAL, work, both)).isEqualTo(usd("200.00"));
    }

    /** 1001 by the 1st cost 80.08; 4000 more are 5001 at 0.055 = 275.06: the rest of April is 194.98. */
    @Test
    void a_second_invoice_of_a_month_carries_on_where_the_first_ended() {
        Work work = Work.from(APRIL_1).withItems(Map.of(APRIL_1, 1001L, APRIL_2, 4000L));

        assertThat(total(WHOLE, work, new DateSpan(APRIL_1, APRIL_1))).isEqualTo(usd("80.08"));
        assertThat(total(WHOLE, work, new DateSpan(APRIL_2, APRIL.last()))).isEqualTo(usd("194.98"));
    }

    @ParameterizedTest
    @CsvSource({
        "9999, 6200.00", // 2 x 3100
        "10000, 6200.00",
        "10001, 6200.15",
        "12345, 6551.75" // 2345 x 0.15 = 351.75
    })
    void a_hybrid_pays_the_team_and_what_is_beyond_it(long items, String total) {
        assertThat(april(HYBRID, items)).isEqualTo(usd(total));
    }

    /** 19 of 30 days: 6200 x 19 / 30 = 3926.666... */
    @Test
    void no_team_is_paid_in_a_pause_of_eleven_days() {
        Work paused = new Work(
                APRIL_1,
                Map.of(APRIL_1, 10_500L),
                Map.of(),
                Set.of(),
                List.of(new DateSpan(LocalDate.parse("2026-04-10"), LocalDate.parse("2026-04-20"))),
                List.of());

        assertThat(total(HYBRID, paused, APRIL)).isEqualTo(usd("4001.67"));
        assertThat(new Pricing(terms(HYBRID)).of(paused, APRIL).lines())
                .extracting(Charge::kind, Charge::quantity, Charge::amount)
                .containsExactly(
                        tuple(ChargeKind.TEAM, BigDecimal.valueOf(19), new BigDecimal("3926.67")),
                        tuple(ChargeKind.ITEMS, BigDecimal.valueOf(500), new BigDecimal("75.00")));
    }

    /** A pause over the end of a month takes from each what falls into it: 2 of April's days, 3 of May's. */
    @Test
    void a_pause_over_two_months_takes_from_both() {
        Work paused = new Work(
                APRIL_1,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(new DateSpan(LocalDate.parse("2026-04-29"), LocalDate.parse("2026-05-03"))),
                List.of());
        PriceModel team = new PriceModel.PerTime(TimeUnit.MONTH, new BigDecimal("3000"), 1);

        assertThat(total(team, paused, APRIL)).isEqualTo(usd("2800.00"));
        assertThat(total(team, paused, new DateSpan(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"))))
                .isEqualTo(usd("2709.68")); // 3000 x 28 / 31 = 2709.677...
    }

    /** 15 of 30 days. */
    @Test
    void a_team_that_begins_in_the_middle_is_paid_from_then_on() {
        PriceModel team = new PriceModel.PerTime(TimeUnit.MONTH, new BigDecimal("1000.01"), 3);

        assertThat(total(team, Work.from(LocalDate.parse("2026-04-16")), APRIL)).isEqualTo(usd("1500.02"));
    }

    /** 7.25 + 8 hours at 12.50 = 190.625. */
    @Test
    void hours_are_paid_as_the_time_sheets_say() {
        Work work = Work.from(APRIL_1).withHours(Map.of(APRIL_1, new BigDecimal("7.25"), APRIL_2, new BigDecimal("8")));

        assertThat(total(new PriceModel.PerTime(TimeUnit.HOUR, new BigDecimal("12.5"), 0), work, APRIL))
                .isEqualTo(usd("190.63"));
    }

    /** A third each of 100.00: 33.33, 33.34 and 33.33; what is beyond the scope costs nothing more. */
    @Test
    void a_fixed_price_is_due_in_step_and_never_more() {
        PriceModel fixed = new PriceModel.Fixed(new BigDecimal("100"), "Three items", 3);
        Work work = Work.from(APRIL_1)
                .withItems(Map.of(
                        APRIL_1,
                        1L,
                        APRIL_2,
                        1L,
                        LocalDate.parse("2026-05-01"),
                        1L,
                        LocalDate.parse("2026-06-01"),
                        7L));

        assertThat(total(fixed, work, new DateSpan(APRIL_1, APRIL_1))).isEqualTo(usd("33.33"));
        assertThat(total(fixed, work, new DateSpan(APRIL_2, APRIL_2))).isEqualTo(usd("33.34"));
        assertThat(total(fixed, work, new DateSpan(APRIL_1, LocalDate.parse("2026-12-31"))))
                .isEqualTo(usd("100.00"));
    }

    /** 100 in full, and orders of 25 and -10. */
    @Test
    void change_orders_stand_beside_the_original_budget() {
        PriceModel fixed = new PriceModel.Fixed(new BigDecimal("100"), "Ten items", 10);
        Work work = new Work(
                APRIL_1,
                Map.of(APRIL_1, 10L),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(
                        new ChangeOrder(1, APRIL_2, new BigDecimal("25"), "More classes"),
                        new ChangeOrder(2, LocalDate.parse("2026-05-02"), new BigDecimal("-10"), "Less text")));
        Charges all = new Pricing(terms(fixed)).dueBy(work, LocalDate.parse("2026-05-31"));

        assertThat(total(fixed, work, APRIL)).isEqualTo(usd("125.00"));
        assertThat(all.total(Set.of(ChargeKind.FIXED))).isEqualTo(usd("100.00"));
        assertThat(all.total(Set.of(ChargeKind.CHANGE_ORDER))).isEqualTo(usd("15.00"));
    }

    /** Agreed on in the middle of a month: due from that day on, in full, and in that month alone. */
    @Test
    void a_change_order_is_in_force_from_its_day() {
        LocalDate day = LocalDate.parse("2026-04-15");
        Pricing pricing = new Pricing(terms(new PriceModel.Fixed(new BigDecimal("100"), "Ten items", 10)));
        Work work = new Work(
                APRIL_1,
                Map.of(APRIL_1, 5L, LocalDate.parse("2026-04-20"), 5L),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(new ChangeOrder(1, day, new BigDecimal("25"), "More classes")));
        DateSpan may = new DateSpan(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));

        assertThat(pricing.dueBy(work, day.minusDays(1)).total()).isEqualTo(usd("50.00"));
        assertThat(pricing.dueBy(work, day).total()).isEqualTo(usd("75.00"));
        assertThat(pricing.of(work, new DateSpan(day, APRIL.last())).total()).isEqualTo(usd("75.00"));
        assertThat(pricing.of(work, may).total()).isEqualTo(usd("0.00"));
    }

    /** Ended on 10 April with 14 days of notice: a team of 3000 a month has 24 of 30 days, and ending costs 250, once. */
    @Test
    void work_that_ends_early_is_paid_through_its_notice_and_costs_once() {
        PriceModel team = new PriceModel.PerTime(TimeUnit.MONTH, new BigDecimal("3000"), 1);
        LocalDate end = LocalDate.parse("2026-04-10");
        Work early = Work.from(APRIL_1).withEnding(new Ending(end, end.plusDays(14), new BigDecimal("250"), true));
        Work regular = Work.from(APRIL_1).withEnding(new Ending(end, end, BigDecimal.ZERO, true));
        Pricing pricing = new Pricing(terms(team));

        assertThat(pricing.of(early, APRIL).lines())
                .extracting(Charge::kind, Charge::quantity, Charge::amount)
                .containsExactly(
                        tuple(ChargeKind.TEAM, BigDecimal.valueOf(24), new BigDecimal("2400.00")),
                        tuple(ChargeKind.EXIT, BigDecimal.ONE, new BigDecimal("250.00")));
        assertThat(pricing.dueBy(early, end.minusDays(1)).total(Set.of(ChargeKind.EXIT)))
                .isEqualTo(usd("0.00"));
        assertThat(pricing.dueBy(early, LocalDate.parse("2026-06-30")).total()).isEqualTo(usd("2650.00"));
        assertThat(pricing.of(regular, APRIL).total()).isEqualTo(usd("1000.00"));
        assertThat(total(
                        team,
                        Work.from(end.plusDays(20)).withEnding(new Ending(APRIL_2, APRIL_2, BigDecimal.TEN, true)),
                        APRIL))
                .isEqualTo(usd("10.00"));
    }

    /** 100 items at 0.10, and 500 for the hand-over on the last day: once, whatever comes after it. */
    @Test
    void handing_over_costs_once_after_the_exit_and_not_where_another_pilot_follows() {
        LocalDate end = LocalDate.parse("2026-04-10");
        Pricing pricing = new Pricing(handingOver("500"));
        Work left = items(100).withEnding(new Ending(end, end, BigDecimal.ZERO, true));

        assertThat(pricing.dueBy(left, end.minusDays(1)).total()).isEqualTo(usd("10.00"));
        assertThat(pricing.dueBy(left, end).lines())
                .extracting(Charge::kind, Charge::amount)
                .containsExactly(
                        tuple(ChargeKind.ITEMS, new BigDecimal("10.00")),
                        tuple(ChargeKind.HAND_OVER, new BigDecimal("500.00")));
        assertThat(pricing.dueBy(left, LocalDate.parse("2026-06-30")).total()).isEqualTo(usd("510.00"));
        assertThat(pricing.dueBy(items(100), APRIL.last()).total()).isEqualTo(usd("10.00"));
        Work adjusted = items(100).withEnding(new Ending(end, end, BigDecimal.ZERO, false));
        assertThat(pricing.dueBy(adjusted, APRIL.last()).total()).isEqualTo(usd("10.00"));
    }

    @Test
    void a_worked_month_that_the_work_ends_with_has_the_hand_over() {
        YearMonth april = YearMonth.parse("2026-04");
        PriceTerms terms = handingOver("500");

        assertThat(new WorkedExample(april, 100, BigDecimal.ZERO, 0, 0, true)
                        .under(terms)
                        .total())
                .isEqualTo(usd("510.00"));
        assertThat(new WorkedExample(april, 100, BigDecimal.ZERO, 0, 0, false)
                        .under(terms)
                        .total())
                .isEqualTo(usd("10.00"));
        assertThat(new WorkedExample(april, 100, BigDecimal.ZERO, 0, 0, true)
                        .under(terms.withoutRamp())
                        .total())
                .isEqualTo(usd("10.00"));
    }

    /** 900 cost 90 and 100 of them on a surge day a quarter more: 2.50. */
    @Test
    void surge_days_cost_what_the_contract_says() {
        Work work = new Work(
                APRIL_1, Map.of(APRIL_1, 800L, APRIL_2, 100L), Map.of(), Set.of(APRIL_2), List.of(), List.of());

        assertThat(new Pricing(surging("1.25")).of(work, APRIL).total()).isEqualTo(usd("92.50"));
        assertThat(new Pricing(surging("1")).of(work, APRIL).total()).isEqualTo(usd("90.00"));
    }

    /** 1001 x 0.08 = 80.08; ten per cent of it are 8.008. */
    @Test
    void the_last_discount_that_a_month_reaches_comes_off() {
        PriceTerms terms = new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTask(new BigDecimal("0.08")),
                null,
                List.of(
                        new VolumeDiscount(500, Percent.of("0.05")),
                        new VolumeDiscount(1001, Percent.of("0.1")),
                        new VolumeDiscount(2000, Percent.of("0.2"))),
                RampTerms.ABSORBED);

        assertThat(new Pricing(terms).of(items(1001), APRIL).total()).isEqualTo(usd("72.07"));
        assertThat(new Pricing(terms).of(items(1000), APRIL).total()).isEqualTo(usd("76.00"));
        assertThat(new Pricing(terms).of(items(499), APRIL).total()).isEqualTo(usd("39.92"));
    }

    @Test
    void the_ramp_is_charged_once_or_absorbed() {
        PriceTerms terms = new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTask(BigDecimal.ONE),
                null,
                List.of(),
                new RampTerms(true, new BigDecimal("1500")));
        Work work = Work.from(LocalDate.parse("2026-04-10"))
                .withItems(Map.of(APRIL_2, 1L, LocalDate.parse("2026-05-04"), 2L));

        assertThat(new Pricing(terms).of(work, APRIL).total()).isEqualTo(usd("1501.00"));
        assertThat(new Pricing(terms)
                        .of(work, new DateSpan(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")))
                        .total())
                .isEqualTo(usd("2.00"));
        assertThat(total(new PriceModel.PerTask(BigDecimal.ONE), work, APRIL)).isEqualTo(usd("1.00"));
    }

    @Test
    void yen_have_no_cents() {
        PriceTerms yen = PriceTerms.perTask(Money.of("12.5", "JPY"));

        assertThat(new Pricing(yen).of(items(3), APRIL).total()).isEqualTo(Money.of("38", "JPY"));
    }

    /** 8 hours at 10, 3 of them on a surge day at a half more: 80 + 15. Those of another month are not in it. */
    @Test
    void surge_days_cost_more_by_the_hour_too() {
        PriceTerms terms = new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTime(TimeUnit.HOUR, BigDecimal.TEN, 0),
                new SurgeTerms(new BigDecimal("1.5")),
                List.of(),
                RampTerms.ABSORBED);
        Work work = new Work(
                APRIL_1,
                Map.of(APRIL_2, 1000L),
                Map.of(
                        APRIL_1,
                        new BigDecimal("5"),
                        APRIL_2,
                        new BigDecimal("3"),
                        LocalDate.parse("2026-05-01"),
                        BigDecimal.TEN),
                Set.of(APRIL_2),
                List.of(),
                List.of());

        assertThat(new Pricing(terms).of(work, APRIL).total()).isEqualTo(usd("95.00"));
    }

    /** A month like April: 30 days, of which 10 are a pause. */
    @Test
    void a_month_is_worked_out_with_its_surge_hours_and_pause() {
        WorkedExample month = new WorkedExample(YearMonth.parse("2026-04"), 1000, new BigDecimal("50"), 200, 10);

        assertThat(month.under(terms(new PriceModel.PerTime(TimeUnit.MONTH, new BigDecimal("300"), 1)))
                        .total())
                .isEqualTo(usd("200.00"));
        assertThat(month.work().surgeItemsIn(APRIL)).isEqualTo(200);
        assertThat(month.work().itemsIn(APRIL)).isEqualTo(1000);
        assertThat(month.work().surgeHoursIn(APRIL)).isEqualByComparingTo("10");
        assertThat(month.work().hoursIn(APRIL)).isEqualByComparingTo("50");
        WorkedExample quiet = new WorkedExample(YearMonth.parse("2026-04"), 0, BigDecimal.TEN, 0, 0);
        assertThat(quiet.work().surgeDays()).isEmpty();
        assertThat(quiet.work().pauses()).isEmpty();
        assertThat(quiet.under(terms(MARGINAL)).lines()).isEmpty();
    }

    @Test
    void lines_say_what_they_are_for() {
        assertThat(new Pricing(terms(MARGINAL)).of(items(5001), APRIL).lines())
                .extracting(Charge::what, Charge::quantity)
                .containsExactly(
                        tuple("Items of the tier to 1000, at 0.1", BigDecimal.valueOf(1000)),
                        tuple("Items of the tier to 5000, at 0.08", BigDecimal.valueOf(4000)),
                        tuple("Items of the last tier, at 0.055", BigDecimal.ONE));
        PriceModel fixed = new PriceModel.Fixed(new BigDecimal("100"), "Four items", 4);
        Work work = Work.from(APRIL_1).withItems(Map.of(APRIL_2, 2L, LocalDate.parse("2026-05-01"), 1L));
        assertThat(new Pricing(terms(fixed))
                        .dueBy(work, LocalDate.parse("2026-05-31"))
                        .lines())
                .extracting(Charge::quantity, Charge::amount)
                .containsExactly(
                        tuple(BigDecimal.valueOf(2), new BigDecimal("50.00")),
                        tuple(BigDecimal.ONE, new BigDecimal("25.00")));
        assertThat(new Pricing(terms(fixed)).dueBy(Work.from(APRIL_1), APRIL_2).lines())
                .isEmpty();
    }

    @Test
    void work_that_is_free_has_its_line() {
        assertThat(new Pricing(terms(new PriceModel.PerTask(BigDecimal.ZERO)))
                        .of(items(3), APRIL)
                        .lines())
                .extracting(Charge::quantity)
                .containsExactly(BigDecimal.valueOf(3));
        assertThat(ChargeKind.values())
                .allSatisfy(kind -> assertThat(kind.title()).isNotBlank());
    }

    private static PriceTerms handingOver(String amount) {
        return new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTask(new BigDecimal("0.1")),
                null,
                List.of(),
                RampTerms.ABSORBED,
                new HandOverTerms(new BigDecimal(amount)));
    }

    private static PriceTerms surging(String factor) {
        return new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTask(new BigDecimal("0.1")),
                new SurgeTerms(new BigDecimal(factor)),
                List.of(),
                RampTerms.ABSORBED);
    }

    private static Money april(PriceModel model, long items) {
        return total(model, items(items), APRIL);
    }

    private static Work items(long items) {
        return Work.from(APRIL_1).withItems(Map.of(LocalDate.parse("2026-04-07"), items));
    }

    private static Money total(PriceModel model, Work work, DateSpan span) {
        return new Pricing(terms(model)).of(work, span).total();
    }

    private static PriceTerms terms(PriceModel model) {
        return new PriceTerms(Currency.getInstance("USD"), model, null, List.of(), RampTerms.ABSORBED);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
