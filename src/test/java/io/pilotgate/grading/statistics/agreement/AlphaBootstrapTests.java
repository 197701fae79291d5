package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Like items drawn as groups are the items drawn one by one. */
class AlphaBootstrapTests {

    private static final double[] VALUES = {1, 2, 4, 8};

    /** However often each item is drawn, alpha is Krippendorff's of all that were drawn. */
    @Property(tries = 200)
    void drawnGroupsAreDrawnItems(@ForAll Random random) {
        Ratings once = ratings(random, 12);
        LikeItems items = LikeItems.of(once);
        long[] drawn = LongStream.generate(() -> random.nextInt(4))
                .limit(items.groups())
                .toArray();
        Ratings all = repeated(items, drawn);

        for (Level level : Level.values()) {
            double grouped = new WeightedAlpha(items, level, level == Level.NOMINAL ? new double[0] : VALUES).of(drawn);
            OptionalDouble direct = direct(level, all);
            if (direct.isPresent()) {
                assertThat(grouped).as("%s", level).isCloseTo(direct.getAsDouble(), within(1e-9));
            } else {
                assertThat(grouped).as("%s", level).isNaN();
            }
        }
    }

    @Test
    void likeItemsAreOneGroupWhoeverSaidIt() {
        LikeItems items =
                LikeItems.of(Tables.ofLines("12211.", "12122.", "..2..3").build(CategoryValues.BY_VALUE));

        // 11, 22, 122, and 12 twice; the item of one rating is in no pair.
        assertThat(items.groups()).isEqualTo(4);
        assertThat(items.sizes()).containsExactly(1, 2, 1, 1);
        assertThat(items.said(0)).containsExactly(0, 0);
        assertThat(items.said(1)).containsExactly(0, 1);
        assertThat(items.said(2)).containsExactly(0, 1, 1);
        assertThat(items.said(3)).containsExactly(1, 1);
        assertThat(items.categories()).isEqualTo(3);
    }

    /** Krippendorff's own table: the interval is around what he prints, and the same for the same seed. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void theIntervalIsAroundTheFigure(Level level) {
        Ratings ratings = Tables.ofLines(Tables.KRIPPENDORFF_2011).build(CategoryValues.BY_VALUE);
        double[] values = {1, 2, 3, 4, 5};
        double figure = switch (level) {
            case NOMINAL -> 0.743421053;
            case ORDINAL -> 0.815387504;
            case INTERVAL -> 0.849107143;
            case RATIO -> 0.797402775;
        };

        CoefficientInterval found =
                new AlphaBootstrap(level, values, 1).interval(ratings, 0.95).orElseThrow();

        assertThat(found.low()).isBetween(0.1, figure - 0.05);
        assertThat(found.high()).isBetween(figure + 0.05, 1.0);
        assertThat(new AlphaBootstrap(level, values, 1).interval(ratings, 0.95)).hasValue(found);
        CoefficientInterval narrower =
                new AlphaBootstrap(level, values, 1).interval(ratings, 0.5).orElseThrow();
        assertThat(narrower.low()).isBetween(found.low() + 0.01, figure);
        assertThat(narrower.high()).isBetween(figure, found.high());
    }

    /** The draws in which all items are alike have no alpha, and are no part of the interval. */
    @Test
    void drawsWithoutAFigureAreLeftOut() {
        Ratings ratings = Tables.ofLines("12", "12").build(CategoryValues.BY_VALUE);

        assertThat(new AlphaBootstrap(Level.NOMINAL, new double[0], 5).interval(ratings, 0.95))
                .hasValue(new CoefficientInterval(1, 1));
    }

    @Test
    void anIntervalHasALowAndAHighEnd() {
        assertThat(new CoefficientInterval(-0.2, 1)).isNotNull();
        assertThat(new CoefficientInterval(0.3, 0.3)).isNotNull();
        assertThatThrownBy(() -> new CoefficientInterval(0.3, 0.2)).hasMessageContaining("[0.3, 0.2]");
        assertThatThrownBy(() -> new CoefficientInterval(0.3, 1.1)).hasMessageContaining("[0.3, 1.1]");
        assertThatThrownBy(() -> new CoefficientInterval(Double.NaN, 1)).hasMessageContaining("NaN");
    }

    private static OptionalDouble direct(Level level, Ratings ratings) {
        return switch (level) {
            case NOMINAL -> Krippendorff.nominal(ratings);
            case ORDINAL -> Krippendorff.ordinal(ratings);
            case INTERVAL -> Krippendorff.interval(ratings, VALUES);
            case RATIO -> Krippendorff.ratio(ratings, VALUES);
        };
    }

    private static Ratings ratings(Random random, int items) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int category = 1; category <= VALUES.length; category++) {
            ratings.add("anchor " + category, "a", Integer.toString(category));
        }
        for (int item = 0; item < items; item++) {
            int raters = 1 + random.nextInt(4);
            for (int rater = 0; rater < raters; rater++) {
                ratings.add("item " + item, "rater " + rater, Integer.toString(1 + random.nextInt(VALUES.length)));
            }
        }
        return ratings.build(CategoryValues.BY_VALUE);
    }

    private static Ratings repeated(LikeItems items, long[] drawn) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int category = 0; category < VALUES.length; category++) {
            ratings.add("anchor " + category, "a", Integer.toString(category));
        }
        for (int group = 0; group < drawn.length; group++) {
            for (int time = 0; time < drawn[group]; time++) {
                int rater = 0;
                for (int said : items.said(group)) {
                    ratings.add(group + " " + time, "rater " + rater++, Integer.toString(said));
                }
            }
        }
        return ratings.build(CategoryValues.BY_VALUE);
    }
}
