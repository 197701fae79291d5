package io.pilotgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @Test
    void a_price_of_a_fraction_of_a_cent_is_exact_until_it_is_paid() {
        Money owed = Money.of("0.0333", "USD").times(1_000_001);

        assertThat(owed).isEqualTo(Money.of("33300.0333", "USD"));
        assertThat(owed.rounded()).isEqualTo(Money.of("33300.03", "USD"));
    }

    /** Digits after the point as in ISO 4217: the yen has none, the Kuwaiti dinar three. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0.005, USD, 0.01",
        "0.0049, USD, 0.00",
        "-0.005, USD, -0.01",
        "1.5, JPY, 2",
        "1.4, JPY, 1",
        "1.0005, KWD, 1.001"
    })
    void is_paid_in_the_smallest_unit_half_up(String amount, String currency, String paid) {
        assertThat(Money.of(amount, currency).rounded()).isEqualTo(Money.of(paid, currency));
    }

    @Test
    void adds_and_subtracts_in_one_currency() {
        assertThat(Money.of("10.00", "EUR").plus(Money.of("0.55", "EUR"))).isEqualTo(Money.of("10.55", "EUR"));
        assertThat(Money.of("10.00", "EUR").minus(Money.of("10.55", "EUR"))).isEqualTo(Money.of("-0.55", "EUR"));
    }

    @Test
    void two_currencies_are_never_put_together() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Amounts in EUR and USD cannot be put together.");
        assertThatThrownBy(() -> Money.of("1", "EUR").minus(Money.of("1", "USD")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_amount_is_equal_however_many_noughts_it_was_written_with() {
        assertThat(Money.of("12.5", "USD")).isEqualTo(Money.of("12.500000", "USD"));
        assertThat(Money.of("12.5", "USD")).isNotEqualTo(Money.of("12.5", "EUR"));
        assertThat(Money.of("0", "USD")).isEqualTo(Money.of("0.00", "USD"));
    }

    @Test
    void reads_as_people_write_it() {
        assertThat(Money.of("1200", "USD")).hasToString("1200 USD");
        assertThat(Money.of("1250.00", "USD").rounded()).hasToString("1250.00 USD");
    }

    @Test
    void refuses_what_would_fill_the_memory_when_it_is_written_out() {
        for (String amount : List.of("1e999999999", "1e-999999999", "-1e999999999")) {
            assertThatThrownBy(() -> Money.of(amount, "USD")).as(amount).isInstanceOf(Refusal.class);
        }
    }
}
