package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.ItemAccuracy;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lays what was delivered in closed weeks beside the sealed sample. An item belongs to the week of its first label, and a
 * week that is over takes no further one: computed late, the figures are the same.
 */
@Component
class WeeklyAuditFigures {

    private static final long ANY_SEED = 0;

    private final LabelBatches batches;
    private final BlindSample sample;
    private final ItemRule rule;

    WeeklyAuditFigures(LabelBatches batches, BlindSample sample, ItemRule rule) {
        this.batches = batches;
        this.sample = sample;
        this.rule = rule;
    }

    /** What was delivered of the sample, by week. */
    Delivered delivered(Pilot pilot) {
        Map<Long, LocalDate> weeks = batches.of(pilot.id()).stream()
                .collect(Collectors.toMap(
                        BatchReceipt::id,
                        batch -> AuditWeeks.of(LocalDate.ofInstant(
                                batch.receivedAt(), pilot.schedule().zone()))));
        Map<String, LocalDate> firstWeek = new HashMap<>();
        Predicate<String> drawn = sample.wasDrawn(pilot.id());
        List<Judgment> judgments = new ArrayList<>();
        batches.each(pilot.id(), BatchPurpose.PRODUCTION, judgment -> {
            if (drawn.test(judgment.item())) {
                judgments.add(judgment);
            }
        });
        judgments.forEach(judgment -> firstWeek.merge(
                judgment.item(),
                weeks.getOrDefault(judgment.batch(), LocalDate.MAX),
                (one, other) -> one.isBefore(other) ? one : other));
        return new Delivered(weeks, firstWeek, judgments);
    }

    ItemAccuracy grade(PilotId id, Delivered delivered, LocalDate firstWeek, LocalDate lastWeek) {
        Map<String, String> truth = new HashMap<>(sample.openStages(id));
        truth.keySet().retainAll(delivered.items(firstWeek, lastWeek));
        return rule.over(id, truth)
                .addAll(delivered.upTo(lastWeek).stream()
                        .filter(judgment -> truth.containsKey(judgment.item()))
                        .toList())
                .labels()
                .report(BlindResult.TIES, ANY_SEED)
                .perItem();
    }

    /**
     * @param weeks the week of each batch
     * @param firstWeek the week of each drawn item's first label
     * @param judgments those of drawn items
     */
    record Delivered(Map<Long, LocalDate> weeks, Map<String, LocalDate> firstWeek, List<Judgment> judgments) {

        Set<String> items(LocalDate from, LocalDate to) {
            return firstWeek.entrySet().stream()
                    .filter(item ->
                            !item.getValue().isBefore(from) && !item.getValue().isAfter(to))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        List<Judgment> upTo(LocalDate lastWeek) {
            return judgments.stream()
                    .filter(judgment ->
                            !weeks.getOrDefault(judgment.batch(), LocalDate.MAX).isAfter(lastWeek))
                    .toList();
        }
    }
}
