package io.pilotgate.commercial.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.commercial.match.Claim.CountedClaim;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FourWayMatchTests {

    private static final PriceModel PER_TASK = new PriceModel.PerTask(new BigDecimal("0.125"));
    private static final PriceModel HOURLY = new PriceModel.PerTime(TimeUnit.HOUR, BigDecimal.TEN, 0);

    /** 115 lines at 0.125 are 14.375. Without 7 of them 13.50 are left, without 3 more 13.13, without 5 more 12.50. */
    @Test
    void duplicates_missing_and_reworked_items_are_not_paid_and_the_cents_add_up() {
        Match match = match(
                PER_TASK,
                "14.38",
                Map.of(ChargeKind.ITEMS, new BigDecimal("14.375")),
                List.of(
                        found(ItemFinding.PAYABLE, 100, "12.5"),
                        found(ItemFinding.DUPLICATE, 7, "0.875"),
                        found(ItemFinding.MISSING, 3, "0.375"),
                        found(ItemFinding.REWORK, 5, "0.625")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.payable()).isEqualTo(usd("12.50"));
        assertThat(match.differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(
                        tuple(Reason.DUPLICATE, usd("0.88")),
                        tuple(Reason.MISSING, usd("0.37")),
                        tuple(Reason.REWORK, usd("0.63")));
        addsUp(match);
    }

    @Test
    void a_price_over_the_contracts_is_paid_at_the_contracts() {
        Match match = match(
                PER_TASK,
                "15.00",
                Map.of(ChargeKind.ITEMS, new BigDecimal("15")),
                List.of(found(ItemFinding.PAYABLE, 100, "15")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.payable()).isEqualTo(usd("12.50"));
        assertThat(match.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.reason()).isEqualTo(Reason.PRICE);
            assertThat(difference.amount()).isEqualTo(usd("2.50"));
            assertThat(difference.found()).isEqualTo("12.50 USD by the contract");
        });
        addsUp(match);
    }

    @Test
    void an_invoice_that_is_right_agrees() {
        Match match = match(
                PER_TASK,
                "12.50",
                Map.of(ChargeKind.ITEMS, new BigDecimal("12.5")),
                List.of(found(ItemFinding.PAYABLE, 100, "12.5")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.agrees()).isTrue();
        assertThat(match.differences()).isEmpty();
    }

    /** 100 hours at 10 and 93.5 on the sheets: 6.5 are not paid. */
    @Test
    void hours_that_no_sheet_shows_are_not_paid() {
        Claim claim = new Claim(
                usd("1000.00"),
                Map.of(ChargeKind.HOURS, new BigDecimal("1000")),
                List.of(),
                List.of(new CountedClaim(
                        ChargeGroup.HOURS, new BigDecimal("100"), new BigDecimal("93.5"), new BigDecimal("1000"))));
        Match match = new FourWayMatch(HOURLY, claim, new Due(Map.of(ChargeGroup.HOURS, new BigDecimal("935.00"))))
                .match(List.of());

        assertThat(match.payable()).isEqualTo(usd("935.00"));
        assertThat(match.differences())
                .extracting(Difference::invoiced, Difference::found, Difference::amount)
                .containsExactly(tuple("100 hours", "93.5 hours to be billed", usd("65.00")));
        addsUp(match);
    }

    /** Surge and discount are shares of the work: 10 + 2.50 - 1 = 11.50, and 11.50 is due. */
    @Test
    void surge_and_discount_belong_to_the_work() {
        Map<ChargeKind, BigDecimal> amounts = Map.of(
                ChargeKind.ITEMS, new BigDecimal("10"),
                ChargeKind.SURGE, new BigDecimal("2.5"),
                ChargeKind.DISCOUNT, new BigDecimal("-1"));
        Match match = match(
                PER_TASK,
                "11.50",
                amounts,
                List.of(found(ItemFinding.PAYABLE, 80, "10")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("11.50")));

        assertThat(match.agrees()).isTrue();
        assertThat(ChargeGroup.of(ChargeKind.SURGE, HOURLY)).isEqualTo(ChargeGroup.HOURS);
        assertThat(ChargeGroup.of(ChargeKind.DISCOUNT, HOURLY)).isEqualTo(ChargeGroup.HOURS);
        assertThat(ChargeGroup.of(ChargeKind.SURGE, PER_TASK)).isEqualTo(ChargeGroup.ITEMS);
        assertThat(ChargeGroup.of(ChargeKind.SURGE, new PriceModel.PerTime(TimeUnit.MONTH, BigDecimal.TEN, 1)))
                .isEqualTo(ChargeGroup.ITEMS);
    }

    @Test
    void what_the_contract_does_not_have_is_not_due() {
        Match match = match(
                PER_TASK,
                "62.50",
                Map.of(ChargeKind.ITEMS, new BigDecimal("12.5"), ChargeKind.OTHER, new BigDecimal("50")),
                List.of(found(ItemFinding.PAYABLE, 100, "12.5")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.payable()).isEqualTo(usd("12.50"));
        assertThat(match.differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(tuple(Reason.NOT_DUE, usd("50.00")));
        assertThat(match.groups())
                .extracting(GroupMatch::group, GroupMatch::payable)
                .containsExactly(tuple(ChargeGroup.ITEMS, usd("12.50")), tuple(ChargeGroup.OTHER, usd("0.00")));
        addsUp(match);
    }

    /** A tier that makes earlier items cheaper gives back: 1 more item is due at -19.92. */
    @Test
    void what_is_due_may_be_less_than_nothing() {
        Match match = match(
                PER_TASK,
                "0.08",
                Map.of(ChargeKind.ITEMS, new BigDecimal("0.08")),
                List.of(found(ItemFinding.PAYABLE, 1, "0.08")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("-19.92")));

        assertThat(match.payable()).isEqualTo(usd("-19.92"));
        addsUp(match);
    }

    /** Scope of 200 was taken away; the invoice is silent about it, and 200 come off all the same. */
    @Test
    void scope_that_was_taken_away_comes_off_an_invoice_that_is_silent_about_it() {
        Map<ChargeGroup, BigDecimal> due = Map.of(
                ChargeGroup.FIXED, new BigDecimal("1000.00"),
                ChargeGroup.CHANGE_ORDER, new BigDecimal("-200.00"),
                ChargeGroup.RAMP, new BigDecimal("50.00"));
        Match match = match(PER_TASK, "1000.00", Map.of(ChargeKind.FIXED, new BigDecimal("1000")), List.of(), due);

        assertThat(match.payable()).isEqualTo(usd("800.00"));
        assertThat(match.groups())
                .extracting(GroupMatch::group)
                .containsExactlyInAnyOrder(ChargeGroup.FIXED, ChargeGroup.CHANGE_ORDER);
        addsUp(match);
    }

    @Test
    void notes_cost_nothing_and_come_last() {
        Difference note = new Difference(Reason.REPORTS_DIFFER, "", "Reported 10, delivered 9", "Look.", usd("0.00"));
        Match match = new FourWayMatch(
                        PER_TASK, new Claim(usd("0.00"), Map.of(), List.of(), List.of()), new Due(Map.of()))
                .match(List.of(note));

        assertThat(match.differences()).containsExactly(note);
        assertThat(match.payable()).isEqualTo(usd("0.00"));
    }

    @Test
    void says_what_is_billed_what_is_found_and_why() {
        Match match = match(
                PER_TASK,
                "12.63",
                Map.of(ChargeKind.ITEMS, new BigDecimal("12.625"), ChargeKind.OTHER, BigDecimal.ZERO),
                List.of(found(ItemFinding.PAYABLE, 100, "12.5"), found(ItemFinding.MISSING, 1, "0.125")),
                Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.agrees()).isFalse();
        assertThat(match.withheld()).isEqualTo(usd("0.13"));
        assertThat(match.differences())
                .containsExactly(new Difference(
                        Reason.MISSING,
                        "1 line",
                        "Billed and not delivered",
                        "No accepted batch holds these items: what was not delivered is not paid.",
                        usd("0.13")));
        assertThat(ItemFinding.values())
                .allSatisfy(finding -> assertThat(finding.title()).isNotBlank());
        assertThat(ChargeGroup.values())
                .allSatisfy(group -> assertThat(group.title()).isNotBlank());
    }

    /** Hours that are all there leave items alone, and say nothing. */
    @Test
    void what_is_counted_belongs_to_its_own_group() {
        Claim claim = new Claim(
                usd("22.50"),
                Map.of(ChargeKind.ITEMS, new BigDecimal("12.5"), ChargeKind.HOURS, BigDecimal.TEN),
                List.of(),
                List.of(
                        new CountedClaim(
                                ChargeGroup.ITEMS,
                                new BigDecimal("100"),
                                new BigDecimal("100"),
                                new BigDecimal("12.5")),
                        new CountedClaim(ChargeGroup.HOURS, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)));
        Match match = new FourWayMatch(PER_TASK, claim, new Due(Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50"))))
                .match(List.of());

        assertThat(match.payable()).isEqualTo(usd("12.50"));
        assertThat(match.differences())
                .extracting(Difference::invoiced, Difference::found, Difference::amount)
                .containsExactly(tuple("1 hours", "0 hours to be billed", usd("10.00")));
        addsUp(match);
    }

    @Test
    void a_price_that_the_contract_has_is_told_from_one_that_it_has_not() {
        Map<ChargeKind, BigDecimal> amounts =
                Map.of(ChargeKind.ITEMS, new BigDecimal("15"), ChargeKind.RAMP, BigDecimal.TEN);
        Match match = match(PER_TASK, "25.00", amounts, List.of(), Map.of(ChargeGroup.ITEMS, new BigDecimal("12.50")));

        assertThat(match.differences())
                .extracting(Difference::reason, Difference::found)
                .containsExactly(
                        tuple(Reason.PRICE, "12.50 USD by the contract"),
                        tuple(Reason.NOT_DUE, "Nothing is due by the contract"));
        assertThat(match.differences())
                .extracting(Difference::why)
                .containsExactly(
                        "The same work at the contract's prices and rounding, with what was paid before taken off; tiers"
                                + " and discounts go by all that was delivered, billed or not.",
                        "The contract has no such charge for this, or it was paid before.");
        addsUp(match);
    }

    private static Match match(
            PriceModel model,
            String total,
            Map<ChargeKind, BigDecimal> amounts,
            List<FoundItems> items,
            Map<ChargeGroup, BigDecimal> due) {
        return new FourWayMatch(model, new Claim(usd(total), amounts, items, List.of()), new Due(due)).match(List.of());
    }

    static void addsUp(Match match) {
        Money sum = match.differences().stream().map(Difference::amount).reduce(match.payable(), Money::plus);
        assertThat(sum).isEqualTo(match.invoiced());
        assertThat(match.groups().stream().map(GroupMatch::payable).reduce(usd("0.00"), Money::plus))
                .isEqualTo(match.payable());
        assertThat(match.groups().stream().map(GroupMatch::invoiced).reduce(usd("0.00"), Money::plus))
                .isEqualTo(match.invoiced());
    }

    private static FoundItems found(ItemFinding finding, long lines, String amount) {
        return new FoundItems(finding, lines, new BigDecimal(amount));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
