package io.pilotgate.grading.figures;

import io.pilotgate.grading.statistics.CrewChange;
import io.pilotgate.grading.statistics.Proportion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who worked on which day. The crew changes on the first day on which most answers come from people who never worked before: found in who
 * worked, never in the errors.
 */
final class Crew {

    private static final double MOST = 0.5;
    private static final double SIGNIFICANCE = 0.05;

    private final SortedMap<LocalDate, Map<String, Long>> answers = new TreeMap<>();

    void worked(LocalDate day, String annotator) {
        if (!annotator.isEmpty()) {
            answers.computeIfAbsent(day, unseen -> new TreeMap<>()).merge(annotator, 1L, Long::sum);
        }
    }

    /** Empty where nobody is named or most people stayed. */
    Optional<LocalDate> change() {
        Set<String> known = new HashSet<>();
        for (Map.Entry<LocalDate, Map<String, Long>> day : answers.entrySet()) {
            long all =
                    day.getValue().values().stream().mapToLong(Long::longValue).sum();
            long fresh = day.getValue().entrySet().stream()
                    .filter(annotator -> !known.contains(annotator.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (!known.isEmpty() && fresh > MOST * all) {
                return Optional.of(day.getKey());
            }
            known.addAll(day.getValue().keySet());
        }
        return Optional.empty();
    }

    /** What the audits of before and after say; empty where the crew did not change. */
    Optional<String> note(SortedMap<LocalDate, Proportion> audited) {
        return change().map(day -> {
            Proportion before = sum(audited.headMap(day));
            Proportion after = sum(audited.tailMap(day));
            String changed = "On " + day + " most answers came from annotators who had not worked before. ";
            if (before.isNoData() || after.isNoData()) {
                return changed + "No data: audited items are missing on one side of that day.";
            }
            CrewChange.Finding found = new CrewChange(SIGNIFICANCE).compare(before, after);
            return changed
                    + String.format(
                            Locale.ROOT,
                            "Before it %d of %d audited items are right, since then %d of %d: %s (Fisher's exact test,"
                                    + " one-sided, p = %.4f).",
                            before.correct(),
                            before.n(),
                            after.correct(),
                            after.n(),
                            found.isWorse() ? "the work got worse" : "that shows no drop",
                            found.pValue());
        });
    }

    private static Proportion sum(SortedMap<LocalDate, Proportion> days) {
        return days.values().stream().reduce(Proportion.NO_DATA, Proportion::plus);
    }
}
