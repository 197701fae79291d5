package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import java.util.List;

/** Figures of classes and of sets of them. */
final class ClassEntries {

    private ClassEntries() {}

    static List<Entry> classification() {
        String n = "/judgments";
        return List.of(
                Entry.of("/accuracy", "Accuracy over judgments", n, "judgments", "correct judgments / judgments", "-")
                        .between("/bootstrap", FigureCatalogue.EFRON),
                Entry.of(
                                "/majority/accuracy",
                                "Accuracy over items, by majority",
                                "/majority/items",
                                "items",
                                "items whose most frequent label is true / items; a tie goes to the smallest label",
                                "-")
                        .between("/majority/clopperPearson", FigureCatalogue.EXACT),
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

    static List<Entry> sets() {
        String n = "/judgments";
        return List.of(
                Entry.of(
                                "/accuracy",
                                "Exact sets",
                                n,
                                "judgments",
                                "judgments whose whole set is true / judgments",
                                "-")
                        .between("/bootstrap", FigureCatalogue.EFRON),
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
}
