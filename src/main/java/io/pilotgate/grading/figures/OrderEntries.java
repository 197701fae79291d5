package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import io.pilotgate.grading.tasks.ModelPlace;
import java.util.ArrayList;
import java.util.List;

/** Figures of preferences and of ranks. */
final class OrderEntries {

    private static final String WIN = "judgments for the first of two, ties half / judgments";
    private static final String MODEL = "judgments for this model's answer, ties half / judgments of its answers";
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
        entries.addAll(positionBias(""));
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
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.of("/task/winRate/first", "Win rate of the first", "/task/judgments", "judgments", WIN, "-"),
                Entry.of(
                        "/task/tauB",
                        "Kendall's tau-b, mean over pairs of annotators",
                        "/task/items",
                        "items",
                        TAU,
                        "Kendall 1945")));
        entries.addAll(positionBias("/task"));
        return entries;
    }

    private static List<Entry> positionBias(String at) {
        String decided = at + "/positionBias/decided";
        return List.of(
                Entry.of(
                        at + "/positionBias/firstShare",
                        "Position bias: share of the first place",
                        decided,
                        "judgments without ties",
                        "judgments for the first / judgments for the first or the second; .5 is none",
                        "-"),
                Entry.of(
                        at + "/positionBias/pValue",
                        "Position bias: p value",
                        decided,
                        "judgments without ties",
                        "exact two-sided sign test of share .5, as if judgments of an item were independent",
                        "-"));
    }

    /** Win rates of the models that a report names, by name; none where it names none. */
    static List<Entry> models(JsonNode report) {
        List<Entry> entries = new ArrayList<>();
        report.at("/winRate/byModel").fieldNames().forEachRemaining(model -> {
            String rate = ModelPlace.of(model);
            entries.add(Entry.of(rate + "/rate", "Win rate of " + model, rate + "/judgments", "judgments", MODEL, "-"));
        });
        return entries;
    }
}
