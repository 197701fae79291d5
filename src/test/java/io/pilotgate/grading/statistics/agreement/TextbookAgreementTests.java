package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Figures that textbooks print, with the digits of independent programs where these were run (statsmodels, krippendorff, irrCAC). */
class TextbookAgreementTests {

    private static final double EXACT = 1e-9;

    /** Fleiss (1971) prints .430. */
    @Test
    void fleiss1971() {
        assertThat(Fleiss.kappa(Tables.ofCounts(Tables.FLEISS_1971)).orElseThrow())
                .isCloseTo(0.430, within(5e-4));
    }

    @Test
    void fourteenRaters() {
        Ratings ratings = Tables.ofCounts(Tables.FOURTEEN_RATERS);

        is(0.209930704, Fleiss.kappa(ratings));
        is(0.225614151, Gwet.ac1(ratings));
    }

    /** Krippendorff (2011) prints .743, .815, .849 and .797. */
    @Test
    void krippendorff2011() {
        RatingsBuilder lines = Tables.ofLines(Tables.KRIPPENDORFF_2011);
        Ratings ratings = lines.build(CategoryValues.BY_VALUE);
        double[] values = CategoryValues.of(lines.categories(CategoryValues.BY_VALUE));

        is(0.743421053, Krippendorff.nominal(ratings));
        is(0.815387504, Krippendorff.ordinal(ratings));
        is(0.849107143, Krippendorff.interval(ratings, values));
        is(0.797402775, Krippendorff.ratio(ratings, values));
    }

    @Test
    void cohen1960() {
        Ratings ratings = Tables.ofSquare(new int[][] {{20, 5}, {10, 15}});
        TwoRaters two = TwoRaters.of(ratings, 0, 1);

        is(0.4, two.cohen());
        is(0.393939394, two.scott());
        is(0.405940594, Gwet.ac1(ratings));
        assertThat(two.items()).isEqualTo(50);
        assertThat(two.agreed()).isEqualTo(35);
    }

    @Test
    void aPrevalenceParadoxIsPointedOut() {
        Ratings ratings = Tables.ofSquare(new int[][] {{118, 5}, {2, 0}});
        TwoRaters two = TwoRaters.of(ratings, 0, 1);

        is(-0.023391813, two.cohen());
        is(-0.028806584, two.scott());
        is(0.940776338, Gwet.ac1(ratings));
        is(-0.024691358, Krippendorff.nominal(ratings));
        PrevalenceParadox paradox = new PrevalenceParadox(
                ItemAgreement.percent(ratings).orElseThrow(), PrevalenceParadox.prevalenceIn(ratings));
        assertThat(paradox.agreement()).isEqualTo(118.0 / 125);
        assertThat(paradox.prevalence()).isEqualTo((118 * 2 + 7) / 250.0);
        assertThat(paradox.concerns(two.cohen())).isTrue();
        assertThat(paradox.concerns(Gwet.ac1(ratings))).isFalse();
    }

    /** Cohen (1968), weights by squares: by hand on three ordered categories, 10 items on the diagonal and one at each far corner. */
    @Test
    void weightedCohen() {
        TwoRaters two = new TwoRaters(new long[][] {{10, 0, 1}, {0, 10, 0}, {1, 0, 10}});

        // observed 30/32; expected with rows 11/32, 10/32, 11/32: by hand.
        double a = 11 / 32.0;
        double b = 10 / 32.0;
        double linear = a * a + b * b + a * a + 4 * 0.5 * a * b;
        double quadratic = a * a + b * b + a * a + 4 * 0.75 * a * b;
        is((30 / 32.0 - linear) / (1 - linear), two.cohen(Weights.LINEAR));
        is((30 / 32.0 - quadratic) / (1 - quadratic), two.cohen(Weights.QUADRATIC));
    }

    private static void is(double expected, OptionalDouble found) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(EXACT));
    }
}
