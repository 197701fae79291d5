package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.grading.metrics.ItemOutcome;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The blind sample item by item: what failed, and what is right under other labels than the sealed ones. */
@Component
class SampleOutcomes {

    private final SampleGrading grading;
    private final SamplePlanStore plans;
    private final LabelBatches batches;
    private final ItemRule rule;

    SampleOutcomes(SampleGrading grading, SamplePlanStore plans, LabelBatches batches, ItemRule rule) {
        this.grading = grading;
        this.plans = plans;
        this.batches = batches;
        this.rule = rule;
    }

    /**
     * What failed, without what it should have been, by the items' ids. Where too many of the first stage failed, those of
     * the second are among them: a correction of the first may bring it in.
     *
     * @param known items that failed before; they keep their numbers, and the new ones are numbered after them
     */
    List<FailedItem> failed(PilotId id, List<FailedItem> known) {
        Set<String> before = Set.copyOf(known.stream().map(FailedItem::item).toList());
        List<ItemOutcome> wrong =
                plans.find(id).map(plan -> grading.contestable(id, plan.rule())).orElse(List.of()).stream()
                        .filter(outcome ->
                                !counted(outcome).equals(outcome.truth()) && !before.contains(outcome.item()))
                        .toList();
        return wrong.isEmpty() ? List.of() : numbered(wrong, known.size() + 1, votes(id, wrong));
    }

    /** @param right the labels that are right for an item in place of its sealed one */
    StageFigures under(PilotId id, SamplePlan plan, Map<String, Set<String>> right) {
        LabelKind kind = rule.kind(id);
        return grading.grade(
                        id,
                        plan.rule(),
                        outcome -> right.getOrDefault(outcome.item(), Set.of(outcome.truth())).stream()
                                .anyMatch(label -> kind.saySame(label, counted(outcome))))
                .figures();
    }

    private static List<FailedItem> numbered(List<ItemOutcome> wrong, int first, Map<String, Map<String, Long>> votes) {
        List<ItemOutcome> ordered =
                wrong.stream().sorted(Comparator.comparing(ItemOutcome::item)).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(index -> {
                    ItemOutcome outcome = ordered.get(index);
                    return new FailedItem(
                            first + index,
                            outcome.item(),
                            counted(outcome),
                            votes.getOrDefault(outcome.item(), Map.of()).entrySet().stream()
                                    .map(given -> new GivenLabel(given.getKey(), given.getValue()))
                                    .toList());
                })
                .toList();
    }

    private Map<String, Map<String, Long>> votes(PilotId id, List<ItemOutcome> wrong) {
        Map<String, Map<String, Long>> votes = new HashMap<>();
        wrong.forEach(outcome -> votes.put(outcome.item(), new TreeMap<>()));
        batches.judgments(id, BatchPurpose.PRODUCTION, votes.keySet())
                .forEach(judgment -> votes.computeIfPresent(judgment.item(), (item, given) -> {
                    given.merge(judgment.label(), 1L, Long::sum);
                    return given;
                }));
        return votes;
    }

    /** The label that the judgments of an item come to, by {@link BlindResult#TIES}. */
    private static String counted(ItemOutcome outcome) {
        return outcome.vote().winners().first();
    }
}
