package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import java.util.ArrayList;
import java.util.List;

/** Figures of ratings in numbers. */
final class RatingEntries {

    private static final String SHROUT = "Shrout and Fleiss 1979";

    private RatingEntries() {}

    static List<Entry> ratings(String at, boolean truth) {
        List<Entry> entries = new ArrayList<>();
        if (truth) {
            String n = at + "/againstTruth/ratings";
            entries.add(Entry.of(
                    at + "/againstTruth/mae", "Mean absolute error", n, "ratings", "mean of |rating - truth|", "-"));
            entries.add(Entry.of(
                    at + "/againstTruth/rmse",
                    "Root mean square error",
                    n,
                    "ratings",
                    "root of the mean of (rating - truth)^2",
                    "-"));
            entries.add(Entry.of(at + "/againstTruth/bias", "Bias", n, "ratings", "mean of rating - truth", "-"));
            entries.add(Entry.of(
                    at + "/againstTruth/pearson",
                    "Pearson's correlation with the truth",
                    n,
                    "ratings",
                    "covariance / product of deviations",
                    "Pearson 1895"));
        }
        entries.add(Entry.of(at + "/icc1", "ICC(1)", at + "/oneWayItems", "items", "one-way, single rating", SHROUT));
        entries.add(Entry.of(
                at + "/icc21", "ICC(2,1)", at + "/crossedItems", "items", "two-way random, single rating", SHROUT));
        entries.add(Entry.of(
                at + "/icc31", "ICC(3,1)", at + "/crossedItems", "items", "two-way mixed, single rating", SHROUT));
        entries.add(Entry.of(
                at + "/icc1k", "ICC(1,k)", at + "/oneWayItems", "items", "one-way, mean of the ratings", SHROUT));
        entries.add(Entry.of(
                at + "/icc2k",
                "ICC(2,k)",
                at + "/crossedItems",
                "items",
                "two-way random, mean of the ratings",
                SHROUT));
        entries.add(Entry.of(
                at + "/icc3k",
                "ICC(3,k)",
                at + "/crossedItems",
                "items",
                "two-way mixed, mean of the ratings",
                SHROUT));
        return entries;
    }
}
