package io.pilotgate.grading.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the spans of one text at a time. Each marked span meets at most one true span and the other way round: first all that are
 * the same, then the same bounds, then overlaps of the same type, then other overlaps, longer overlaps first. So every span on either
 * side is counted once. The same span marked twice is one span.
 *
 * <p>Cost: sorted sweeps; overlaps are looked for among the neighbours alone.
 */
public final class Spans {

    private static final List<SpanMatch> OTHERS =
            List.of(SpanMatch.SAME_BOUNDS, SpanMatch.OVERLAP_OF_TYPE, SpanMatch.OVERLAP);

    private SpanReport sum = SpanReport.NONE;

    /** Compares one text. */
    public SpanReport add(List<Span> marked, List<Span> isTrue) {
        SpanReport one = compare(marked, isTrue);
        sum = sum.plus(one);
        return one;
    }

    public SpanReport report() {
        return sum;
    }

    private static SpanReport compare(List<Span> marked, List<Span> isTrue) {
        List<Span> openMarked = Span.sorted(marked);
        List<Span> openTrue = Span.sorted(isTrue);
        boolean right = openMarked.equals(openTrue);
        long[] pairs = new long[1 + OTHERS.size()];
        if (right) {
            pairs[SpanMatch.SAME.ordinal()] = openTrue.size();
            return report(pairs, 0, 0, true);
        }
        pairs[SpanMatch.SAME.ordinal()] = same(openMarked, openTrue);
        for (SpanMatch match : OTHERS) {
            pairs[match.ordinal()] = openMarked.isEmpty() || openTrue.isEmpty() ? 0 : pair(openMarked, openTrue, match);
        }
        return report(pairs, openTrue.size(), openMarked.size(), false);
    }

    private static SpanReport report(long[] pairs, long missed, long spurious, boolean right) {
        long same = pairs[SpanMatch.SAME.ordinal()];
        long bounds = pairs[SpanMatch.SAME_BOUNDS.ordinal()];
        long ofType = pairs[SpanMatch.OVERLAP_OF_TYPE.ordinal()];
        long overlap = pairs[SpanMatch.OVERLAP.ordinal()];
        return new SpanReport(
                new SpanScore(same, bounds + ofType + overlap, 0, missed, spurious),
                new SpanScore(same + bounds, ofType + overlap, 0, missed, spurious),
                new SpanScore(same + bounds, 0, ofType + overlap, missed, spurious),
                new SpanScore(same + ofType, bounds + overlap, 0, missed, spurious),
                1,
                right ? 1 : 0);
    }

    /** Takes those that are on both sides out of both lists, which are sorted. */
    private static long same(List<Span> marked, List<Span> isTrue) {
        List<Span> onlyMarked = new ArrayList<>();
        List<Span> onlyTrue = new ArrayList<>();
        int other = 0;
        for (Span mark : marked) {
            while (other < isTrue.size() && isTrue.get(other).compareTo(mark) < 0) {
                onlyTrue.add(isTrue.get(other++));
            }
            if (other < isTrue.size() && isTrue.get(other).equals(mark)) {
                other++;
            } else {
                onlyMarked.add(mark);
            }
        }
        onlyTrue.addAll(isTrue.subList(other, isTrue.size()));
        long same = marked.size() - onlyMarked.size();
        marked.clear();
        marked.addAll(onlyMarked);
        isTrue.clear();
        isTrue.addAll(onlyTrue);
        return same;
    }

    /** Takes the pairs of this kind out of both lists. */
    private static long pair(List<Span> marked, List<Span> isTrue, SpanMatch match) {
        List<Pair> candidates = candidates(marked, isTrue, match);
        if (candidates.size() > 1) {
            candidates.sort(Pair.LONGEST_FIRST);
        }
        boolean[] markedTaken = new boolean[marked.size()];
        boolean[] trueTaken = new boolean[isTrue.size()];
        long pairs = 0;
        for (Pair pair : candidates) {
            if (!markedTaken[pair.marked] && !trueTaken[pair.isTrue]) {
                markedTaken[pair.marked] = true;
                trueTaken[pair.isTrue] = true;
                pairs++;
            }
        }
        if (pairs > 0) {
            removeTaken(marked, markedTaken);
            removeTaken(isTrue, trueTaken);
        }
        return pairs;
    }

    private static List<Pair> candidates(List<Span> marked, List<Span> isTrue, SpanMatch match) {
        List<Pair> pairs = new ArrayList<>();
        int first = 0;
        int longest = 0;
        for (Span span : isTrue) {
            longest = Math.max(longest, span.end() - span.start());
        }
        for (int one = 0; one < marked.size(); one++) {
            Span mark = marked.get(one);
            while (first < isTrue.size() && isTrue.get(first).start() + longest <= mark.start()) {
                first++;
            }
            for (int other = first; other < isTrue.size() && isTrue.get(other).start() < mark.end(); other++) {
                if (match.meets(mark, isTrue.get(other))) {
                    pairs.add(new Pair(one, other, mark.overlap(isTrue.get(other))));
                }
            }
        }
        return pairs;
    }

    private static void removeTaken(List<Span> spans, boolean[] taken) {
        List<Span> left = new ArrayList<>();
        for (int span = 0; span < taken.length; span++) {
            if (!taken[span]) {
                left.add(spans.get(span));
            }
        }
        spans.clear();
        spans.addAll(left);
    }

    private record Pair(int marked, int isTrue, int overlap) {

        static final Comparator<Pair> LONGEST_FIRST = Comparator.comparingInt(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::marked)
                .thenComparingInt(Pair::isTrue);
    }
}
