package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import org.junit.jupiter.api.Test;

class StatementTests {

    @Test
    void rounds_once_at_the_end() {
        // 3 x 0.335 = 1.005, half up 1.01; rounded item by item it would be 1.02.
        assertThat(new Statement(3, Money.of("0.335", "EUR")).owed()).isEqualTo(Money.of("1.01", "EUR"));
    }

    @Test
    void knows_the_digits_of_the_currency() {
        assertThat(new Statement(3, Money.of("0.5", "JPY")).owed()).isEqualTo(Money.of("2", "JPY"));
        assertThat(new Statement(0, Money.of("0.5", "EUR")).owed()).isEqualTo(Money.of("0.00", "EUR"));
    }

    @Test
    void shows_a_price_with_no_more_zeros_than_the_currency_has() {
        assertThat(new Statement(1, Money.of("0.125000", "USD")).unitPrice()).hasToString("0.125 USD");
        assertThat(new Statement(1, Money.of("20.000000", "USD")).unitPrice()).hasToString("20.00 USD");
    }

    @Test
    void reads_an_amount_in_its_currency() {
        Statement statement = new Statement(3, Money.of("0.335", "EUR"));

        assertThat(statement.amount(" 12.50 ")).isEqualTo(Money.of("12.50", "EUR"));
        assertThatThrownBy(() -> statement.amount("12,50"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("such as 1.01");
    }
}
