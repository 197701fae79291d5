package io.pilotgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"al", "Lena", "qa2", "0123456789012345678901234567890123456789"})
    void takes_letters_and_digits(String name) {
        assertThat(new PersonId(name)).hasToString(name);
    }

    /** The engine takes no other characters in the ids of its users. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b",
                "lena@example.org",
                "lena-k",
                "müller",
                "lena\n",
                "01234567890123456789012345678901234567890"
            })
    void refuses_what_the_engine_would_not_take(String name) {
        assertThatThrownBy(() -> new PersonId(name))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2 to 40 letters and digits");
    }

    @Test
    void names_the_product_where_no_person_acted() {
        assertThat(PersonId.PILOTGATE.value()).isEqualTo("pilotgate");
    }
}
