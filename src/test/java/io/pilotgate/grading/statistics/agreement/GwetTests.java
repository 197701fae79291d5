package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Gwet's coefficients against his own package's figures and against their definition. */
class GwetTests {

    /** irrCAC (R) on its data set cac.raw4raters, which is Krippendorff's table of 2011: gwet.ac1.raw, weights "quadratic". */
    @Test
    void figuresOfIrrCac() {
        Ratings ratings = Tables.ofLines(Tables.KRIPPENDORFF_2011).build(CategoryValues.BY_VALUE);

        is(0.77544, Gwet.ac1(ratings), 5e-6);
        is(0.91400, Gwet.ac2(ratings, Weights.QUADRATIC), 5e-6);
    }

    @Test
    void identityWeightsAreAc1() {
        Ratings ratings = Tables.ofLines(Tables.KRIPPENDORFF_2011).build(CategoryValues.BY_VALUE);

        is(Gwet.ac1(ratings).orElseThrow(), Gwet.ac2(ratings, Weights.IDENTITY), 1e-12);
    }

    /** Handbook of Inter-Rater Reliability, 4th edition, equations 3.4 to 3.7: item by item and pair by pair. */
    @Property(tries = 200)
    void ac2IsItsDefinition(@ForAll Random random) {
        RatingsBuilder said = new RatingsBuilder();
        for (int item = 0; item < 12; item++) {
            for (int rater = 0; rater < 1 + random.nextInt(4); rater++) {
                said.add("item " + item, "rater " + rater, Integer.toString(random.nextInt(4)));
            }
        }
        Ratings ratings = said.build(CategoryValues.BY_VALUE);

        for (Weights weights : Weights.values()) {
            OptionalDouble found = Gwet.ac2(ratings, weights);
            double expected = byDefinition(ratings, weights);
            if (found.isPresent()) {
                is(expected, found, 1e-9);
            } else {
                assertThat(ratings.isPairable() && ratings.categories() > 1).isFalse();
            }
        }
    }

    @Test
    void weightsFallWithTheDistance() {
        assertThat(Weights.LINEAR.of(0, 3, 4)).isZero();
        assertThat(Weights.LINEAR.of(2, 1, 4)).isEqualTo(2 / 3.0, within(1e-15));
        assertThat(Weights.QUADRATIC.of(0, 3, 4)).isZero();
        assertThat(Weights.QUADRATIC.of(2, 1, 4)).isEqualTo(8 / 9.0, within(1e-15));
        assertThat(Weights.LINEAR.of(0, 0, 1)).isEqualTo(1);
        assertThat(Weights.QUADRATIC.of(0, 0, 1)).isEqualTo(1);
        assertThat(Weights.IDENTITY.of(1, 1, 4)).isEqualTo(1);
        assertThat(Weights.IDENTITY.of(1, 2, 4)).isZero();
    }

    private static double byDefinition(Ratings ratings, Weights weights) {
        int q = ratings.categories();
        double[] share = new double[q];
        double observed = 0;
        int pairable = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int m = ratings.ratingsOf(item);
            double inItem = 0;
            for (int one = ratings.start()[item]; one < ratings.start()[item + 1]; one++) {
                share[ratings.category()[one]] += 1.0 / m / ratings.items();
                for (int other = ratings.start()[item]; other < ratings.start()[item + 1]; other++) {
                    inItem += one == other
                            ? 0
                            : weights.of(ratings.category()[one], ratings.category()[other], q) / (m * (m - 1.0));
                }
            }
            observed += inItem;
            pairable += m > 1 ? 1 : 0;
        }
        double sum = 0;
        double spread = 0;
        for (int one = 0; one < q; one++) {
            spread += share[one] * (1 - share[one]);
            for (int other = 0; other < q; other++) {
                sum += weights.of(one, other, q);
            }
        }
        double expected = sum * spread / (q * (q - 1.0));
        return (observed / pairable - expected) / (1 - expected);
    }

    private static void is(double expected, OptionalDouble found, double tolerance) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(tolerance));
    }
}
