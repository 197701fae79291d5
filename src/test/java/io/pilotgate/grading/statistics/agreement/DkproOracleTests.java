package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * Our coefficients beside those of DKPro Statistics (Meyer et al. 2014) on random ratings. Its weighted kappa and its ordinal alpha are
 * left out: the first is no Cohen's, the second is cubic where Krippendorff's is squared.
 */
class DkproOracleTests {

    @Property(tries = 200)
    void twoRaters(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int items,
            @ForAll @IntRange(min = 2, max = 5) int categories) {
        int[][] said = said(random, items, 2, categories, 0);
        CodingAnnotationStudy study = study(said, 2);
        Ratings ratings = ratings(said);
        TwoRaters two = TwoRaters.of(ratings, 0, 1);

        same(new CohenKappaAgreement(study).calculateAgreement(), two.cohen());
        same(new ScottPiAgreement(study).calculateAgreement(), two.scott());
        same(new PercentageAgreement(study).calculateAgreement(), ItemAgreement.percent(ratings));
    }

    @Property(tries = 200)
    void manyRaters(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int items,
            @ForAll @IntRange(min = 2, max = 10) int raters,
            @ForAll @IntRange(min = 2, max = 5) int categories) {
        int[][] said = said(random, items, raters, categories, 0);

        same(new FleissKappaAgreement(study(said, raters)).calculateAgreement(), Fleiss.kappa(ratings(said)));
    }

    @Property(tries = 200)
    void ratingsLeftOut(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 30) int items,
            @ForAll @IntRange(min = 2, max = 6) int raters,
            @ForAll @IntRange(min = 2, max = 5) int categories) {
        int[][] said = said(random, items, raters, categories, 4);
        CodingAnnotationStudy study = study(said, raters);
        RatingsBuilder builder = builder(said);
        Ratings ratings = builder.build(CategoryValues.BY_VALUE);
        double[] values = CategoryValues.of(builder.categories(CategoryValues.BY_VALUE));

        same(
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                Krippendorff.nominal(ratings));
        same(
                new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement(),
                Krippendorff.interval(ratings, values));
    }

    /** Where chance alone agrees always there is no data here; the oracle divides by zero or says 0. */
    private static void same(double oracle, OptionalDouble found) {
        if (found.isPresent()) {
            assertThat(found.getAsDouble()).isCloseTo(oracle, within(1e-9));
        } else {
            assertThat(Double.isNaN(oracle) || oracle == 0)
                    .as("no data here, and the oracle says %s", oracle)
                    .isTrue();
        }
    }

    /** By item and rater; -1 where nothing was said. */
    private static int[][] said(Random random, int items, int raters, int categories, int oneOutOf) {
        return IntStream.range(0, items)
                .mapToObj(item -> {
                    int mostly = random.nextInt(categories);
                    return IntStream.range(0, raters)
                            .map(rater -> oneOutOf > 0 && random.nextInt(oneOutOf) == 0
                                    ? -1
                                    : random.nextBoolean() ? mostly : random.nextInt(categories))
                            .toArray();
                })
                .toArray(int[][]::new);
    }

    private static CodingAnnotationStudy study(int[][] said, int raters) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
        for (int[] item : said) {
            @Nullable
            Object[] row = Arrays.stream(item)
                    .mapToObj(category -> category < 0 ? null : category)
                    .toArray();
            study.addItemAsArray(row);
        }
        // Of a single category it has nothing to say.
        Assume.that(study.getCategoryCount() > 1);
        return study;
    }

    private static Ratings ratings(int[][] said) {
        return builder(said).build(CategoryValues.BY_VALUE);
    }

    private static RatingsBuilder builder(int[][] said) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int item = 0; item < said.length; item++) {
            for (int rater = 0; rater < said[item].length; rater++) {
                if (said[item][rater] >= 0) {
                    ratings.add("item " + item, "rater " + rater, Integer.toString(said[item][rater]));
                }
            }
        }
        return ratings;
    }
}
