package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import java.util.ArrayList;
import java.util.List;

/** Figures of preferences and of ranks. */
final class OrderEntries {

    private static final String WIN = "judgments for the first of two, ties half / judgments";
    private static final String TAU = "(concordant - discordant) / geometric mean of untied pairs";

    private OrderEntries() {}

    static List<Entry> preferences() {
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
                                FigureCatalogue.EXACT + ", as if judgments of an item were independent"),
                Entry.of("/tauB", "Kendall's tau-b with the truth", "/items", "items", TAU, "Kendall 1945"),
                Entry.of("/winRate/first", "Win rate of the first", "/judgments", "judgments", WIN, "-")));
        entries.addAll(AgreementEntries.agreement("/agreement"));
        return entries;
    }

    static List<Entry> rankings(String at) {
        String n = at + "/items";
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.of(at + "/tauB", "Kendall's tau-b", n, "items", TAU, "Kendall 1945"),
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
            entries.addAll(AgreementEntries.agreement("/agreement"));
        }
        return entries;
    }

    static List<Entry> preferencesWithoutTruth() {
        return List.of(
                Entry.of("/task/winRate/first", "Win rate of the first", "/task/judgments", "judgments", WIN, "-"),
                Entry.of(
                        "/task/tauB",
                        "Kendall's tau-b, mean over pairs of annotators",
                        "/task/items",
                        "items",
                        TAU,
                        "Kendall 1945"));
    }
}
