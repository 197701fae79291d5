package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Marked texts small enough to count by hand, after the categories of SemEval-2013 task 9, and pairs against all pairs. */
class SpansTests {

    private static final SpanScore NONE = new SpanScore(0, 0, 0, 0, 0);

    /** The categories of SemEval-2013 task 9, one span each. */
    @Test
    void eachCategoryOnce() {
        SpanReport found = compare(
                List.of(at(0, 5, "PER"), at(10, 15, "LOC"), at(21, 26, "PER"), at(31, 36, "LOC"), at(90, 95, "PER")),
                List.of(at(0, 5, "PER"), at(10, 15, "PER"), at(20, 25, "PER"), at(30, 35, "PER"), at(60, 65, "PER")));

        assertThat(found.strict()).isEqualTo(new SpanScore(1, 3, 0, 1, 1));
        assertThat(found.exact()).isEqualTo(new SpanScore(2, 2, 0, 1, 1));
        assertThat(found.partial()).isEqualTo(new SpanScore(2, 0, 2, 1, 1));
        assertThat(found.type()).isEqualTo(new SpanScore(2, 2, 0, 1, 1));
        assertThat(found.texts()).isEqualTo(1);
        assertThat(found.textsRight()).isZero();
    }

    /** Precision and recall with half a credit for a partial hit, as the task's own script has them. */
    @Test
    void aPartialHitHasHalfACredit() {
        SpanScore partial = new SpanScore(2, 1, 2, 3, 1);

        assertThat(partial.possible()).isEqualTo(8);
        assertThat(partial.actual()).isEqualTo(6);
        assertThat(partial.precision()).hasValue(3.0 / 6);
        assertThat(partial.recall()).hasValue(3.0 / 8);
        assertThat(partial.f1()).hasValue(2 * 3.0 / 14);
    }

    @Test
    void whatIsNotThereHasNoScore() {
        assertThat(NONE.precision()).isEmpty();
        assertThat(NONE.recall()).isEmpty();
        assertThat(NONE.f1()).isEmpty();
        SpanScore nothingMarked = new SpanScore(0, 0, 0, 2, 0);
        assertThat(nothingMarked.precision()).isEmpty();
        assertThat(nothingMarked.recall()).hasValue(0);
        assertThat(nothingMarked.f1()).hasValue(0);
    }

    @Test
    void scoresAndTextsAddUp() {
        SpanScore one = new SpanScore(1, 2, 3, 4, 5);
        assertThat(one.plus(new SpanScore(10, 20, 30, 40, 50))).isEqualTo(new SpanScore(11, 22, 33, 44, 55));

        Spans spans = new Spans();
        assertThat(spans.add(List.of(at(0, 2, "A")), List.of(at(0, 2, "A"))).textsRight())
                .isEqualTo(1);
        spans.add(List.of(at(0, 3, "A")), List.of(at(0, 2, "A")));
        SpanReport sum = spans.report();
        assertThat(sum.texts()).isEqualTo(2);
        assertThat(sum.textsRight()).isEqualTo(1);
        assertThat(sum.strict()).isEqualTo(new SpanScore(1, 1, 0, 0, 0));
        assertThat(sum.exact()).isEqualTo(new SpanScore(1, 1, 0, 0, 0));
        assertThat(sum.partial()).isEqualTo(new SpanScore(1, 0, 1, 0, 0));
        assertThat(sum.type()).isEqualTo(new SpanScore(2, 0, 0, 0, 0));
    }

    @Test
    void theLongerOverlapIsThePair() {
        SpanReport found = compare(List.of(at(0, 10, "A")), List.of(at(0, 3, "A"), at(3, 10, "A")));
        assertThat(found.partial()).isEqualTo(new SpanScore(0, 0, 1, 1, 0));

        SpanReport both = compare(List.of(at(0, 10, "A"), at(9, 12, "A")), List.of(at(0, 3, "A"), at(3, 11, "A")));
        assertThat(both.partial())
                .as("7 characters first; then nothing is left that meets the other mark")
                .isEqualTo(new SpanScore(0, 0, 1, 1, 1));
    }

    @Test
    void theTypeGoesBeforeTheLength() {
        SpanReport found = compare(List.of(at(0, 10, "A")), List.of(at(0, 2, "A"), at(2, 10, "B")));

        assertThat(found.type()).isEqualTo(new SpanScore(1, 0, 0, 1, 0));
    }

