package io.pilotgate.grading.figures;

import io.pilotgate.delivery.Judgment;
import io.pilotgate.grading.metrics.ItemOutcome;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.labels.LabelKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where right and wrong answers came from: under which version of the SOP an item was first labelled, and how each
 * annotator did week by week.
 */
final class SourceFigures {

    private final LabelKind kind;
    private final Map<String, String> truth;
    private final Map<Long, LocalDate> dayOfBatch;
    private final Map<Long, String> versionOfBatch;
    private final Map<String, Long> firstBatch = new HashMap<>();
    private final SortedMap<String, SortedMap<LocalDate, Proportion>> byAnnotator = new TreeMap<>();

    SourceFigures(
            LabelKind kind,
            Map<String, String> truth,
            Map<Long, LocalDate> dayOfBatch,
            Map<Long, String> versionOfBatch) {
        this.kind = kind;
        this.truth = truth;
        this.dayOfBatch = dayOfBatch;
        this.versionOfBatch = versionOfBatch;
    }

    /** An answer to an item whose truth is known. */
    void add(Judgment judgment) {
        firstBatch.merge(judgment.item(), judgment.batch(), Math::min);
        String isTrue = truth.get(judgment.item());
        if (isTrue == null || judgment.annotator().isEmpty() || !kind.areComparable(isTrue, judgment.label())) {
            return;
        }
        boolean right = kind.saySame(isTrue, judgment.label());
        LocalDate week = dayOfBatch
                .getOrDefault(judgment.batch(), LocalDate.EPOCH)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        byAnnotator
                .computeIfAbsent(judgment.annotator(), unseen -> new TreeMap<>())
                .merge(week, new Proportion(right ? 1 : 0, 1), Proportion::plus);
    }

    List<Map<String, Object>> versions(List<ItemOutcome> outcomes) {
        SortedMap<String, Proportion> byVersion = new TreeMap<>();
        for (ItemOutcome outcome : outcomes) {
            boolean right = outcome.vote().credit(outcome.truth(), TiePolicy.SMALLEST_LABEL) == 1;
            Long batch = firstBatch.get(outcome.item());
            byVersion.merge(
                    batch == null ? "" : versionOfBatch.getOrDefault(batch, ""),
                    new Proportion(right ? 1 : 0, 1),
                    Proportion::plus);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        byVersion.forEach((version, audited) -> rows.add(row("version", version, audited)));
        return rows;
    }

    List<Map<String, Object>> annotators() {
        List<Map<String, Object>> rows = new ArrayList<>();
        byAnnotator.forEach((annotator, weeks) -> weeks.forEach((week, judged) -> {
            Map<String, Object> row = row("annotator", annotator, judged);
            row.put("from", week.toString());
            rows.add(row);
        }));
        return rows;
    }

    private static Map<String, Object> row(String name, String value, Proportion counted) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(name, value);
        row.put("correct", counted.correct());
        row.put("audited", counted.n());
        return row;
    }
}
