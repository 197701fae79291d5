package io.pilotgate.grading.figures;

import io.pilotgate.labels.LabelKind;
import java.util.ArrayList;
import java.util.List;

/** Which figures of a report stand first, what each is called and where its formula comes from. */
final class FigureCatalogue {

    private static final String EFRON = "percentile bootstrap by item (Efron and Tibshirani 1993)";
    private static final String EXACT = "exact (Clopper and Pearson 1934)";
    private static final String SEMEVAL = "SemEval-2013 task 9 (Segura-Bedmar et al. 2013)";
    private static final String SHROUT = "Shrout and Fleiss 1979";
    private static final String WIN = "judgments for the first of two, ties half / judgments";

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
            List<Entry> entries = new ArrayList<>(agreement("/agreement"));
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
            case CLASSIFICATION -> classification();
            case MULTILABEL -> sets();
            case SPAN -> spans();
            case TRANSCRIPT -> transcripts();
            case PREFERENCE -> preferences();
            case RANKING -> rankings("");
            case RATING -> ratings("", true);
            case CONVERSATION -> ratings("/all", true);
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
            case PREFERENCE ->
                List.of(
                        Entry.of(
                                "/task/winRate/first",
                                "Win rate of the first",
                                "/task/judgments",
                                "judgments",
                                WIN,
                                "-"),
                        Entry.of(
                                "/task/tauB",
                                "Kendall's tau-b, mean over pairs of annotators",
                                "/task/items",
                                "items",
                                "(concordant - discordant) / geometric mean of untied pairs",
                                "Kendall 1945"));
            case RANKING -> rankings("/task");
            case RATING -> ratings("/task", false);
            case CONVERSATION -> ratings("/task/all", false);
            default -> List.of();
        };
    }

    private static List<Entry> classification() {
        String n = "/judgments";
        return List.of(
                Entry.of("/accuracy", "Accuracy over judgments", n, "judgments", "correct judgments / judgments", "-")
                        .between("/bootstrap", EFRON),
                Entry.of(
                                "/majority/accuracy",
                                "Accuracy over items, by majority",
                                "/majority/items",
                                "items",
                                "items whose most frequent label is true / items; a tie goes to the smallest label",
                                "-")
                        .between("/majority/clopperPearson", EXACT),
                Entry.of(
                        "/macroF1",
                        "Macro F1",
                        n,
                        "judgments",
                        "mean over classes of 2PR / (P + R)",
                        "van Rijsbergen 1979"),
                Entry.of(
                        "/balancedAccuracy",
                        "Balanced accuracy",
                        n,
                        "judgments",
                        "mean recall of classes",
                        "Brodersen et al. 2010"),
                Entry.of("/kappa", "Cohen's kappa against truth", n, "judgments", "(po - pe) / (1 - pe)", "Cohen 1960"),
                Entry.of(
                        "/mcc",
                        "Matthews' correlation",
                        n,
                        "judgments",
                        "correlation of answers and truth",
                        "Gorodkin 2004"));
    }

    private static List<Entry> sets() {
        String n = "/judgments";
        return List.of(
                Entry.of(
                                "/accuracy",
                                "Exact sets",
                                n,
                                "judgments",
                                "judgments whose whole set is true / judgments",
                                "-")
                        .between("/bootstrap", EFRON),
                Entry.of(
                        "/jaccard",
                        "Jaccard index",
                        n,
                        "judgments",
                        "mean of shared labels / labels of either side",
                        "Jaccard 1912"),
                Entry.of(
                        "/micro/f1",
                        "Micro F1",
                        n,
                        "judgments",
                        "2TP / (given + true), over all labels",
                        "van Rijsbergen 1979"),
                Entry.of("/macroF1", "Macro F1", n, "judgments", "mean over labels of F1", "van Rijsbergen 1979"),
                Entry.of(
                        "/hammingLoss",
                        "Hamming loss",
                        n,
                        "judgments",
                        "wrong decisions / decisions",
                        "Schapire and Singer 2000"));
    }

    private static List<Entry> spans() {
        String n = "/texts";
        return List.of(
                Entry.of(
                        "/strict/f1",
                        "Strict F1: bounds and type",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of("/strict/precision", "Strict precision", n, "answers", "correct / marked", SEMEVAL),
                Entry.of("/strict/recall", "Strict recall", n, "answers", "correct / true", SEMEVAL),
                Entry.of(
                        "/exact/f1",
                        "Exact F1: bounds, whatever the type",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/partial/f1",
                        "Partial F1: an overlap counts half",
                        n,
                        "answers",
                        "2 (correct + half partial) / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/type/f1",
                        "Type F1: type, with any overlap",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/conll/f1",
                        "Phrase F1",
                        n,
                        "answers",
                        "2 correct / (found + true phrases)",
                        "conlleval (Tjong Kim Sang and Buchholz 2000)"));
    }

    private static List<Entry> transcripts() {
        String n = "/sentences";
        String words = "(S + D + I) / reference words";
        return List.of(
                Entry.of("/wer", "Word error rate, as written", n, "answers", words, "Levenshtein 1966"),
                Entry.of(
                        "/normalisations/lower/wer",
                        "Word error rate, lower case",
                        n,
                        "answers",
                        words,
                        "Levenshtein 1966"),
                Entry.of(
                        "/normalisations/normalised/wer",
                        "Word error rate, normalised (English letters alone)",
                        n,
                        "answers",
                        words,
                        "Levenshtein 1966"),
                Entry.of(
                        "/cer",
                        "Character error rate, as written",
                        n,
                        "answers",
                        "(S + D + I) / reference characters",
                        "Levenshtein 1966"),
                Entry.of(
                        "/sentenceExactRate",
                        "Right word for word, as written",
                        n,
                        "answers",
                        "answers without an error / answers",
                        "-"));
    }

    private static List<Entry> preferences() {
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.of(
                                "/againstTruth/accuracy",
                                "Accuracy over judgments",
                                "/againstTruth/judgments",
                                "judgments",
                                "judgments that say the true preference / judgments",
                                "-")
                        .between(
                                "/againstTruth/clopperPearson",
                                EXACT + ", as if judgments of an item were independent"),
                Entry.of(
                        "/tauB",
                        "Kendall's tau-b with the truth",
                        "/items",
                        "items",
                        "(concordant - discordant) / geometric mean of untied pairs",
                        "Kendall 1945"),
                Entry.of("/winRate/first", "Win rate of the first", "/judgments", "judgments", WIN, "-")));
        entries.addAll(agreement("/agreement"));
        return entries;
    }

    private static List<Entry> rankings(String at) {
        String n = at + "/items";
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.of(
                        at + "/tauB",
                        "Kendall's tau-b",
                        n,
                        "items",
                        "(concordant - discordant) / geometric mean of untied pairs",
                        "Kendall 1945"),
                Entry.of(
                        at + "/spearman",
                        "Spearman's correlation of ranks",
                        n,
                        "items",
                        "Pearson's correlation of mean ranks",
                        "Spearman 1904")));
        if (at.isEmpty()) {
            entries.add(Entry.of(
                    "/winRate",
                    "Pairs in the true order",
                    n,
                    "items",
                    "pairs in the true order, ties half / pairs",
                    "-"));
            entries.addAll(agreement("/agreement"));
        }
        return entries;
    }

    private static List<Entry> ratings(String at, boolean truth) {
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
        entries.add(Entry.of(at + "/icc1", "ICC(1)", at + "/items", "items", "one-way, single rating", SHROUT));
        entries.add(Entry.of(
                at + "/icc21", "ICC(2,1)", at + "/crossedItems", "items", "two-way random, single rating", SHROUT));
        entries.add(Entry.of(
                at + "/icc31", "ICC(3,1)", at + "/crossedItems", "items", "two-way mixed, single rating", SHROUT));
        entries.add(
                Entry.of(at + "/icc1k", "ICC(1,k)", at + "/items", "items", "one-way, mean of the ratings", SHROUT));
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

    private static List<Entry> agreement(String at) {
        String n = at + "/items";
        return List.of(
                Entry.of(
                        at + "/percentAgreement",
                        "Raw agreement",
                        at + "/itemsInPairs",
                        "items",
                        "equal pairs / pairs of an item, mean over items",
                        "-"),
                Entry.of(
                                at + "/krippendorffAlpha",
                                "Krippendorff's alpha",
                                n,
                                "items",
                                "1 - observed / expected disagreement",
                                "Krippendorff 2011")
                        .between(at + "/bootstrap", EFRON),
                Entry.of(
                        at + "/fleiss",
                        "Fleiss' kappa",
                        n,
                        "items",
                        "(P - Pe) / (1 - Pe), the same number of ratings an item",
                        "Fleiss 1971"),
                Entry.of(at + "/gwetAc1", "Gwet's AC1", n, "items", "(pa - pe) / (1 - pe), pe of AC1", "Gwet 2008"),
                Entry.of(
                        at + "/cohen",
                        "Cohen's kappa of two annotators",
                        n,
                        "items",
                        "(po - pe) / (1 - pe)",
                        "Cohen 1960"));
    }
}
