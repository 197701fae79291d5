package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    /** A difference in the vendor's favour and money that comes off are figures: programs read them as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.231411", "0.5", "text", "2027-01-15", ""})
    void figures_under_zero_stay_figures(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "-1+1",
                "-5 ",
                "-A1",
                "-1e5",
                "--5",
                "-",
                "+5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "-1\n=1"
            })
    void what_a_spreadsheet_may_run_is_text(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo("'" + cell);
    }
}
