package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTableTests {

    /** A kappa of a hair under nothing is a figure in a spreadsheet, and no text. */
    @ParameterizedTest
    @ValueSource(doubles = {-2.220446049250313E-16, -1.0E-5, 4.9E-324, 0.0, 0.9733333333333334, 1.0E10})
    void a_figure_is_saved_as_a_figure_with_all_its_digits(double figure) {
        String saved = FigureTable.number(figure);

        assertThat(saved).doesNotContain("E");
        assertThat(Double.parseDouble(saved)).isEqualTo(figure);
        assertThat(Sheet.harmless(saved)).isEqualTo(saved);
    }

    @Test
    void no_data_has_no_value() {
        assertThat(FigureTable.number(null)).isEmpty();
    }
}
