package io.pilotgate.commercial.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditMatchTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final LocalDate SECOND = LocalDate.parse("2026-04-02");

    /** What was not paid is settled first, the rest is taken off what is. */
    @ParameterizedTest
    @CsvSource({
        "10.00, 0.00, -10.00, 0",
        "10.00, 4.00, -6.00, 1",
        "10.00, 10.00, 0.00, 1",
        "10.00, 25.00, 0.00, 1",
        "10.00, -5.00, -10.00, 0"
    })
    void a_credit_settles_what_was_withheld_first(String credit, String withheld, String payable, int differences) {
        Match match = CreditMatch.of(Money.of(credit, "USD"), Money.of(withheld, "USD"));

        assertThat(match.payable()).isEqualTo(Money.of(payable, "USD"));
        assertThat(match.invoiced()).isEqualTo(Money.of("-" + credit, "USD"));
        assertThat(match.differences()).hasSize(differences);
        assertThat(match.differences().stream().map(Difference::amount).reduce(match.payable(), Money::plus))
                .isEqualTo(match.invoiced());
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
