package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.testing.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Real ratings: figures of Python's krippendorff, statsmodels and an own NumPy program for AC1, nine digits. */
class AgreementReferenceTests {

    @Test
    void recognisingTextualEntailment() throws IOException {
        RatingsBuilder rte = read("snow2008/rte.standardized.tsv");
        Ratings ratings = rte.build(CategoryValues.BY_VALUE);

        assertThat(ratings.items()).isEqualTo(800);
        assertThat(ratings.raters()).isEqualTo(164);
        assertThat(ratings.categories()).isEqualTo(2);
        is(0.628694444, ItemAgreement.percent(ratings));
        is(0.241383939, Fleiss.kappa(ratings));
        is(0.241478766, Krippendorff.nominal(ratings));
        is(0.241478766, Krippendorff.ordinal(ratings));
        is(0.241478766, Krippendorff.interval(ratings, values(rte)));
        is(0.272732461, Gwet.ac1(ratings));
        is(0.272732461, Gwet.ac2(ratings, Weights.IDENTITY));
        bootstrap(ratings, 0.2216, 0.2615);
    }

    @Test
    void wordSenses() throws IOException {
        RatingsBuilder wsd = read("snow2008/wsd.standardized.tsv");
        Ratings ratings = wsd.build(CategoryValues.BY_VALUE);

        is(0.974387947, ItemAgreement.percent(ratings));
        is(0.937164837, Fleiss.kappa(ratings));
        is(0.937200337, Krippendorff.nominal(ratings));
        is(0.957667699, Krippendorff.ordinal(ratings));
        is(0.956774907, Krippendorff.interval(ratings, values(wsd)));
        is(0.967831995, Gwet.ac1(ratings));
    }

    @Test
    void valence() throws IOException {
        RatingsBuilder valence = read("snow2008/valence.standardized.tsv");
        Ratings ratings = valence.build(CategoryValues.BY_VALUE);

        assertThat(ratings.categories()).isEqualTo(61);
        is(0.237777778, ItemAgreement.percent(ratings));
        is(0.067433275, Fleiss.kappa(ratings));
        is(0.068365841, Krippendorff.nominal(ratings));
        is(0.374849412, Krippendorff.ordinal(ratings));
        is(0.325562331, Krippendorff.interval(ratings, values(valence)));
        is(0.227251161, Gwet.ac1(ratings));
    }

    private static void bootstrap(Ratings ratings, double low, double high) {
        CoefficientInterval found = new AlphaBootstrap(Level.NOMINAL, new double[0], 42)
                .interval(ratings, 0.95)
                .orElseThrow();
        assertThat(found.low()).isCloseTo(low, within(0.01));
        assertThat(found.high()).isCloseTo(high, within(0.01));
    }

    private static double[] values(RatingsBuilder ratings) {
        List<String> categories = ratings.categories(CategoryValues.BY_VALUE);
        return CategoryValues.of(categories);
    }

    private static RatingsBuilder read(String name) throws IOException {
        RatingsBuilder ratings = new RatingsBuilder();
        try (InputStream file = Files.newInputStream(ReferenceData.file(name))) {
            LabelReader.of(LabelColumns.guessed())
                    .labels(file)
                    .forEach(row -> ratings.add(row.item(), Objects.requireNonNull(row.annotator()), row.label()));
        }
        return ratings;
    }

    private static void is(double expected, OptionalDouble found) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(1e-9));
    }
}
