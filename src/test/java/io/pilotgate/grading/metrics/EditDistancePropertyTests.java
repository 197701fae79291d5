package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against the table of Wagner and Fischer (1974), cell by cell; lengths beyond 64 take several blocks. */
class EditDistancePropertyTests {

    @Property(tries = 400)
    void errors_are_as_few_as_the_table_says(
            @ForAll @Size(max = 150) @IntRange(min = 0, max = 5) int[] reference,
            @ForAll @Size(max = 150) @IntRange(min = 0, max = 5) int[] written) {
        long fewest = byTable(reference, written);
        EditCounts counts = EditDistance.counts(reference, written);

        assertThat(EditDistance.errors(reference, written)).isEqualTo(fewest);
        assertThat(counts.errors()).isEqualTo(fewest);
        assertThat(counts.insertions() - counts.deletions()).isEqualTo(written.length - reference.length);
    }

    /** As many symbols as Unicode has: each finds its own places. */
    @Property(tries = 200)
    void symbols_may_be_any_code_points(
            @ForAll @Size(max = 80) @IntRange(min = 0, max = 0x10ffff) int[] reference,
            @ForAll @IntRange(min = 0, max = 79) int changed) {
        int[] written = reference.clone();
        long errors = 0;
        if (changed < written.length) {
            written[changed]++;
            errors = 1;
        }
        assertThat(EditDistance.errors(reference, written)).isEqualTo(errors);
    }

    private static long byTable(int[] reference, int[] written) {
        long[][] cost = new long[reference.length + 1][written.length + 1];
        for (int row = 0; row <= reference.length; row++) {
            for (int column = 0; column <= written.length; column++) {
                if (row == 0 || column == 0) {
                    cost[row][column] = Math.max(row, column);
                    continue;
                }
                long substitution = cost[row - 1][column - 1] + (reference[row - 1] == written[column - 1] ? 0 : 1);
                cost[row][column] = Math.min(substitution, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
            }
        }
        return cost[reference.length][written.length];
    }

    /** Few small numbers are counted without a table of them. */
    @Property(tries = 1000)
    void small_numbers_are_counted_as_large_ones(
            @ForAll @Size(max = 70) List<@IntRange(max = 3) Integer> reference,
            @ForAll @Size(max = 70) List<@IntRange(max = 3) Integer> written) {
        int[] small = numbers(reference, 0);
        int[] smallWritten = numbers(written, 0);
        int[] large = numbers(reference, 1000);
        int[] largeWritten = numbers(written, 1000);
        assertThat(EditDistance.errors(small, smallWritten)).isEqualTo(EditDistance.errors(large, largeWritten));
        assertThat(EditDistance.counts(small, smallWritten)).isEqualTo(EditDistance.counts(large, largeWritten));
    }

    private static int[] numbers(List<Integer> symbols, int more) {
        return symbols.stream().mapToInt(symbol -> symbol + more).toArray();
    }
}
