package io.pilotgate.grading.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Items grouped by what was said of them, whoever said it: most of a large set are alike. */
final class LikeItems {

    private final int categories;
    private final List<int[]> patterns = new ArrayList<>();
    private final long[] sizes;

    private LikeItems(Ratings ratings) {
        this.categories = ratings.categories();
        Map<Pattern, long[]> groups = new HashMap<>();
        for (int item = 0; item < ratings.items(); item++) {
            if (ratings.ratingsOf(item) > 1) {
                int[] said = Arrays.copyOfRange(ratings.category(), ratings.start()[item], ratings.start()[item + 1]);
                Arrays.sort(said);
                groups.computeIfAbsent(new Pattern(said), unseen -> new long[1])[0]++;
            }
        }
        // In an order of their own, so that the same ratings in another order give the same draws.
        Map<Pattern, long[]> ordered = new TreeMap<>(groups);
        ordered.keySet().forEach(pattern -> patterns.add(pattern.said));
        this.sizes = ordered.values().stream().mapToLong(size -> size[0]).toArray();
    }

    /** Items with at least two ratings. */
    static LikeItems of(Ratings ratings) {
        return new LikeItems(ratings);
    }

    int groups() {
        return sizes.length;
    }

    long[] sizes() {
        return sizes;
    }

    int categories() {
        return categories;
    }

    /** What was said of each item of the group, ascending. */
    int[] said(int group) {
        return patterns.get(group);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Pattern(int[] said) implements Comparable<Pattern> {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pattern pattern && Arrays.equals(said, pattern.said);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(said);
        }

        @Override
        public int compareTo(Pattern other) {
            return Arrays.compare(said, other.said);
        }
    }
}
