package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.ItemOutcome;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PilotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays the delivery beside the blind sample as the plan says: stage by stage, and with what of the reserve was used. */
@Component
class SampleGrading {

    private final BlindSample sample;
    private final LabelBatches batches;
    private final ItemRule rule;

    SampleGrading(BlindSample sample, LabelBatches batches, ItemRule rule) {
        this.sample = sample;
        this.batches = batches;
        this.rule = rule;
    }

    /**
     * What was graded.
     *
     * @param outcomes every item that counts in a stage that was graded
     * @param items the sample that they come from
     * @param delivered drawn items with at least one label
     * @param strata of drawn items
     */
    record Graded(
            StageFigures figures,
            List<ItemOutcome> outcomes,
            SampleItems items,
            Set<String> delivered,
            Map<String, String> strata) {

        long tied() {
            return outcomes.stream().filter(outcome -> outcome.vote().isTie()).count();
        }
    }

    /** By the majority of the labels of an item, ties by {@link BlindResult#TIES}. */
    Graded grade(PilotId id, StagedPlan rule) {
        return grade(id, rule, outcome -> outcome.vote().credit(outcome.truth(), BlindResult.TIES) == 1);
    }

    /** @param isCorrect which items count as right */
    Graded grade(PilotId id, StagedPlan rule, Predicate<ItemOutcome> isCorrect) {
        List<DrawnItem> drawn = sample.open(id);
        List<Judgment> judgments = judgments(id, drawn);
        Set<String> delivered = delivered(id, drawn, judgments);
        SampleItems items = new SampleItems(drawn, delivered);
        List<ItemOutcome> outcomes = new ArrayList<>();
        StageFigures figures = StageFigures.of(rule, stage -> {
            List<ItemOutcome> graded = outcomes(id, items.counting(stage), judgments);
            outcomes.addAll(graded);
            return new Proportion(graded.stream().filter(isCorrect).count(), graded.size());
        });
        Map<String, String> strata = new HashMap<>();
        drawn.forEach(item -> strata.put(item.item(), item.stratum()));
        return new Graded(figures, List.copyOf(outcomes), items, delivered, strata);
    }

    /**
     * Every item whose label may come to count, whatever is corrected in the vendor's favour: those of the first stage,
     * and those of the second unless the first accepts.
     */
    List<ItemOutcome> contestable(PilotId id, StagedPlan rule) {
        Graded graded = grade(id, rule);
        Proportion first = graded.figures().stages().get(0);
        boolean acceptedAtOnce =
                rule.first().n() - first.correct() <= rule.first().c();
        if (!rule.hasTwoStages() || acceptedAtOnce || rule.needsSecond(first)) {
            return graded.outcomes();
        }
        List<Judgment> judgments = judgments(id, sample.open(id));
        return Stream.concat(
                        graded.outcomes().stream(), outcomes(id, graded.items().counting(1), judgments).stream())
                .toList();
    }

    private List<Judgment> judgments(PilotId id, List<DrawnItem> drawn) {
        Set<String> items = drawn.stream().map(DrawnItem::item).collect(Collectors.toSet());
        return batches.judgments(id, BatchPurpose.PRODUCTION, items);
    }

    /** An answer that is about another text than the truth is none. */
    private Set<String> delivered(PilotId id, List<DrawnItem> drawn, List<Judgment> judgments) {
        Map<String, String> truth = new HashMap<>();
        drawn.forEach(item -> truth.put(item.item(), item.label()));
        return rule.over(id, truth).addAll(judgments).answered();
    }

    private List<ItemOutcome> outcomes(PilotId id, Map<String, String> truth, List<Judgment> judgments) {
        return rule.over(id, truth).addAll(judgments).labels().outcomes();
    }
}
