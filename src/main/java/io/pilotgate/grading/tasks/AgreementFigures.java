package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.AgreementBand;
import io.pilotgate.grading.statistics.agreement.AlphaBootstrap;
import io.pilotgate.grading.statistics.agreement.CategoryValues;
import io.pilotgate.grading.statistics.agreement.CoefficientInterval;
import io.pilotgate.grading.statistics.agreement.Fleiss;
import io.pilotgate.grading.statistics.agreement.Gwet;
import io.pilotgate.grading.statistics.agreement.Krippendorff;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.NominalTally;
import io.pilotgate.grading.statistics.agreement.PrevalenceParadox;
import io.pilotgate.grading.statistics.agreement.Ratings;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.statistics.agreement.TwoRaters;
import io.pilotgate.grading.statistics.agreement.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far raters agree, by coefficients that are named.
 *
 * @param level that alpha was taken at
 * @param percentAgreement share of equal pairs of ratings of an item, averaged over items
 * @param fleiss null where items have different numbers of ratings, for which it is not defined
 * @param alphaByLevel those of numbers where all categories are numbers; ratio null where {@code notes} says why
 * @param cohen of two raters; null with more, see {@code pairs}
 * @param bootstrap of alpha, by item, two-sided 95 %
 * @param bands what buyers make of each coefficient: under 0.7 concerning, over 0.9 strong
 * @param notes what to have in mind when reading the figures
 */
