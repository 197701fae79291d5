package io.pilotgate.commercial.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditMatchTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final LocalDate SECOND = LocalDate.parse("2026-04-02");

    /** What was not paid is settled first, but for what is given back of items that were; the rest is taken off. */
    @ParameterizedTest
    @CsvSource({
        "10.00, 0.00, 0.00, -10.00, 0",
        "10.00, 0.00, 4.00, -6.00, 1",
        "10.00, 0.00, 10.00, 0.00, 1",
        "10.00, 0.00, 25.00, 0.00, 1",
        "10.00, 0.00, -5.00, -10.00, 0",
        "10.00, 7.00, 25.00, -7.00, 1",
        "10.00, 7.00, 2.00, -8.00, 1",
        "10.00, 10.00, 25.00, -10.00, 0"
    })
    void a_credit_settles_what_was_withheld_first(
            String credit, String back, String withheld, String payable, int differences) {
        Match match = CreditMatch.of(usd(credit), usd(back), usd(back), usd(back), usd(withheld), List.of());

        assertThat(match.payable()).isEqualTo(usd(payable));
        assertThat(match.invoiced()).isEqualTo(usd("-" + credit));
        assertThat(match.differences()).hasSize(differences);
        assertThat(match.differences().stream().map(Difference::amount).reduce(match.payable(), Money::plus))
                .isEqualTo(match.invoiced());
    }

    /** 7 items that cost 0.88 by now; 0.90 were given back for them, which is what is not paid for them any more. */
    @Test
    void what_is_not_paid_any_more_is_what_came_back() {
        Match more = CreditMatch.of(usd("0.90"), usd("0.88"), usd("0.90"), usd("0.88"), usd("0.00"), List.of());
        Match settled = CreditMatch.of(usd("0.90"), usd("0.88"), usd("0.90"), usd("0.00"), usd("0.90"), List.of());

        assertThat(more.groups())
                .containsExactly(new GroupMatch(ChargeGroup.ITEMS, usd("-0.90"), usd("-0.90"), usd("-0.90")));
        assertThat(settled.groups())
                .containsExactly(new GroupMatch(ChargeGroup.ITEMS, usd("-0.90"), usd("-0.88"), usd("0.00")));
        assertThat(CreditMatch.of(usd("0.90"), usd("0.00"), usd("0.00"), usd("0.00"), usd("0.00"), List.of())
                        .groups())
                .isEmpty();
    }

    /** Of an item that the invoice names three times, twice in vain: the first two lines cost nothing, the third one does. */
    @Test
    void lines_that_were_not_paid_are_settled_before_the_one_that_was() {
        assertThat(IntStream.range(0, 4).mapToObj(before -> ItemFinding.ofCredit(2, 1, before)))
                .containsExactly(ItemFinding.SETTLED, ItemFinding.SETTLED, ItemFinding.CREDITED, null);
        assertThat(ItemFinding.ofCredit(0, 0, 0)).isNull();
        assertThat(ItemFinding.SETTLED.isWithheld()).isFalse();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    @Test
    void a_number_takes_from_the_earliest_days_that_have_some_left() {
        TreeMap<LocalDate, BigDecimal> left = new TreeMap<>(Map.of(
                FIRST.minusDays(1), new BigDecimal("-3"), FIRST, new BigDecimal("4"), SECOND, new BigDecimal("5")));

        assertThat(Allocation.of(new BigDecimal("6"), left).days())
                .isEqualTo(Map.of(FIRST, new BigDecimal("4"), SECOND, new BigDecimal("2")));
        assertThat(Allocation.of(new BigDecimal("60"), left).sum()).isEqualByComparingTo("9");
        assertThat(Allocation.of(BigDecimal.ZERO, left).days()).isEmpty();
    }

    @Test
    void no_day_gives_more_than_it_has() {
        Allocation capped = Allocation.capped(
                Map.of(FIRST, new BigDecimal("4"), SECOND, new BigDecimal("5")),
                Map.of(FIRST, new BigDecimal("1"), SECOND, new BigDecimal("7")));

        assertThat(capped.days()).isEqualTo(Map.of(FIRST, BigDecimal.ONE, SECOND, new BigDecimal("5")));
        assertThat(Allocation.capped(Map.of(FIRST, BigDecimal.ONE), Map.of()).days())
                .isEmpty();
        assertThat(capped.plus(capped).sum()).isEqualByComparingTo("12");
        assertThat(Allocation.less(Map.of(FIRST, BigDecimal.TEN), capped.days()))
                .isEqualTo(Map.of(FIRST, new BigDecimal("9"), SECOND, new BigDecimal("-5")));
    }
}
