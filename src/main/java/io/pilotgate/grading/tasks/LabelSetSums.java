package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Answer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Jaccard's share, answers, shared labels, given labels, true labels. */
final class LabelSetSums extends AgainstTruthSums<Answer.Labels> {

    /** Each answer decides on each of them, as many as occur anywhere. */
    private final Set<String> labels = new HashSet<>();

    LabelSetSums() {
        super(Answer.Labels.class);
    }

    @Override
    double[] worth(Answer.Labels isTrue, Answer.Labels answer) {
        Set<String> both = new HashSet<>(answer.labels());
        both.retainAll(isTrue.labels());
        labels.addAll(answer.labels());
        labels.addAll(isTrue.labels());
        int given = answer.labels().size();
        int wanted = isTrue.labels().size();
        int either = given + wanted - both.size();
        return new double[] {either == 0 ? 1 : (double) both.size() / either, 1, both.size(), given, wanted};
    }

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        return Map.of(
                "/jaccard", sums -> share(sums[0], sums[1]),
                "/hammingLoss", sums -> share(sums[3] + sums[4] - 2 * sums[2], sums[1] * labels.size()),
                "/micro/precision", sums -> share(sums[2], sums[3]),
                "/micro/recall", sums -> share(sums[2], sums[4]),
                "/micro/f1", sums -> share(2 * sums[2], sums[3] + sums[4]));
    }
}