@SuppressWarnings("ArrayRecordComponent")
public record AgreementFigures(
        long items,
        long itemsInPairs,
        long raters,
        long ratings,
        List<String> categories,
        String level,
        @Nullable Double percentAgreement,
        @Nullable Double fleiss,
        @Nullable Double krippendorffAlpha,
        Map<String, @Nullable Double> alphaByLevel,
        @Nullable Double gwetAc1,
        @Nullable Double gwetAc2,
        @Nullable Double cohen,
        @Nullable Double scott,
        @Nullable Weighted weightedCohen,
        double @Nullable [] bootstrap,
        List<RaterPair> pairs,
        Map<String, String> bands,
        List<String> notes) {

    /** More raters than these make thousands of pairs, of which nobody reads one. */
    private static final int MOST_RATERS_IN_PAIRS = 20;

    public record Weighted(
            @Nullable Double linear, @Nullable Double quadratic) {

        static Weighted of(TwoRaters two) {
            return new Weighted(
                    Figures.number(two.cohen(Weights.LINEAR)), Figures.number(two.cohen(Weights.QUADRATIC)));
        }
    }

    /** @param items that both rated */
    public record RaterPair(
            String first,
            String second,
            long items,
            long agreed,
            @Nullable Double cohen,
            @Nullable Double scott,
            Weighted weightedCohen) {}

    /** @throws CategoryValues.NotNumbers where the level needs numbers and a category is none */
    public static AgreementFigures of(RatingsBuilder said, Level level) {
        return new Making(said, level).figures();
    }

    /** How a note begins that tells why alpha has no figure at the ratio level. */
    public static final String RATIO = "Alpha at the ratio level";

    private static final int MOST_RATIO_VALUES = 2_000;

    private static final class Making {

        private final RatingsBuilder said;
        private final Level level;
        private final Ratings ratings;
        private final NominalTally tally;
        private final List<String> categories;
        private final double[] values;

        Making(RatingsBuilder said, Level level) {
            this.said = said;
            this.level = level;
            this.ratings = said.build(CategoryValues.BY_VALUE);
            this.tally = NominalTally.of(ratings);
            this.categories = said.categories(CategoryValues.BY_VALUE);
            boolean numbers = categories.stream()
                    .allMatch(each -> CategoryValues.number(each).isPresent());
            this.values = level == Level.INTERVAL || level == Level.RATIO || numbers
                    ? CategoryValues.of(categories)
                    : new double[0];
        }

        AgreementFigures figures() {
            List<RaterPair> pairs = pairs();
            boolean two = ratings.raters() == 2;
            TwoRaters both = two ? TwoRaters.of(ratings, 0, 1) : null;
            Map<String, OptionalDouble> named = named();
            return new AgreementFigures(
                    ratings.items(),
                    tally.itemsInPairs(),
                    ratings.raters(),
                    ratings.category().length,
                    categories,
                    level.name().toLowerCase(Locale.ROOT),
                    Figures.number(tally.percent()),
                    Figures.number(Fleiss.kappa(tally)),
                    Figures.number(alpha(level)),
                    byLevel(),
                    Figures.number(Gwet.ac1(tally)),
                    Figures.number(Gwet.ac2(ratings, Weights.QUADRATIC)),
                    both == null ? null : Figures.number(both.cohen()),
                    both == null ? null : Figures.number(both.scott()),
                    both == null ? null : Weighted.of(both),
                    Figures.coefficientEnds(interval()),
                    pairs,
                    bands(named),
                    notes(named));
        }

        private Optional<CoefficientInterval> interval() {
            return new AlphaBootstrap(level, level == Level.NOMINAL ? new double[0] : values, ClassificationGrader.SEED)
                    .interval(ratings, 0.95);
        }

        private OptionalDouble alpha(Level at) {
            return switch (at) {
                case NOMINAL -> Krippendorff.nominal(tally);
                case ORDINAL -> Krippendorff.ordinal(ratings);
                case INTERVAL -> Krippendorff.interval(ratings, values);
                case RATIO -> Krippendorff.ratio(ratings, values);
            };
        }

        private Map<String, @Nullable Double> byLevel() {
            Map<String, @Nullable Double> byLevel = new LinkedHashMap<>();
            byLevel.put("nominal", Figures.number(alpha(Level.NOMINAL)));
            byLevel.put("ordinal", Figures.number(alpha(Level.ORDINAL)));
            if (values.length > 0) {
                byLevel.put("interval", Figures.number(alpha(Level.INTERVAL)));
                byLevel.put("ratio", withoutRatio().isEmpty() ? Figures.number(alpha(Level.RATIO)) : null);
            }
            return byLevel;
        }

        /** Why alpha at the ratio level is not told beside the others; empty where it is. */
        private Optional<String> withoutRatio() {
            if (Arrays.stream(values).anyMatch(value -> value < 0)) {
                return Optional.of(RATIO + " is not defined: there are values under 0.");
            }
            return values.length > MOST_RATIO_VALUES
                    ? Optional.of(RATIO + " looks at each pair of " + values.length
                            + " values: it is told where that level is chosen.")
                    : Optional.empty();
        }

        private Map<String, OptionalDouble> named() {
            Map<String, OptionalDouble> named = new LinkedHashMap<>();
            named.put("fleiss", Fleiss.kappa(tally));
            named.put("krippendorffAlpha", alpha(level));
            named.put("gwetAc1", Gwet.ac1(tally));
            if (ratings.raters() == 2) {
                named.put("cohen", TwoRaters.of(ratings, 0, 1).cohen());
            }
            return named;
        }

        private static Map<String, String> bands(Map<String, OptionalDouble> named) {
            Map<String, String> bands = new LinkedHashMap<>();
            named.forEach((name, figure) -> figure.ifPresent(
                    value -> bands.put(name, AgreementBand.of(value).name().toLowerCase(Locale.ROOT))));
            return bands;
        }

        private List<String> notes(Map<String, OptionalDouble> named) {
            List<String> notes = new ArrayList<>();
            if (!ratings.isPairable()) {
                notes.add("No data: no item was rated twice, so nobody can agree with anybody.");
                return notes;
            }
            if (categories.size() == 1) {
                notes.add("No data: all ratings are of one category, on which chance agrees as well; no coefficient is"
                        + " defined.");
                return notes;
            }
            withoutRatio().ifPresent(notes::add);
            PrevalenceParadox paradox =
                    new PrevalenceParadox(tally.percent().orElseThrow(), PrevalenceParadox.prevalenceIn(ratings));
            if (paradox.concerns(named.getOrDefault("krippendorffAlpha", OptionalDouble.empty()))) {
                notes.add(String.format(
                        Locale.ROOT,
                        "One category makes up %.1f %% of the ratings, and raters agree in %.1f %%: alpha and kappa fall"
                                + " with such a prevalence though raters hardly differ. AC1 does not.",
                        100 * paradox.prevalence(),
                        100 * paradox.agreement()));
            }
            if (named.getOrDefault("fleiss", OptionalDouble.empty()).isEmpty()) {
                notes.add("Fleiss' kappa is not defined here: items have different numbers of ratings.");
            }
            return notes;
        }

        private List<RaterPair> pairs() {
            List<RaterPair> pairs = new ArrayList<>();
            List<String> raters = said.raters();
            if (raters.size() > MOST_RATERS_IN_PAIRS) {
                return pairs;
            }
            for (int first = 0; first < raters.size(); first++) {
                for (int second = first + 1; second < raters.size(); second++) {
                    TwoRaters two = TwoRaters.of(ratings, first, second);
                    pairs.add(new RaterPair(
                            raters.get(first),
                            raters.get(second),
                            two.items(),
                            two.agreed(),
                            Figures.number(two.cohen()),
                            Figures.number(two.scott()),
                            Weighted.of(two)));
                }
            }
            return pairs;
        }
    }
}
