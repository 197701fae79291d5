package io.pilotgate.grading.figures;

import io.pilotgate.labels.LabelKind;
import java.util.ArrayList;
import java.util.List;

/** Which figures of a report stand first, what each is called and where its formula comes from. */
final class FigureCatalogue {

    static final String EFRON = "percentile bootstrap by item (Efron and Tibshirani 1993)";
    static final String EXACT = "exact (Clopper and Pearson 1934)";

    /**
     * @param value where its value stands in the report
     * @param n where its n stands
     * @param interval where its interval stands; empty where it is drawn by item
     * @param method of the interval in the report
     */
    record Entry(
            String value,
            String title,
            String n,
            String unit,
            String interval,
            String method,
            String formula,
            String source) {

        static Entry of(String value, String title, String n, String unit, String formula, String source) {
            return new Entry(value, title, n, unit, "", EFRON, formula, source);
        }

        Entry between(String place, String how) {
            return new Entry(value, title, n, unit, place, how, formula, source);
        }
    }

    private FigureCatalogue() {}

    static List<Entry> of(GradedSet set, LabelKind kind) {
        if (set == GradedSet.DAYS) {
            return days();
        }
        if (set == GradedSet.AGREEMENT) {
            List<Entry> entries = new ArrayList<>(AgreementEntries.agreement("/agreement"));
            entries.addAll(withoutTruth(kind));
            return entries;
        }
        List<Entry> entries = new ArrayList<>(againstTruth(kind));
        if (set == GradedSet.BLIND) {
            entries.addAll(sample());
        }
        return entries;
    }

    private static List<Entry> sample() {
        return List.of(
                Entry.of(
                                "/sample/stratified",
                                "Accuracy of the sealed pool, estimated over the strata of the drawn sample",
                                "/sample/graded",
                                "drawn items",
                                "sum over strata of share of the pool x correct / graded, finite correction",
                                "Cochran 1977, chapter 5")
                        .between("/sample/normal", "normal, with finite correction (Cochran 1977)"),
                Entry.of(
                                "/truthErrors/share",
                                "Sealed labels that are wrong, by a second labelling",
                                "/truthErrors/checked",
                                "sealed labels",
                                "labels decided against the sealed one / labels given a second time, blind",
                                "-")
                        .between("/truthErrors/exact", EXACT));
    }

    private static List<Entry> againstTruth(LabelKind kind) {
        return switch (kind) {
            case CLASSIFICATION -> ClassEntries.classification();
            case MULTILABEL -> ClassEntries.sets();
            case SPAN -> TextEntries.spans();
            case TRANSCRIPT -> TextEntries.transcripts();
            case PREFERENCE -> OrderEntries.preferences();
            case RANKING -> OrderEntries.rankings("");
            case RATING -> RatingEntries.ratings("", true);
            case CONVERSATION -> RatingEntries.ratings("/all", true);
        };
    }

    private static List<Entry> days() {
        return List.of(
                Entry.of(
                                "/soFar/accuracy",
                                "Accuracy over items so far",
                                "/soFar/audited",
                                "items",
                                "items whose most frequent answer is true / items",
                                "-")
                        .between("/soFar/limits", "at all times at once: confidence sequence (Robbins 1970)"),
                Entry.of(
                        "/soFar/claimed",
                        "Accuracy that the vendor claims of these days",
                        "/soFar/auditedWithClaim",
                        "items",
                        "mean of the daily claims, weighted by audited items",
                        "-"));
    }

    private static List<Entry> withoutTruth(LabelKind kind) {
        return switch (kind) {
            case PREFERENCE -> OrderEntries.preferencesWithoutTruth();
            case RANKING -> OrderEntries.rankings("/task");
            case RATING -> RatingEntries.ratings("/task", false);
            case CONVERSATION -> RatingEntries.ratings("/task/all", false);
            default -> List.of();
        };
    }
}