    @Test
    void neighboursDoNotMeet() {
        SpanReport found = compare(List.of(at(0, 5, "A")), List.of(at(5, 10, "A")));

        assertThat(found.strict()).isEqualTo(new SpanScore(0, 0, 0, 1, 1));
        assertThat(at(0, 5, "A").overlap(at(5, 10, "A"))).isZero();
        assertThat(at(0, 5, "A").overlap(at(20, 30, "A"))).isZero();
        assertThat(at(0, 5, "A").overlap(at(4, 10, "A"))).isEqualTo(1);
    }

    @Test
    void theSameSpanTwiceIsOne() {
        SpanReport found = compare(List.of(at(0, 5, "A"), at(0, 5, "A")), List.of(at(0, 5, "A")));

        assertThat(found.strict()).isEqualTo(new SpanScore(1, 0, 0, 0, 0));
        assertThat(found.textsRight()).isEqualTo(1);
    }

    @Test
    void aSpanMarksSomething() {
        assertThatThrownBy(() -> at(3, 3, "A")).hasMessageContaining("[3, 3)");
        assertThatThrownBy(() -> at(-1, 3, "A")).hasMessageContaining("[-1, 3)");
        assertThat(at(0, 1, "A").start()).isZero();
    }

    /** The sweep among neighbours leaves no pair out that a look at all pairs finds. */
    @Property(tries = 300)
    void allPairsSayTheSame(@ForAll Random random, @ForAll @IntRange(max = 12) int marks) {
        List<Span> marked = spans(random, marks);
        List<Span> isTrue = spans(random, random.nextInt(12));

        SpanReport found = compare(marked, isTrue);

        List<Span> openMarked = new ArrayList<>(new LinkedHashSet<>(sorted(marked)));
        List<Span> openTrue = new ArrayList<>(new LinkedHashSet<>(sorted(isTrue)));
        long same = taken(openMarked, openTrue, true, true);
        long bounds = taken(openMarked, openTrue, true, false);
        long ofType = taken(openMarked, openTrue, false, true);
        long overlap = taken(openMarked, openTrue, false, false);
        assertThat(found.strict())
                .isEqualTo(new SpanScore(same, bounds + ofType + overlap, 0, openTrue.size(), openMarked.size()));
        assertThat(found.exact().correct()).isEqualTo(same + bounds);
        assertThat(found.partial().partial()).isEqualTo(ofType + overlap);
        assertThat(found.type().correct()).isEqualTo(same + ofType);
    }

    /** Pairs of this kind by the longest overlap, taken out of both. */
    private static long taken(List<Span> marked, List<Span> isTrue, boolean sameBounds, boolean sameType) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 0; one < marked.size(); one++) {
            for (int other = 0; other < isTrue.size(); other++) {
                Span mark = marked.get(one);
                Span truth = isTrue.get(other);
                boolean meets = sameBounds
                        ? mark.start() == truth.start() && mark.end() == truth.end()
                        : mark.start() < truth.end() && truth.start() < mark.end();
                if (meets && (!sameType || mark.type().equals(truth.type()))) {
                    pairs.add(new int[] {one, other});
                }
            }
        }
        pairs.sort(Comparator.comparingInt((int[] pair) -> -common(marked.get(pair[0]), isTrue.get(pair[1])))
                .thenComparingInt(pair -> pair[0])
                .thenComparingInt(pair -> pair[1]));
        Set<Integer> ones = new HashSet<>();
        Set<Integer> others = new HashSet<>();
        pairs.stream()
                .filter(pair -> !ones.contains(pair[0]) && !others.contains(pair[1]))
                .forEach(pair -> {
                    ones.add(pair[0]);
                    others.add(pair[1]);
                });
        List<Span> markedLeft = left(marked, ones);
        List<Span> trueLeft = left(isTrue, others);
        marked.retainAll(markedLeft);
        isTrue.retainAll(trueLeft);
        return ones.size();
    }

    private static List<Span> left(List<Span> spans, Set<Integer> taken) {
        return IntStream.range(0, spans.size())
                .filter(span -> !taken.contains(span))
                .mapToObj(spans::get)
                .toList();
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static List<Span> spans(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> random.nextInt(30))
                .map(start -> at(start, start + 1 + random.nextInt(6), random.nextBoolean() ? "A" : "B"))
                .toList();
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparingInt(Span::end)
                        .thenComparing(Span::type))
                .toList();
    }

    private static SpanReport compare(List<Span> marked, List<Span> isTrue) {
        return new Spans().add(marked, isTrue);
    }

    private static Span at(int start, int end, String type) {
        return new Span(start, end, type);
    }
}
