package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewVendorTests {

    @Test
    void is_taken_with_all_that_is_known() {
        NewVendor vendor = vendor("Labelworks", "Ines Vega", "ines@labelworks.example", "Portugal");

        assertThat(vendor.name()).isEqualTo("Labelworks");
        assertThat(vendor.iso27001()).isNull();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> new NewVendor(" ", "", "nobody", "", "x".repeat(201), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("name", "contactName", "contactEmail", "country", "specialisation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "ines@",
                "@labelworks.example",
                "ines@a.example, eve@b.example",
                "Ines <ines@a.example>"
            })
    void letters_need_one_address(String address) {
        assertThatThrownBy(() -> vendor("Labelworks", "Ines Vega", address, "Portugal"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'" + address + "' is not an e-mail address");
    }

    /** A line break in a letter's head would forge another head. */
    @ParameterizedTest
    @ValueSource(strings = {"Labelworks\nBcc: all@example.org", "Labelworks\r", "Label\u0000works"})
    void a_name_is_one_line(String name) {
        assertThatThrownBy(() -> vendor(name, "Ines Vega", "ines@labelworks.example", "Portugal"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("without line breaks");
        assertThatThrownBy(() -> vendor("Labelworks", name, "ines@labelworks.example", "Portugal"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("without line breaks");
    }

    private static NewVendor vendor(String name, String contact, String address, String country) {
        return new NewVendor(name, contact, address, country, "Street scenes", null);
    }
}
