package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import java.util.List;

/** Figures of annotators who agree. */
final class AgreementEntries {

    private AgreementEntries() {}

    static List<Entry> agreement(String at) {
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
                        .between(at + "/bootstrap", FigureCatalogue.EFRON),
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
