package io.pilotgate.grading;

import io.pilotgate.delivery.Judgment;
import io.pilotgate.grading.metrics.Classification;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.labels.SameAnswers;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lays answers beside truth, one after the other, by the rule of their kind, see {@link LabelKind#rule}. An answer that is about another
 * text than the truth is no answer to the item.
 */
public final class ItemAnswers {

    private final LabelKind kind;
    private final Map<String, String> truth;
    private final SameAnswers same;
    private final Classification labels;
    private final Set<String> answered = new HashSet<>();

    /** @param truth the true answer by item */
    public ItemAnswers(LabelKind kind, Map<String, String> truth) {
        this.kind = kind;
        this.truth = truth;
        this.same = new SameAnswers(kind);
        Map<String, String> compared = new HashMap<>();
        truth.forEach((item, label) -> compared.put(item, same.compared(item, label)));
        this.labels = new Classification(compared);
    }

    public void add(Judgment judgment) {
        String isTrue = truth.get(judgment.item());
        if (isTrue == null) {
            labels.add(judgment.item(), judgment.label());
        } else if (kind.areComparable(isTrue, judgment.label())) {
            answered.add(judgment.item());
            labels.add(judgment.item(), same.compared(judgment.item(), judgment.label()));
        }
    }

    ItemAnswers addAll(Collection<Judgment> judgments) {
        judgments.forEach(this::add);
        return this;
    }

    public Classification labels() {
        return labels;
    }

    /** Items with truth that have an answer which can be right or wrong. */
    Set<String> answered() {
        return answered;
    }
}
