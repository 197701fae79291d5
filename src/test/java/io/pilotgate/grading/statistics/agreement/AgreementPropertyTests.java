package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must not change a figure, and what must. */
class AgreementPropertyTests {

    private record Said(String item, String rater, String category) {}

    private static final double[] VALUES = {1, 2, 3, 4};

    private static final List<Function<Ratings, OptionalDouble>> FIGURES = List.of(
            ItemAgreement::percent,
            Fleiss::kappa,
            Krippendorff::nominal,
            Krippendorff::ordinal,
            ratings -> Krippendorff.interval(ratings, VALUES),
            ratings -> Krippendorff.ratio(ratings, VALUES),
            Gwet::ac1,
            ratings -> Gwet.ac2(ratings, Weights.QUADRATIC));

    @Property(tries = 200)
    void theOrderOfRatingsChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int raters) {
        List<Said> said = said(random, raters, 12, true);
        List<Said> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, random);

        for (Function<Ratings, OptionalDouble> figure : FIGURES) {
            same(figure.apply(ratings(said)), figure.apply(ratings(shuffled)), 1e-9);
        }
    }

    @Property(tries = 200)
    void renamedClassesChangeNothingNominal(@ForAll Random random) {
        List<Said> said = said(random, 3, 12, true);
        List<Said> renamed = said.stream()
                .map(each -> new Said(each.item, each.rater, Integer.toString(5 - Integer.parseInt(each.category))))
                .toList();

        same(Krippendorff.nominal(ratings(said)), Krippendorff.nominal(ratings(renamed)), 1e-9);
        same(Fleiss.kappa(ratings(said)), Fleiss.kappa(ratings(renamed)), 1e-9);
        same(Gwet.ac1(ratings(said)), Gwet.ac1(ratings(renamed)), 1e-9);
        same(Krippendorff.ordinal(ratings(said)), Krippendorff.ordinal(ratings(renamed)), 1e-9);
    }

    /** Fleiss' kappa looks at shares alone, so every item twice is the same data; alpha takes the small sample into account. */
    @Property(tries = 200)
    void itemsTwiceLeaveSharesAsTheyAre(@ForAll Random random) {
        List<Said> said = said(random, 3, 12, false);
        List<Said> twice = new ArrayList<>(said);
        said.forEach(each -> twice.add(new Said(each.item + " again", each.rater, each.category)));

        same(ItemAgreement.percent(ratings(said)), ItemAgreement.percent(ratings(twice)), 1e-12);
        same(Fleiss.kappa(ratings(said)), Fleiss.kappa(ratings(twice)), 1e-9);
        same(Gwet.ac1(ratings(said)), Gwet.ac1(ratings(twice)), 1e-9);
    }

    @Property(tries = 100)
    void raterWhoSaidNothingMoreChangesNothing(@ForAll Random random) {
        List<Said> said = said(random, 3, 12, true);
        List<Said> withLone = new ArrayList<>(said);
        withLone.add(new Said("an item of its own", "newcomer", "2"));

        same(Krippendorff.nominal(ratings(said)), Krippendorff.nominal(ratings(withLone)), 1e-9);
        same(Krippendorff.ordinal(ratings(said)), Krippendorff.ordinal(ratings(withLone)), 1e-9);
        same(ItemAgreement.percent(ratings(said)), ItemAgreement.percent(ratings(withLone)), 1e-12);
    }

    /** Straight from the definition: coincidences of all pairs, by loops over everything. */
    @Property(tries = 200)
    void alphaIsItsDefinition(@ForAll Random random) {
        List<Said> said = said(random, 4, 10, true);
        Ratings ratings = ratings(said);

        same(byDefinition(ratings, (c, k) -> c == k ? 0 : 1), Krippendorff.nominal(ratings), 1e-9);
        same(
                byDefinition(ratings, (c, k) -> (VALUES[c] - VALUES[k]) * (VALUES[c] - VALUES[k])),
                Krippendorff.interval(ratings, VALUES),
                1e-9);
    }

    private interface Difference {
        double of(int one, int other);
    }

    private static OptionalDouble byDefinition(Ratings ratings, Difference difference) {
        int q = ratings.categories();
        double[][] coincidences = new double[q][q];
        for (int item = 0; item < ratings.items(); item++) {
            int m = ratings.ratingsOf(item);
            for (int one = ratings.start()[item]; one < ratings.start()[item + 1]; one++) {
                for (int other = ratings.start()[item]; other < ratings.start()[item + 1]; other++) {
                    if (one != other) {
                        coincidences[ratings.category()[one]][ratings.category()[other]] += 1.0 / (m - 1);
                    }
                }
            }
        }
        double[] total = new double[q];
        double n = 0;
        double observed = 0;
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                total[c] += coincidences[c][k];
                n += coincidences[c][k];
                observed += coincidences[c][k] * difference.of(c, k);
            }
        }
        double expected = 0;
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                expected += total[c] * total[k] * difference.of(c, k);
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    private static List<Said> said(Random random, int raters, int items, boolean leavingOut) {
        List<Said> said = new ArrayList<>();
        // Each category once at least, so that numbers mean the same in each table.
        for (int category = 1; category <= 4; category++) {
            said.add(new Said("anchor " + category, "rater 0", Integer.toString(category)));
            said.add(new Said("anchor " + category, "rater 1", Integer.toString(category)));
        }
        for (int item = 0; item < items; item++) {
            for (int rater = 0; rater < raters; rater++) {
                if (!leavingOut || random.nextInt(4) > 0) {
                    said.add(new Said("item " + item, "rater " + rater, Integer.toString(1 + random.nextInt(4))));
                }
            }
        }
        return said;
    }

    private static Ratings ratings(List<Said> said) {
        RatingsBuilder ratings = new RatingsBuilder();
        said.forEach(each -> ratings.add(each.item, each.rater, each.category));
        return ratings.build(CategoryValues.BY_VALUE);
    }

    private static void same(OptionalDouble one, OptionalDouble other, double tolerance) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        if (one.isPresent()) {
            assertThat(one.getAsDouble()).isCloseTo(other.orElseThrow(), within(tolerance));
        }
    }
}
