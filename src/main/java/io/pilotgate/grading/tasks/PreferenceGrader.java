package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.McNemar;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.ModelRecords.ModelRecord;
import io.pilotgate.labels.Preference;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Compared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of two answers is better: {@code 1} or {@code A} the first, {@code 2} or {@code B} the second, {@code 0} or {@code tie} neither.
 * In order the second stands before the tie and the tie before the first, which is what weighted kappa and tau-b look at.
 */
final class PreferenceGrader implements Grader {

    /**
     * @param first share of judgments for the first answer, ties half
     * @param byRater the same for each rater
     * @param byModel by who gave the answers, over all judgments of which that is told
     */
    record WinRate(
            @Nullable Double first,
            @Nullable Double second,
            Map<String, @Nullable Double> byRater,
            Map<String, ModelRecord> byModel) {}

    /**
     * Whether the place decides: without a bias as many judgments go to the first as to the second.
     *
     * @param decided judgments that are no tie
     * @param firstShare of those that decide
     * @param pValue exact, two-sided, ties left out
     */
    record PositionBias(
            long first,
            long second,
            long ties,
            long decided,
            @Nullable Double firstShare,
            double pValue) {}

    /** Judgments against a true preference. */
    record AgainstTruth(
            long judgments,
            long correct,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            Unmatched unmatched) {}

    /**
     * @param agreement of the raters, ties a category of their own
     * @param unanimous items on which all raters said the same
     * @param tauB against the truth; without truth the mean over pairs of raters
     */
    record PreferenceFigures(
            long items,
            long judgments,
            long raters,
            AgreementFigures agreement,
            long unanimous,
            WinRate winRate,
            PositionBias positionBias,
            @Nullable Double tauB,
            @Nullable Double spearman,
            @Nullable AgainstTruth againstTruth,
            Map<String, Long> otherAnswers,
            long duplicates) {}

    private final NumberedRatings said = new NumberedRatings();
    private final ModelRecords models = new ModelRecords();
    private final Map<String, Integer> truth = new LinkedHashMap<>();
    private final Map<String, Long> others = new TreeMap<>();

    @Override
    public void truth(Annotation annotation) {
        Integer preference = preference(RatingGrader.text(annotation));
        if (preference != null) {
            ContradictingTruth.unlessSame(truth.put(annotation.item(), preference), preference);
        }
    }

    @Override
    public void answer(Annotation annotation) {
        String text = RatingGrader.text(annotation);
        Integer preference = preference(text);
        if (preference == null) {
            others.merge(text, 1L, Long::sum);
        } else if (said.add(annotation.item(), annotation.annotator(), Integer.toString(preference))) {
            Compared compared = annotation.compared();
            if (compared != null) {
                models.add(compared, preference);
            }
        }
    }

    /** 1 the first, 0 a tie, -1 the second; null for anything else. */
    private static @Nullable Integer preference(String text) {
        return Preference.of(text)
                .map(preference -> Preference.TIE.compareTo(preference))
                .orElse(null);
    }

    @Override
    public Record report() {
        RatingsBuilder ratings = new RatingsBuilder();
        said.byItem()
                .forEach((item, row) -> row.forEach(
                        (rater, preference) -> ratings.add(item, rater, Integer.toString(preference.intValue()))));
        return new PreferenceFigures(
                said.items(),
                said.ratings(),
                said.raters().size(),
                AgreementFigures.of(ratings, Level.NOMINAL),
                said.byItem().values().stream()
                        .filter(row -> row.size() > 1 && new TreeSet<>(row.values()).size() == 1)
                        .count(),
                winRate(),
                positionBias(),
                correlation(true),
                correlation(false),
                truth.isEmpty() ? null : againstTruth(),
                others,
                said.duplicates());
    }

    private WinRate winRate() {
        Map<String, @Nullable Double> byRater = new LinkedHashMap<>();
        for (String rater : said.raters()) {
            byRater.put(rater, share(said.byItem().values().stream().flatMap(row -> {
                Double preference = row.get(rater);
                return preference == null ? Stream.of() : Stream.of(preference);
            })));
        }
        Double first = share(said.byItem().values().stream().flatMap(row -> row.values().stream()));
        return new WinRate(first, first == null ? null : 1 - first, byRater, models.byModel());
    }

    private static @Nullable Double share(Stream<Double> preferences) {
        return Figures.number(preferences.mapToDouble(each -> (each + 1) / 2).average());
    }

    private PositionBias positionBias() {
        long first = count(1);
        long second = count(-1);
        return new PositionBias(
                first,
                second,
                count(0),
                first + second,
                first + second == 0 ? null : (double) first / (first + second),
                new McNemar(first, second).exact());
    }

    private long count(double preference) {
        return said.byItem().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(each -> each == preference)
                .count();
    }

    private AgainstTruth againstTruth() {
        Proportion counted = Proportion.NO_DATA;
        Unmatched.Gathering gathering = new Unmatched.Gathering();
        for (Map.Entry<String, Map<String, Double>> item : said.byItem().entrySet()) {
            Integer isTrue = truth.get(item.getKey());
            if (isTrue == null) {
                gathering.withoutTruth(item.getKey());
            } else {
                long right = item.getValue().values().stream()
                        .filter(each -> each.intValue() == isTrue)
                        .count();
                counted = counted.plus(new Proportion(right, item.getValue().size()));
            }
        }
        List<String> unanswered = truth.keySet().stream()
                .filter(item -> !said.byItem().containsKey(item))
                .toList();
        return new AgainstTruth(
                counted.n(),
                counted.correct(),
                Figures.share(counted),
                Figures.ends(counted.wilson()),
                Figures.ends(counted.clopperPearson()),
                gathering.with(unanswered));
    }

    /** 1 for the first, 0 for a tie, -1 for the second; empty for no preference. */
    static OptionalDouble number(Annotation annotation) {
        Integer preference = preference(RatingGrader.text(annotation));
        return preference == null ? OptionalDouble.empty() : OptionalDouble.of(preference);
    }

    private @Nullable Double correlation(boolean tau) {
        if (truth.isEmpty()) {
            return RaterCorrelation.mean(said, Questions.NONE, tau);
        }
        List<double[]> pairs = said.means().entrySet().stream()
                .filter(item -> truth.containsKey(item.getKey()))
                .map(item -> new double[] {item.getValue(), truth.getOrDefault(item.getKey(), 0)})
                .toList();
        double[] means = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] isTrue = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        return Figures.number(tau ? RankCorrelation.tauB(means, isTrue) : RankCorrelation.spearman(means, isTrue));
    }
}
