package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.Map;
import java.util.TreeMap;

/** Sums of what each answer is worth against the truth of its item. */
abstract class AgainstTruthSums<T extends Answer> extends ItemSums {

    private final Class<T> kind;
    private final TruthTable<T> truth;
    private final Map<String, double[]> byItem = new TreeMap<>();

    AgainstTruthSums(Class<T> kind) {
        this.kind = kind;
        this.truth = new TruthTable<>(kind);
    }

    @Override
    public void truth(Annotation annotation) {
        truth.add(annotation);
    }

    @Override
    public void answer(Annotation annotation) {
        T isTrue = truth.of(annotation);
        if (isTrue != null && kind.isInstance(annotation.answer())) {
            double[] worth = worth(isTrue, kind.cast(annotation.answer()));
            byItem.merge(annotation.item(), worth, AgainstTruthSums::plus);
        }
    }

    abstract double[] worth(T isTrue, T answer);

    @Override
    void fill(SumsBootstrap bootstrap) {
        byItem.values().forEach(bootstrap::add);
    }

    private static double[] plus(double[] one, double[] other) {
        double[] sum = one.clone();
        for (int place = 0; place < sum.length; place++) {
            sum[place] += other[place];
        }
        return sum;
    }
}
