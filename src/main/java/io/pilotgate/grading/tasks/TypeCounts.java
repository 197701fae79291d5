package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ClassScore;
import io.pilotgate.grading.metrics.Span;
import io.pilotgate.grading.tasks.Figures.Scores;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Spans by their type: right where bounds and type are. The same span marked twice is one span. */
final class TypeCounts {

    private static final class Count {
        private long correct;
        private long marked;
        private long isTrue;
    }

    private final Map<String, Count> byType = new HashMap<>();

    void count(List<Span> marked, List<Span> isTrue) {
        List<Span> allTrue = Span.sorted(isTrue);
        for (Span span : allTrue) {
            of(span).isTrue++;
        }
        int other = 0;
        for (Span span : Span.sorted(marked)) {
            while (other < allTrue.size() && allTrue.get(other).compareTo(span) < 0) {
                other++;
            }
            Count count = of(span);
            count.marked++;
            count.correct += other < allTrue.size() && allTrue.get(other).equals(span) ? 1 : 0;
        }
    }

    private Count of(Span span) {
        Count known = byType.get(span.type());
        if (known == null) {
            known = new Count();
            byType.put(span.type(), known);
        }
        return known;
    }

    /** By type, in the order of their letters. */
    Map<String, Scores> scores() {
        Map<String, Scores> scores = new LinkedHashMap<>();
        new TreeMap<>(byType)
                .forEach((type, count) ->
                        scores.put(type, Scores.of(new ClassScore(count.correct, count.marked, count.isTrue))));
        return scores;
    }
}
