package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.grading.statistics.agreement.CategoryValues;
import io.pilotgate.grading.statistics.agreement.ItemAgreement;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.NominalTally;
import io.pilotgate.grading.statistics.agreement.Ratings;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far annotators agree who answered the same items. Where answers are texts that hardly come twice, chance makes none alike: then raw
 * agreement is all there is to say. Memory grows with the answers: twelve bytes each, and each different answer once.
 */
public final class DeliveredAgreement {

    /**
     * Of answers that are too many to be categories.
     *
     * @param itemsInPairs items that two annotators answered
     * @param percentAgreement share of equal pairs of answers of an item, averaged over items
     */
    public record TextAgreement(
            long items,
            long itemsInPairs,
            long raters,
            long ratings,
            @Nullable Double percentAgreement,
            List<String> notes) {}

    private static final int MOST_CATEGORIES = 200;

    private final Level level;
    private final RatingsBuilder said = new RatingsBuilder();

    public DeliveredAgreement(Level level) {
        this.level = level;
    }

    public void add(String item, String annotator, String answer) {
        said.add(item, annotator, answer);
    }

    /** Named as they are to be printed. */
    public Object report() {
        Ratings ratings = said.build(CategoryValues.BY_VALUE);
        if (ratings.categories() <= MOST_CATEGORIES) {
            return AgreementFigures.of(said, level);
        }
        return new TextAgreement(
                ratings.items(),
                NominalTally.of(ratings).itemsInPairs(),
                ratings.raters(),
                ratings.category().length,
                Figures.number(ItemAgreement.percent(ratings)),
                List.of(
                        ratings.isPairable()
                                ? "The answers are " + ratings.categories()
                                        + " different texts. Chance makes hardly any two of them alike, so a coefficient"
                                        + " corrected for chance says no more than the raw agreement."
                                : "No data: no item was rated twice, so nobody can agree with anybody."));
    }

    /** By the place in a report that has these figures under {@code /agreement}. */
    public Intervals intervals() {
        Ratings ratings = said.build(CategoryValues.BY_VALUE);
        int categories = ratings.categories() <= MOST_CATEGORIES ? ratings.categories() : 0;
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        for (int item = 0; item < ratings.items(); item++) {
            bootstrap.add(AgreementOfItem.sums(ratings, item, categories));
        }
        Map<String, ToDoubleFunction<double[]>> figures = new LinkedHashMap<>();
        figures.put("/agreement/percentAgreement", AgreementOfItem::percent);
        if (categories > 1) {
            figures.put("/agreement/fleiss", sums -> AgreementOfItem.fleiss(sums, categories));
            figures.put("/agreement/gwetAc1", sums -> AgreementOfItem.ac1(sums, categories));
        }
        Map<String, double[]> drawn = new LinkedHashMap<>(bootstrap.intervals(figures));
        if (ratings.raters() == 2 && categories > 1) {
            drawn.putAll(ofTwo(ratings));
        }
        return new Intervals(bootstrap.replicates(), drawn);
    }

    private static Map<String, double[]> ofTwo(Ratings ratings) {
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        for (int item = 0; item < ratings.items(); item++) {
            bootstrap.add(TwoRatersOfItem.sums(ratings, item));
        }
        return bootstrap.intervals(Map.of("/agreement/cohen", TwoRatersOfItem::cohen));
    }
}
