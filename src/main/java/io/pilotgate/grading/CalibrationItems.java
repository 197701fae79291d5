package io.pilotgate.grading;

import io.pilotgate.grading.CalibrationItem.Standing;
import io.pilotgate.grading.metrics.Classification;
import io.pilotgate.grading.metrics.ItemOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts each calibration item beside what was delivered for it. */
final class CalibrationItems {

    private CalibrationItems() {}

    /** One entry for each item of the truth, by item id. */
    static List<CalibrationItem> of(Map<String, String> truth, Classification labels) {
        Map<String, CalibrationItem> items = new TreeMap<>();
        truth.forEach(
                (item, label) -> items.put(item, new CalibrationItem(item, label, Set.of(), Standing.UNANSWERED)));
        labels.outcomes()
                .forEach(outcome -> items.computeIfPresent(
                        outcome.item(), (item, unanswered) -> answered(outcome, unanswered.truth())));
        return List.copyOf(items.values());
    }

    private static CalibrationItem answered(ItemOutcome outcome, String truth) {
        boolean correct = outcome.vote().credit(outcome.truth(), CalibrationResult.TIES) == 1;
        return new CalibrationItem(
                outcome.item(), truth, outcome.vote().winners(), correct ? Standing.CORRECT : Standing.WRONG);
    }
}
